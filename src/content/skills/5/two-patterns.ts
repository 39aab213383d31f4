import { asking } from '#content/asking.ts'
import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { way } from '#content/skills/long-things.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'

/** Two rules from 0: one adds `p`, the other k times as much; after `j` steps one number is known. `turned`: the first rule has the larger steps. */
type P = { p: number; k: number; j: number; turned: boolean }

const smallStep = ({ p }: P): number => p
const largeStep = ({ p, k }: P): number => p * k
const first = (p: P): number => (p.turned ? largeStep(p) : smallStep(p))
const second = (p: P): number => (p.turned ? smallStep(p) : largeStep(p))
const known = (p: P): number => first(p) * p.j
const wanted = (p: P): number => second(p) * p.j
const GRID = 12
const onGrid = (p: P): boolean => largeStep(p) * p.j <= GRID
/** On a grid the pair is the answer, else its second number. */
const given = (p: At<P>, y: number): string | number | null => {
  if (y < 0) return null
  return p.level === 3 ? `(${known(p)}, ${y})` : y
}
const RULES: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['Rule 1', 'Rule 2'],
  es: ['Regla 1', 'Regla 2'],
}
const rowsTo = (p: P, steps: number): string[][] =>
  Array.from({ length: steps }, (_, step) => [String(first(p) * step), String(second(p) * step)])
const table = (p: P, language: Language): ModelShape => ({
  kind: 'table',
  head: RULES[language],
  rows: [...rowsTo(p, 2), [String(known(p)), '?']],
  marked: [[2, 1]],
})
const solved = (p: At<P>, language: Language): ModelShape => {
  const steps = p.j + 1
  if (p.level === 3) {
    return {
      kind: 'grid',
      size: GRID,
      points: Array.from({ length: steps }, (_, step) => ({
        x: first(p) * step,
        y: second(p) * step,
        label: '',
      })),
      path: false,
    }
  }
  const rows = steps <= 6 ? rowsTo(p, steps) : [...rowsTo(p, 5), [String(known(p)), String(wanted(p))]]
  return { kind: 'table', head: RULES[language], rows, marked: [[rows.length - 1, 1]] }
}
const ask = typed<P>(3)
const TURNED = oneOf([false, true])

/** Grade 5: two patterns that grow side by side. */
export const twoPatterns = defineSkill<P>({
  id: 'm.5.two-patterns',
  levels: {
    1: { params: { p: between(1, 5), k: between(2, 4), j: between(2, 5), turned: false }, ask },
    2: { params: { p: between(2, 5), k: between(2, 4), j: between(3, 6), turned: TURNED }, ask },
    3: {
      params: { p: between(1, 3), k: between(2, 5), j: between(2, 6), turned: TURNED },
      where: onGrid,
      ask: asking<P, 'grid'>('grid', 'exact', () => ({ size: GRID, start: null })),
    },
  },
  answer: (p) => (p.level === 3 ? `(${known(p)}, ${wanted(p)})` : wanted(p)),
  wrong: {
    'adds-difference': (p) => given(p, known(p) + second(p) - first(p)),
    'repeats-first': (p) => given(p, known(p)),
    'one-step-short': (p) => given(p, wanted(p) - second(p)),
  },
  prompt: {
    en: (p) =>
      `Both start at 0. Rule 1: add ${first(p)}. Rule 2: add ${second(p)}. ${
        p.level === 3
          ? way(p, `Graph the pair with ${known(p)} first.`, `Graph the pair that starts with ${known(p)}.`)
          : `What goes with ${known(p)}?`
      }`,
    es: (p) =>
      `Las dos empiezan en 0. Regla 1: suma ${first(p)}. Regla 2: suma ${second(p)}. ${
        p.level === 3
          ? way(p, `Marca el par que empieza con ${known(p)}.`, `Marca el par que tiene ${known(p)} primero.`)
          : `¿Qué va con ${known(p)}?`
      }`,
  },
  picture: table,
  shown: 'first-level',
  solved,
  hints: {
    look: {
      en: () => 'Write both patterns side by side, one step at a time.',
      es: () => 'Escribe los dos patrones lado a lado, paso por paso.',
    },
    start: {
      en: (p) =>
        `After one step the pair is ${first(p)} and ${second(p)}. Go on until rule 1 makes ${known(p)}.`,
      es: (p) =>
        `Después de un paso el par es ${first(p)} y ${second(p)}. Sigue hasta que la regla 1 llegue a ${known(p)}.`,
    },
    worked: {
      en: (p) => [
        `Rule 1: ${listed(first(p), p.j)}`,
        `Rule 2: ${listed(second(p), p.j)}`,
        `${known(p)} goes with ${wanted(p)}.`,
      ],
      es: (p) => [
        `Regla 1: ${listed(first(p), p.j)}`,
        `Regla 2: ${listed(second(p), p.j)}`,
        `${known(p)} va con ${wanted(p)}.`,
      ],
    },
  },
  praise: {
    en: () => 'You let both patterns grow step by step.',
    es: () => 'Hiciste crecer los dos patrones paso a paso.',
  },
  because: {
    en: (p) =>
      p.turned
        ? `Rule 1 adds ${p.k} times as much as rule 2, so ${known(p)} goes with ${known(p)} ÷ ${p.k} = ${wanted(p)}.`
        : `Rule 2 adds ${p.k} times as much as rule 1, so ${known(p)} goes with ${known(p)} × ${p.k} = ${wanted(p)}.`,
    es: (p) =>
      p.turned
        ? `La regla 1 suma ${p.k} veces lo que la regla 2; por eso ${known(p)} va con ${known(p)} ÷ ${p.k} = ${wanted(p)}.`
        : `La regla 2 suma ${p.k} veces lo que la regla 1; por eso ${known(p)} va con ${known(p)} × ${p.k} = ${wanted(p)}.`,
  },
})

/** "0, 3, 6, 9": so many steps of one size from 0. */
function listed(step: number, steps: number): string {
  return Array.from({ length: steps + 1 }, (_, at) => step * at).join(', ')
}
