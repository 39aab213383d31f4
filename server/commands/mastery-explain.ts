import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { modelsOf } from '#content/mastery-model.ts'
import { skillOf } from '#content/registry.ts'
import type { Entry, RawEntry } from '#domain/entry.ts'
import { entriesOf } from '#domain/folds/moved.ts'
import type { LearnerId, SkillId } from '#domain/ids.ts'
import { LANGUAGES, type Language } from '#domain/language.ts'
import { explain, type Reason } from '#domain/mastery/explain.ts'
import { foldAll } from '#domain/mastery/fold.ts'
import { AUDIENCES, type Audience, sentencesOf } from '#domain/mastery/reason-words.ts'
import { reasons as en, type Reasons } from '#i18n/en/reasons.ts'
import { reasons as es } from '#i18n/es/reasons.ts'
import { fitsKind, isKnownKind } from '#protocol/entry-schema.ts'
import { hasEnvelope } from '#protocol/push-schema.ts'
import { readParametersFile } from '#server/import/parameters-file.ts'
import { EXIT, type Io, Refused, WrongUsage } from '#server/io.ts'

const WORDS: Readonly<Record<Language, Reasons>> = { en, es }

/** `carrel mastery explain`: why a learner's skills stand where they stand, at any moment, from her entries. */
export async function masteryExplain(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      log: { type: 'string' },
      learner: { type: 'string' },
      params: { type: 'string' },
      skill: { type: 'string' },
      at: { type: 'string' },
      language: { type: 'string', default: 'en' },
      for: { type: 'string', default: 'teacher' },
      json: { type: 'boolean', default: false },
    },
  })
  const { log, language, audience, learner } = checked(values)
  const now = values.params === undefined ? null : readParametersFile(values.params)
  const model = modelsOf({ now, before: null }).current
  const hers = entriesOf(learner, readEntries(log))
  const at = values.at === undefined ? Math.max(0, ...hers.map(({ time }) => time)) : momentOf(values.at)
  const begun = Object.keys(
    foldAll(
      model,
      learner,
      hers.filter(({ time }) => time <= at),
    ).skills,
  ) as SkillId[]
  if (begun.length === 0)
    throw new Refused(
      `The log has no answers of ${learner} up to then.`,
      'Check the id of the learner and the date.',
      'no-answers',
    )
  const asked = values.skill === undefined ? begun : [values.skill as SkillId]
  const reasons = asked.map((skill) => explain(model, learner, hers, skill, at))
  if (values.json) io.out(JSON.stringify({ learner, at, model: model.hash, reasons }))
  else for (const reason of reasons) for (const line of linesOf(reason, audience, language)) io.out(line)
  return EXIT.done
}

function linesOf(reason: Reason, audience: Audience, language: Language): string[] {
  const words = WORDS[language]
  const name = (id: SkillId): string => skillOf(id)?.name[language] ?? id
  const moves = audience === 'teacher' ? reason.moves : []
  const lines = [
    ...sentencesOf(reason, audience, words, name),
    ...moves.map(({ time, correct, change, item }) => words.teacher.move(time, correct, change > 0, item)),
  ]
  return [name(reason.skill), ...lines.map((line) => `  ${line}`)]
}

type Asked = Readonly<
  Partial<Record<'log' | 'learner' | 'skill', string>> & { language: string; for: string }
>

function checked(values: Asked) {
  if (values.log === undefined) throw new WrongUsage('--log names a file of entries.')
  if (values.learner === undefined) throw new WrongUsage('--learner names whose skills are explained.')
  const language = LANGUAGES.find((one) => one === values.language)
  if (language === undefined) throw new WrongUsage(`--language is one of ${LANGUAGES.join(', ')}.`)
  const audience = AUDIENCES.find((one) => one === values.for)
  if (audience === undefined) throw new WrongUsage(`--for is one of ${AUDIENCES.join(', ')}.`)
  if (values.skill !== undefined && skillOf(values.skill) === null)
    throw new WrongUsage(`--skill: "${values.skill}" is no skill of this build.`)

  return { log: values.log, learner: values.learner as LearnerId, language, audience }
}

/** A day, or a moment: ISO 8601. Of a day all counts. */
function momentOf(text: string): number {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text)
  const at = Date.parse(isDay ? `${text}T23:59:59.999Z` : text)
  if (Number.isNaN(at)) throw new WrongUsage('--at is a day such as 2026-11-23, or a moment in ISO 8601.')
  return at
}

/** Entries of a file, one JSON object a line or one JSON list. Kinds this build does not know are passed over. */
function readEntries(path: string): Entry[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
      .replace(/^\ufeff/, '')
      .trim()
  } catch {
    throw new Refused(`${path} cannot be read.`, 'Give the path of a file that is there.', 'no-file')
  }
  const parsed = text.startsWith('[')
    ? listOf(path, text)
    : text.split(/\r\n|\r|\n/).map((line, i) => lineOf(path, line, i + 1))
  return parsed.filter((one) => one !== null).flatMap((one, i) => entryOf(path, one, i + 1) ?? [])
}

function listOf(path: string, text: string): unknown[] {
  const list = lineOf(path, text, 1)
  return Array.isArray(list) ? list : []
}

function lineOf(path: string, line: string, number: number): unknown {
  if (line.trim() === '') return null
  try {
    return JSON.parse(line)
  } catch {
    throw new Refused(
      `${path}: line ${number} is no JSON.`,
      'Give one entry a line, or one list of entries.',
      'bad-line',
    )
  }
}

function entryOf(path: string, value: unknown, number: number): Entry | null {
  const entry = value as RawEntry
  if (typeof value !== 'object' || value === null || !hasEnvelope(entry))
    throw new Refused(
      `${path}: entry ${number} is no entry.`,
      'An entry has stream, seq, at, offset, time, learner, by, kind and body.',
      'bad-entry',
    )
  if (!isKnownKind(entry.kind)) return null
  if (!fitsKind(entry.kind, entry.body))
    throw new Refused(
      `${path}: the body of entry ${number} does not fit its kind, ${entry.kind}.`,
      'Mend the entry, or take it out.',
      'bad-entry',
    )
  return entry as unknown as Entry
}
