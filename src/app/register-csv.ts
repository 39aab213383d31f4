import type { Register } from './register.ts'

/** The headings of the register as a file, and its two words. */
export type RegisterWords = Readonly<
  Record<
    | 'day'
    | 'class'
    | 'familyName'
    | 'givenName'
    | 'here'
    | 'from'
    | 'through'
    | 'minutes'
    | 'present'
    | 'absent'
    | 'corrected'
    | 'correctedHead',
    string
  >
>

/** The register as CSV for a spreadsheet: with the mark that tells it UTF-8, and no cell that it would run as a formula. */
export function registerCsv({ day, classTitle, lines }: Register, words: RegisterWords): string {
  const heads = [
    'day',
    'class',
    'familyName',
    'givenName',
    'here',
    'from',
    'through',
    'minutes',
    'corrected',
  ] as const
  const rows = lines.map(({ learner, familyName, isHere, from, through, minutes, correction }) => [
    day,
    classTitle,
    familyName,
    learner.firstName,
    isHere ? words.present : words.absent,
    from ?? '',
    through ?? '',
    from === null ? '' : String(minutes),
    correction === null ? '' : (correction.note ?? words.corrected),
  ])
  const text = [heads.map((head) => words[head === 'corrected' ? 'correctedHead' : head]), ...rows]
    .map((row) => row.map(cell).join(','))
    .join('\r\n')
  return `\uFEFF${text}\r\n`
}

const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
