import type { Said } from '#domain/language.ts'

/** What staff read of a known wrong idea: what the child does ("counts the start again"), and one thing to try with her. */
export type MisconceptionLine = Readonly<{ is: Said; try: Said }>

/** By the id of the idea. An idea stands in the file of the grade where it first shows. */
export type MisconceptionLines = Readonly<Record<string, MisconceptionLine>>
