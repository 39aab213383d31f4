import { fillIn, nearMisses } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At, Scene, Words } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'
import { fillAll } from './asks.ts'

/**
 * `split`: a × (c + e) as two products; `turn`: a × (c + e) with its factors turned round; `group`: a × c × e with the last two
 * multiplied first.
 */
type P = { a: number; c: number; e: number; form: 'split' | 'turn' | 'group' }

const b = ({ c, e }: P): number => c + e
const product = (p: P): number => p.a * b(p)
const pieces = ({ a, c, e }: P): number[] => [a * c, a * e]

/** Level 1 asks for both products, the others for one number. */
const twoPieces = fillAll<P>(
  (p) => `${p.a} × ${b(p)} = □ + □`,
  pieces,
  (p) => [p.e, p.a + p.e, p.c, p.a + p.c, p.a * p.e + 1],
)
const TEXT: Readonly<Record<P['form'], (p: P) => string>> = {
  split: (p) => `${p.a} × ${p.c} + ${p.a} × ${p.e} = □`,
  turn: (p) => `${p.a} × ${b(p)} = ${b(p)} × □`,
  group: (p) => `${p.a} × ${p.c} × ${p.e} = ${p.a} × □`,
}
const slips = (scene: Scene<P>): string[] => [
  ...(scene.p.form === 'turn' ? [String(product(scene.p)), String(b(scene.p))] : []),
  ...nearMisses(scene),
]
const oneNumber = fillIn<P>((p) => TEXT[p.form](p), 6, slips)

const answer = (p: At<P>): string => {
  if (p.level === 1) return pieces(p).join(' ')
  if (p.form === 'split') return String(product(p))
  return String(p.form === 'turn' ? p.a : p.c * p.e)
}
const complete = (p: At<P>): string =>
  p.level === 1 ? `${p.a} × ${b(p)} = ${pieces(p).join(' + ')}` : TEXT[p.form](p).replace('□', answer(p))

const array = (p: At<P>): ModelShape => {
  if (p.form === 'group') return { kind: 'groups', groups: p.a, each: p.c, seed: p.scatter }
  return { kind: 'array', rows: p.a, columns: b(p), splitAfter: p.form === 'split' ? p.c : null }
}
const solved = (p: At<P>): ModelShape => {
  if (p.form === 'split') return array(p)
  return p.form === 'turn'
    ? { kind: 'array', rows: b(p), columns: p.a, splitAfter: null }
    : { kind: 'array', rows: p.a, columns: p.c * p.e, splitAfter: null }
}

type ByForm = Readonly<Record<P['form'], (p: At<P>) => string>>
const byForm = (en: ByForm, es: ByForm): Words<P> => ({ en: (p) => en[p.form](p), es: (p) => es[p.form](p) })

