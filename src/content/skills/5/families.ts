import { asking, choosing, type Option, optionIn } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { At, Drawn } from '#content/skill.ts'
import { way } from '#content/skills/long-things.ts'
import { speak } from '#content/speak.ts'
import type { Mat } from '#domain/items/item.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language, Said } from '#domain/language.ts'
import { CLAIMS, type Claim, claimsThat, FAMILIES, FAMILY, type Family, type Verdict } from './claims.ts'
import { drawShape, type Shape } from './four-sided.ts'

/** Claims by their place in the list (one to choose for, more to sort), or shapes to sort. */
type P = { claims: readonly number[]; shapes: readonly Shape[] }

const VERDICTS = ['always', 'sometimes', 'never'] as const
const VERDICT: Readonly<Record<Verdict, Said>> = {
  always: { en: 'always', es: 'siempre' },
  sometimes: { en: 'sometimes', es: 'a veces' },
  never: { en: 'never', es: 'nunca' },
}

const claimsOf = ({ claims }: P): Claim[] => claims.flatMap((at) => CLAIMS[at] ?? [])
const only = (p: P): Claim => claimsOf(p)[0] ?? (CLAIMS[0] as Claim)
const sorted = (p: P, verdict: (claim: Claim) => Verdict): string =>
  claimsOf(p)
    .map((claim, at) => `c${at + 1}>${verdict(claim)}`)
    .join(',')
const placed = (p: P, family: (shape: Shape) => Family): string =>
  p.shapes.map((shape, at) => `s${at + 1}>${family(shape)}`).join(',')

/** What a child with an idea says of all claims; null when it would change none of them. */
const judged = (p: At<P>, idea: (claim: Claim) => Verdict | undefined): string | null => {
  if (p.level === 3) return null
  if (!claimsOf(p).some((claim) => idea(claim) !== undefined)) return null
  if (p.level === 1) return idea(only(p)) ?? null
  return sorted(p, (claim) => idea(claim) ?? claim.holds)
}
const LOOKS_LIKE: Readonly<Partial<Record<Family, Family>>> = {
  square: 'rhombus',
  rectangle: 'parallelogram',
}
/** A shape on its corner gets the name of what it looks like, where that name is offered. */
const byLooks =
  (mats: readonly Family[]) =>
  ({ family, turn }: Shape): Family => {
    const looks = LOOKS_LIKE[family]
    return turn % 90 === 0 || looks === undefined || !mats.includes(looks) ? family : looks
  }

const verdictOptions = (): Option[] => VERDICTS.map((id) => ({ id, label: VERDICT[id] }))
const matOf = (id: string, said: Said, language: Language): Mat => ({
  id,
  label: said[language],
  speech: speak(said[language], language),
})

/** One claim of each verdict and one more, in any order. */
const FOUR_CLAIMS: Drawn<readonly number[]> = {
  draw: (chance) => {
    const three = VERDICTS.map((verdict) => chance.pick(claimsThat(verdict)))
    const more = chance.pick([...claimsThat('always'), ...claimsThat('sometimes')])
    return chance.shuffled([...new Set([...three, more])])
  },
}
/** One claim, each verdict as often as the others. */
const ONE_CLAIM: Drawn<readonly number[]> = {
  draw: (chance) => [chance.pick(claimsThat(chance.pick(VERDICTS)))],
}
const TURNS = [0, 25, 45, 65, 90]
/** Three families, so that some shape may be taken for another when it is turned. */
const THREE_FAMILIES: readonly (readonly Family[])[] = [
  ['rectangle', 'rhombus', 'square'],
  ['parallelogram', 'rhombus', 'square'],
  ['parallelogram', 'rectangle', 'rhombus'],
  ['parallelogram', 'rectangle', 'square'],
  ['quadrilateral', 'parallelogram', 'rectangle'],
  ['quadrilateral', 'rhombus', 'square'],
]
/** Six shapes of three families, none of them left out, most of them turned. */
const SIX_SHAPES: Drawn<readonly Shape[]> = {
  draw: (chance) => {
    const families = chance.pick(THREE_FAMILIES)
    return chance
      .shuffled([...families, ...families.map(() => chance.pick(families))])
      .map((family) => ({ family, way: chance.whole(0, 5), turn: chance.pick(TURNS) }))
  },
}
const familiesOf = ({ shapes }: P): Family[] =>
  FAMILIES.filter((family) => shapes.some((shape) => shape.family === family))

/** The families one below the other: a square stands under the rectangle and under the rhombus. */
const NODES: readonly (readonly [family: Family, parent: number])[] = [
  ['quadrilateral', -1],
  ['parallelogram', 0],
  ['rectangle', 1],
  ['rhombus', 1],
  ['square', 2],
  ['square', 3],
]
const tree = (marked: readonly Family[], language: Language): ModelShape => ({
  kind: 'tree',
  nodes: NODES.map(([family, parent]) => ({
    label: FAMILY[family][language],
    parent,
    marked: marked.includes(family),
  })),
})

