import { SETUP_LETTERS } from './codes.ts'

/** Whether this host knows the time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** Three letters for a school's codes, out of its name where that can be, that no other school has. */
export function schoolLetters(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
  const base = `${plain}XYZ`.slice(0, 3)
  const free = (letters: string) => !taken.has(letters) && letters !== SETUP_LETTERS
  if (free(base)) return base
  for (let number = 0; number < 26 ** 3; number++) {
    const letters = [number / 676, number / 26, number]
      .map((one) => String.fromCharCode(65 + (Math.floor(one) % 26)))
      .join('')
    if (free(letters)) return letters
  }
  throw new Error('Every three letters are taken by a school.')
}
