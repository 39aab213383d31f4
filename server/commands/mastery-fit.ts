import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fitParameters, type TooFew } from '#domain/study/types/fit.ts'
import { readBase } from '#server/import/answer-bases.ts'
import { readAnswersFile } from '#server/import/answers-file.ts'
import { EXIT, type Io, Refused, WrongUsage } from '#server/io.ts'

/** `carrel mastery fit`: parameters of the belief from a district's own answers. */
export async function masteryFit(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  if (values.data === undefined) throw new WrongUsage('--data names a CSV file of graded answers.')
  if (values.out === undefined)
    throw new WrongUsage('--out names the file that the parameters are written to.')
  const answers = readAnswersFile(values.data, io)
  if (io.terminal) io.err(`fitting on ${answers.rows} answers of ${answers.users} learners`)
  const base = readBase(values.data) ?? undefined
  const fitted = fitParameters(answers, base)
  if ('what' in fitted)
    throw new Refused(
      reasonOf(fitted),
      'Wait for more work in the log; until then the parameters it begins with are better.',
      'too-few',
    )
  try {
    writeFileSync(values.out, `${JSON.stringify(fitted, null, 1)}\n`)
  } catch {
    throw new Refused(
      `${values.out} cannot be written.`,
      'Give a path in a folder that is there.',
      'not-written',
    )
  }
  const { tracing, growth } = fitted.belief
  if (values.json)
    io.out(
      JSON.stringify({
        out: values.out,
        hash: fitted.hash,
        ...fitted.fittedOn,
        types: tracing.length + growth.length,
      }),
    )
  else
    io.out(
      `${values.out}: ${tracing.length + growth.length} types from ${fitted.fittedOn.sequences} sequences, ${fitted.hash}.`,
    )
  return EXIT.done
}

const NAMES: Readonly<Record<TooFew['what'], string>> = {
  learners: 'learners',
  sequences: 'learners with four answers or more to one skill',
  right: 'right answers',
  wrong: 'wrong answers',
}

const reasonOf = ({ what, found, needed }: TooFew): string =>
  `There are ${found} ${NAMES[what]}; fitting needs at least ${needed}.`
