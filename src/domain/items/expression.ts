import { plainSigns } from './typed.ts'

/**
 * Whether two expressions are the same but for the order around `+` and `×` and the sides of one `=`:
 * 4 × (2 + 3) and (3 + 2) × 4. What cannot be read is compared as it stands.
 */
export function sameExpression(a: string, b: string): boolean {
  const left = canonical(a)
  const right = canonical(b)
  return left === null || right === null ? a === b : left === right
}

/** The signs of print for those of a keyboard: 4 x 3 and 4*3 are 4 × 3, a hyphen between numbers is a minus. */
export const mathSigns = (text: string): string =>
  plainSigns(text)
    .replace(/[-–—]/g, '−')
    .replace(/[*·✕✖]|(?<=[\d) ])x(?=[\d( ])/gi, '×')

/** One spelling for all orders of an expression; null when it is not one. */
function canonical(text: string): string | null {
  const sides = mathSigns(text).split('=')
  if (sides.length > 2) return null
  const read = sides.map((side) => readSide(side))
  return read.every((side) => side !== null) ? read.toSorted(byCode).join('=') : null
}

function readSide(text: string): string | null {
  const tokens = text.match(/\d+(?:\.\d+)?|[+−×÷()]|\S/g) ?? []
  const { value, rest } = readSum(tokens)
  return rest.length === 0 ? value : null
}

type Read = Readonly<{ value: string | null; rest: readonly string[] }>

const readSum = (tokens: readonly string[]): Read => readChain(tokens, readProduct, '+', '−')
const readProduct = (tokens: readonly string[]): Read => readChain(tokens, readAtom, '×', '÷')

/** A chain of one strength: terms joined by the commuting sign are sorted, terms after its inverse too. */
function readChain(
  tokens: readonly string[],
  readTerm: (tokens: readonly string[]) => Read,
  sign: string,
  inverse: string,
): Read {
  let { value, rest } = readTerm(tokens)
  const joined = [value]
  const taken: (string | null)[] = []
  while (value !== null && (rest[0] === sign || rest[0] === inverse)) {
    const list = rest[0] === sign ? joined : taken
    ;({ value, rest } = readTerm(rest.slice(1)))
    list.push(value)
  }
  if (joined.includes(null) || taken.includes(null)) return { value: null, rest }
  if (joined.length === 1 && taken.length === 0) return { value: joined[0] ?? null, rest }
  const terms = [...joined].toSorted(byCode).join(sign)
  const less = [...taken].toSorted(byCode).map((term) => inverse + term)
  return { value: `(${terms}${less.join('')})`, rest }
}

function readAtom(tokens: readonly string[]): Read {
  const [first, ...rest] = tokens
  if (first === undefined) return { value: null, rest }
  if (/^\d/.test(first)) return { value: first, rest }
  if (first !== '(') return { value: null, rest }
  const inner = readSum(rest)
  return inner.rest[0] === ')'
    ? { value: inner.value, rest: inner.rest.slice(1) }
    : { value: null, rest: inner.rest }
}

/** By code unit: the same in every language and engine. */
function byCode(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : 1
}