/** Grade 5: what belongs to which family of shapes. */
export const shapeFamilies = defineSkill<P>({
  id: 'm.5.shape-families',
  levels: {
    1: { params: { claims: ONE_CLAIM, shapes: [] }, ask: choosing<P>(verdictOptions) },
    2: {
      params: { claims: FOUR_CLAIMS, shapes: [] },
      ask: asking<P, 'sort'>('sort', 'exact', ({ p, language }) => ({
        cards: claimsOf(p).map(({ said }, at) => optionIn({ id: `c${at + 1}`, label: said }, language)),
        mats: VERDICTS.map((verdict) => matOf(verdict, VERDICT[verdict], language)),
      })),
    },
    3: {
      params: { claims: [], shapes: SIX_SHAPES },
      ask: asking<P, 'sort'>('sort', 'exact', ({ p, language }) => ({
        cards: p.shapes.map((shape, at) =>
          optionIn({ id: `s${at + 1}`, label: '', model: drawShape(shape) }, language),
        ),
        mats: familiesOf(p).map((family) => matOf(family, FAMILY[family], language)),
      })),
    },
  },
  answer: (p) => {
    if (p.level === 3) return placed(p, ({ family }) => family)
    return p.level === 1 ? only(p).holds : sorted(p, ({ holds }) => holds)
  },
  wrong: {
    'only-the-usual': (p) => judged(p, ({ usual }) => usual),
    'reversed-family': (p) => judged(p, ({ reversed }) => reversed),
    'looks-only': (p) =>
      p.level === 3 ? placed(p, byLooks(familiesOf(p))) : judged(p, ({ looks }) => looks),
  },
  prompt: {
    en: (p) => {
      if (p.level === 1)
        return `${only(p).said.en} ${way(p, 'Is that true always, sometimes or never?', 'When is that true?')}`
      return p.level === 2
        ? 'Is it true always, sometimes or never? Sort the sentences.'
        : 'Put every shape in its family. Choose the most exact name.'
    },
    es: (p) => {
      if (p.level === 1)
        return `${only(p).said.es} ${way(p, '¿Es cierto siempre, a veces o nunca?', '¿Cuándo es cierto?')}`
      return p.level === 2
        ? '¿Es cierto siempre, a veces o nunca? Ordena las oraciones.'
        : 'Pon cada figura en su familia. Elige el nombre más exacto.'
    },
  },
  picture: (_, language) => tree([], language),
  shown: 'first-level',
  solved: (p, language) => tree(p.level === 1 ? only(p).families : [], language),
  hints: {
    look: {
      en: () => 'Think what each shape must have. On the tree, a family has all that the one above it has.',
      es: () =>
        'Piensa qué debe tener cada figura. En el árbol, una familia tiene todo lo que tiene la de arriba.',
    },
    start: {
      en: (p) =>
        p.level === 3
          ? 'First count equal sides. Then count right angles. Turning a shape changes nothing.'
          : 'Try to draw one that fits. Then try to draw one that does not.',
      es: (p) =>
        p.level === 3
          ? 'Primero cuenta los lados iguales. Luego cuenta los ángulos rectos. Girar una figura no cambia nada.'
          : 'Intenta dibujar una que sí cumpla. Luego, una que no.',
    },
    worked: {
      en: (p) => (p.level === 3 ? NAMED.en : told(p, 'en')),
      es: (p) => (p.level === 3 ? NAMED.es : told(p, 'es')),
    },
  },
  praise: {
    en: (p) =>
      p.level === 3
        ? 'You looked at sides and angles, not at the turn.'
        : 'You thought of the special cases too.',
    es: (p) =>
      p.level === 3
        ? 'Miraste los lados y los ángulos, no cómo está girada.'
        : 'Pensaste también en los casos especiales.',
  },
  because: {
    en: (p) =>
      p.level === 3
        ? 'Equal sides, right angles and parallel sides decide, however the shape is turned.'
        : told(p, 'en').join(' '),
    es: (p) =>
      p.level === 3
        ? 'Deciden los lados iguales, los ángulos rectos y los lados paralelos, como sea que esté girada.'
        : told(p, 'es').join(' '),
  },
})

const NAMED: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Four equal sides and four right angles: square.',
    'Four right angles only: rectangle. Four equal sides only: rhombus.',
    'Two pairs of parallel sides only: parallelogram.',
    'Anything else with four sides: quadrilateral.',
  ],
  es: [
    'Cuatro lados iguales y cuatro ángulos rectos: cuadrado.',
    'Solo cuatro ángulos rectos: rectángulo. Solo cuatro lados iguales: rombo.',
    'Solo dos pares de lados paralelos: paralelogramo.',
    'Cualquier otra de cuatro lados: cuadrilátero.',
  ],
}

/** Why each claim holds as often as it does. */
function told(p: P, language: Language): string[] {
  return claimsOf(p).map((claim) => {
    const verdict = VERDICT[claim.holds][language]
    return `${claim.said[language].slice(0, -1)}: ${verdict}. ${claim.why[language]}`
  })
}
