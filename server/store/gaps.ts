/** What lies between `through` (all stored up to it) and `last`, minus the numbers stored: inclusive ranges. */
export function gapsBetween(
  through: number,
  last: number,
  stored: readonly number[],
): Readonly<{ from: number; through: number }>[] {
  const gaps: { from: number; through: number }[] = []
  let expected = through + 1
  for (const seq of [...stored].sort((a, b) => a - b)) {
    if (seq > last) break
    if (seq > expected) gaps.push({ from: expected, through: seq - 1 })
    expected = Math.max(expected, seq + 1)
  }
  if (expected <= last) gaps.push({ from: expected, through: last })
  return gaps
}
