import { type Exact, exactOf, minus, ONE, over, plus, times } from './exact.ts'

const TOKEN = /\d+(?:,\d{3})*(?:\.\d+)?(?:\/\d+| \d+\/\d+)?|[+−×÷()[\]]|[¹²³⁴⁵⁶]+/gu
const POWERS = '⁰¹²³⁴⁵⁶'

/** What an expression comes to: brackets first, then × and ÷, then + and −; null for what is no expression. */
export function evaluate(text: string): Exact | null {
  const tokens = text.match(TOKEN) ?? []
  if (tokens.join('').replaceAll(' ', '') !== text.replaceAll(' ', '')) return null
  let at = 0
  const sum = (): Exact | null => chain(product, { '+': plus, '−': minus })
  const product = (): Exact | null =>
    chain(power, { '×': times, '÷': (a, b) => (b.up === 0n ? a : over(a, b)) })
  const chain = (
    next: () => Exact | null,
    signs: Readonly<Record<string, (a: Exact, b: Exact) => Exact>>,
  ): Exact | null => {
    let value = next()
    for (let join = signs[tokens[at] ?? '']; join && value; join = signs[tokens[at] ?? '']) {
      at++
      const right = next()
      value = right && join(value, right)
    }
    return value
  }
  const power = (): Exact | null => {
    const base = one()
    const often = POWERS.indexOf(tokens[at] ?? ' ')
    if (base === null || often < 0) return base
    at++
    return Array.from({ length: often }).reduce<Exact>((value) => times(value, base), ONE)
  }
  const one = (): Exact | null => {
    const token = tokens[at++]
    if (token !== '(' && token !== '[') return exactOf(token ?? '')
    const inside = sum()
    return tokens[at++] === (token === '(' ? ')' : ']') ? inside : null
  }
  const value = tokens.length === 0 ? null : sum()
  return at === tokens.length ? value : null
}

/** Whether both sides of an equation come to the same; null for what is no equation. */
export function holds(equation: string): boolean | null {
  const [left, right, ...more] = equation.split('=').map((side) => evaluate(side.trim()))
  if (!left || !right || more.length > 0) return null
  return left.up * right.down === right.up * left.down
}