/** Grade 3: break a product, turn it, or group it, and it stays the same. */
export const properties = defineSkill<P>({
  id: 'm.3.properties',
  levels: {
    1: {
      params: { a: between(2, 9), c: oneOf([2, 5]), e: between(1, 4), form: 'split' },
      where: (p) => new Set([...pieces(p), p.e, p.c]).size === 4,
      ask: twoPieces,
    },
    2: {
      params: {
        a: between(3, 9),
        c: 5,
        e: between(1, 4),
        form: oneOf<P['form']>(['split', 'split', 'turn']),
      },
      where: (p) => p.a !== b(p),
      ask: oneNumber,
    },
    3: {
      params: {
        a: between(3, 9),
        c: between(2, 6),
        e: between(2, 6),
        form: oneOf<P['form']>(['split', 'split', 'group']),
      },
      where: (p) => (p.form === 'group' ? p.c * p.e <= 10 && p.c + p.e !== p.c * p.e : b(p) <= 10),
      ask: oneNumber,
    },
  },
  answer,
  wrong: {
    'first-part-only': (p) => {
      if (p.level === 1) return `${p.a * p.c} ${p.e}`
      if (p.form === 'split') return p.a * p.c + p.e
      return p.form === 'group' ? p.c : null
    },
    'adds-all': (p) => {
      if (p.level === 1) return `${p.a + p.c} ${p.a + p.e}`
      if (p.form === 'split') return p.a + p.c + p.e
      return p.form === 'group' ? p.c + p.e : p.a + b(p)
    },
    'adds-factors': (p) => {
      if (p.level === 1) return `${p.a * p.c} ${p.a + p.e}`
      return p.form === 'split' ? p.a * p.c + p.a + p.e : null
    },
  },
  prompt: {
    en: (p) => {
      if (p.level === 1)
        return `Cut ${p.a} × ${b(p)} into ${p.a} × ${p.c} and ${p.a} × ${p.e}. How many in each?`
      if (p.form === 'split') return `Use ${p.a} × ${p.c} and ${p.a} × ${p.e} to find ${p.a} × ${b(p)}.`
      return p.form === 'turn'
        ? 'Turn the numbers round. Both sides must be the same.'
        : 'Multiply the last two numbers first. Both sides must be the same.'
    },
    es: (p) => {
      if (p.level === 1)
        return `Corta ${p.a} × ${b(p)} en ${p.a} × ${p.c} y ${p.a} × ${p.e}. ¿Cuánto es cada parte?`
      if (p.form === 'split') return `Usa ${p.a} × ${p.c} y ${p.a} × ${p.e} para hallar ${p.a} × ${b(p)}.`
      return p.form === 'turn'
        ? 'Cambia el orden de los números. Los dos lados deben valer lo mismo.'
        : 'Multiplica primero los dos últimos números. Los dos lados deben valer lo mismo.'
    },
  },
  picture: array,
  shown: 'first-level',
  solved,
  hints: {
    look: byForm(
      {
        split: (p) => `${p.a} rows of ${b(p)}, cut after ${p.c}.`,
        turn: (p) => `${p.a} rows of ${b(p)}. Look at it from the side.`,
        group: (p) => `${p.a} groups of ${p.c}, and all of that ${p.e} times.`,
      },
      {
        split: (p) => `${p.a} filas de ${b(p)}, cortadas después de ${p.c}.`,
        turn: (p) => `${p.a} filas de ${b(p)}. Míralas de lado.`,
        group: (p) => `${p.a} grupos de ${p.c}, y todo eso ${p.e} veces.`,
      },
    ),
    start: byForm(
      {
        split: (p) => `The first part is ${p.a} × ${p.c} = ${p.a * p.c}. Now the other part.`,
        turn: (p) => `From the side there are ${b(p)} rows. How many in each row?`,
        group: (p) => `First find ${p.c} × ${p.e}.`,
      },
      {
        split: (p) => `La primera parte es ${p.a} × ${p.c} = ${p.a * p.c}. Ahora, la otra parte.`,
        turn: (p) => `De lado hay ${b(p)} filas. ¿Cuántos hay en cada una?`,
        group: (p) => `Primero halla ${p.c} × ${p.e}.`,
      },
    ),
    worked: { en: workedLines, es: workedLines },
  },
  praise: byForm(
    {
      split: (p) => `You multiplied both parts by ${p.a}.`,
      turn: () => 'You turned the numbers round. The product stayed the same.',
      group: () => 'You chose which two to multiply first.',
    },
    {
      split: (p) => `Multiplicaste las dos partes por ${p.a}.`,
      turn: () => 'Cambiaste el orden y el producto quedó igual.',
      group: () => 'Elegiste qué dos números multiplicar primero.',
    },
  ),
  because: byForm(
    {
      split: (p) => `Both parts have ${p.a} rows: ${pieces(p).join(' + ')} = ${product(p)}.`,
      turn: (p) => `${p.a} rows of ${b(p)}, seen from the side, are ${b(p)} rows of ${p.a}.`,
      group: (p) => `${p.c} × ${p.e} = ${p.c * p.e}, so it is ${p.a} × ${p.c * p.e}.`,
    },
    {
      split: (p) => `Las dos partes tienen ${p.a} filas: ${pieces(p).join(' + ')} = ${product(p)}.`,
      turn: (p) => `${p.a} filas de ${b(p)}, vistas de lado, son ${b(p)} filas de ${p.a}.`,
      group: (p) => `${p.c} × ${p.e} = ${p.c * p.e}, así que es ${p.a} × ${p.c * p.e}.`,
    },
  ),
})

function workedLines(p: At<P>): string[] {
  if (p.form === 'turn')
    return [`${p.a} × ${b(p)} = ${product(p)}`, `${b(p)} × ${p.a} = ${product(p)}`, complete(p)]
  if (p.form === 'group') return [`${p.c} × ${p.e} = ${p.c * p.e}`, complete(p)]
  return [
    `${p.a} × ${p.c} = ${p.a * p.c}`,
    `${p.a} × ${p.e} = ${p.a * p.e}`,
    p.level === 1 ? complete(p) : `${pieces(p).join(' + ')} = ${product(p)}`,
  ]
}
