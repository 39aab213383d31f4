import { GRADES } from './roster.ts'

const KINDERGARTEN = ['k', 'kg', '0', '00', 'kindergarten', 'kinder']

/** A grade as rosters write it (`KG`, `01`, `Kindergarten`) in our words; one that Carrel does not teach stays as written. */
export function gradeOf(written: string): string {
  const text = written.trim()
  if (KINDERGARTEN.includes(text.toLowerCase())) return 'K'
  const short = text.replace(/^0/, '')
  return GRADES.some((grade) => grade === short) ? short : text
}

/** A word for comparing: no case, no accents, letters and digits only. */
export const foldWord = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** How many letters must be put in, taken out or replaced to make one word the other (Levenshtein). */
export function letterDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(swap, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    above = row
  }
  return above[b.length] ?? 0
}

/** Whether a name written by hand in the lab may mean this child: the same, a short form, or one slip of the pen. */
export function isNameAlike(written: string, name: string): boolean {
  const a = foldWord(written)
  const b = foldWord(name)
  if (a === '' || b === '') return false
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= 2 && long.startsWith(short)) return true
  return long.length >= 4 && letterDistance(a, b) <= 1
}
