import { readFileSync, statSync } from 'node:fs'
import { type FittedParameters, readParameters } from '#domain/mastery/parameters.ts'
import { Refused } from '#server/io.ts'

const MOST_BYTES = 1_000_000
const HOW = 'Write the file with “carrel mastery fit”, and give it as it is.'

/** The parameters of a file, or why they cannot be used. */
export function readParametersFile(path: string): FittedParameters {
  let text: string
  try {
    if (statSync(path).size > MOST_BYTES)
      throw new Refused(`${path} is too large to be a file of parameters.`, HOW, 'too-large')
    text = readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused(`${path} cannot be read.`, 'Give the path of a file that is there.', 'no-file')
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Refused(`${path} is no JSON.`, HOW, 'no-json')
  }
  const found = readParameters(value)
  if ('what' in found) throw new Refused(`${path}: ${found.where} ${found.what}.`, HOW, 'bad-parameters')
  return found
}
