/** How long sticks are drawn. */
export const STICK_LENGTHS = { s: 60, l: 96 } as const
export type StickLetter = keyof typeof STICK_LENGTHS

/** A stick of a figure: where it begins, which way it goes (degrees, 0 = right, clockwise on the screen) and how long it is. */
export type Stick = Readonly<{ letter: StickLetter; x: number; y: number; angle: number; length: number }>
export type StickFigure = Readonly<{
  sticks: readonly Stick[]
  left: number
  top: number
  width: number
  height: number
}>

/**
 * Sticks laid end to end, the first along the ground. From three on the last end meets the first: all corners lie on one
 * circle, so that equal sticks make a regular figure and "slsl" makes a rectangle.
 */
export function stickFigure(sides: string): StickFigure {
  const letters = [...sides].filter((letter): letter is StickLetter => letter === 's' || letter === 'l')
  const lengths = letters.map((letter) => STICK_LENGTHS[letter])
  const turns = lengths.length < 3 ? lengths.map(() => 70) : turnsOnCircle(lengths)
  let [x, y, angle] = [0, 0, 0]
  const sticks = letters.map((letter, at): Stick => {
    const length = STICK_LENGTHS[letter]
    const stick = { letter, x, y, angle, length }
    x += length * Math.cos((angle * Math.PI) / 180)
    y += length * Math.sin((angle * Math.PI) / 180)
    angle -= turns[at] ?? 0
    return stick
  })
  const [xs, ys] = [
    [...sticks.map((one) => one.x), x],
    [...sticks.map((one) => one.y), y],
  ]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return { sticks, left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}

/** How far the way turns at the end of each side of the figure whose corners lie on one circle, degrees. */
function turnsOnCircle(lengths: readonly number[]): number[] {
  const longest = Math.max(...lengths)
  const at = lengths.indexOf(longest)
  const others = lengths.filter((_, i) => i !== at)
  const half = (length: number, radius: number) => Math.asin(Math.min(1, length / 2 / radius))
  const sum = (radius: number) => others.reduce((all, length) => all + half(length, radius), 0)
  // The middle lies inside when the other sides reach more than half around the smallest circle.
  const inside = sum(longest / 2) >= Math.PI / 2
  const gap = (radius: number) =>
    inside ? sum(radius) + half(longest, radius) - Math.PI : half(longest, radius) - sum(radius)
  let [small, large] = [longest / 2, longest * lengths.length * 20]
  for (let step = 0; step < 60; step++) {
    const middle = (small + large) / 2
    if (gap(middle) > 0) small = middle
    else large = middle
  }
  const arcs = lengths.map((length, i) => {
    const own = 2 * half(length, small)
    return i === at && !inside ? 2 * Math.PI - own : own
  })
  return arcs.map((arc, i) => (((arc + (arcs[(i + 1) % arcs.length] ?? arc)) / 2) * 180) / Math.PI)
}
