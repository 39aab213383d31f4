import type { Said } from '#domain/language.ts'

export type Verdict = 'always' | 'sometimes' | 'never'

/** A sentence about shapes, how often it holds, and how often a child with an idea thinks so. */
export type Claim = Readonly<{
  said: Said
  holds: Verdict
  /** Special cases do not belong: a square is no rectangle. */
  usual?: Verdict
  /** The sentence the other way round. */
  reversed?: Verdict
  /** By the picture in the head: a square on its corner is no square. */
  looks?: Verdict
  /** What is true of it, in a sentence. */
  why: Said
  /** The families on the tree it speaks of. */
  families: readonly Family[]
}>

/** Families of shapes with four sides, from the largest down. */
export const FAMILIES = ['quadrilateral', 'parallelogram', 'rectangle', 'rhombus', 'square'] as const
export type Family = (typeof FAMILIES)[number]

export const FAMILY: Readonly<Record<Family, Said>> = {
  quadrilateral: { en: 'quadrilateral', es: 'cuadrilátero' },
  parallelogram: { en: 'parallelogram', es: 'paralelogramo' },
  rectangle: { en: 'rectangle', es: 'rectángulo' },
  rhombus: { en: 'rhombus', es: 'rombo' },
  square: { en: 'square', es: 'cuadrado' },
}

/** What every shape of a family has. */
const HAS: Readonly<Record<Family, Said>> = {
  quadrilateral: { en: 'four sides', es: 'cuatro lados' },
  parallelogram: { en: 'two pairs of parallel sides', es: 'dos pares de lados paralelos' },
  rectangle: { en: 'four right angles', es: 'cuatro ángulos rectos' },
  rhombus: { en: 'four equal sides', es: 'cuatro lados iguales' },
  square: {
    en: 'four equal sides and four right angles',
    es: 'cuatro lados iguales y cuatro ángulos rectos',
  },
}
const aFamily = (family: Family): string => `a ${FAMILY[family].en}`
const unFamily = (family: Family): string => `un ${FAMILY[family].es}`

/** "A square is a rectangle": every one of the first is one of the second. */
const within = (special: Family, general: Family, looks?: Verdict): Claim => ({
  said: {
    en: `A ${FAMILY[special].en} is ${aFamily(general)}.`,
    es: `Un ${FAMILY[special].es} es ${unFamily(general)}.`,
  },
  holds: 'always',
  usual: 'never',
  reversed: 'sometimes',
  ...(looks && { looks }),
  why: {
    en: `Every ${FAMILY[special].en} has ${HAS[general].en}.`,
    es: `Todo ${FAMILY[special].es} tiene ${HAS[general].es}.`,
  },
  families: [special, general],
})

/** "A rectangle is a square": some of the first are. */
const partly = (general: Family, special: Family): Claim => ({
  said: {
    en: `A ${FAMILY[general].en} is ${aFamily(special)}.`,
    es: `Un ${FAMILY[general].es} es ${unFamily(special)}.`,
  },
  holds: 'sometimes',
  usual: 'never',
  reversed: 'always',
  why: {
    en: `Only if the ${FAMILY[general].en} has ${HAS[special].en}.`,
    es: `Solo si el ${FAMILY[general].es} tiene ${HAS[special].es}.`,
  },
  families: [general, special],
})

/** "A rhombus has four equal sides": what every one of a family has. */
const has = (family: Family, part: Family): Claim => ({
  said: {
    en: `A ${FAMILY[family].en} has ${HAS[part].en}.`,
    es: `Un ${FAMILY[family].es} tiene ${HAS[part].es}.`,
  },
  holds: 'always',
  reversed: 'sometimes',
  why: {
    en: `Every ${FAMILY[family].en} has ${HAS[part].en}.`,
    es: `Todo ${FAMILY[family].es} tiene ${HAS[part].es}.`,
  },
  families: [family],
})

/** "A parallelogram has four right angles": what only the special ones have. */
const mayHave = (family: Family, part: Family, special: Family): Claim => ({
  said: {
    en: `A ${FAMILY[family].en} has ${HAS[part].en}.`,
    es: `Un ${FAMILY[family].es} tiene ${HAS[part].es}.`,
  },
  holds: 'sometimes',
  usual: 'never',
  looks: 'never',
  why: {
    en: `Only if it is ${aFamily(special)}.`,
    es: `Solo si es ${unFamily(special)}.`,
  },
  families: [family, special],
})

const never = (en: string, es: string, why: Said): Claim => ({
  said: { en, es },
  holds: 'never',
  why,
  families: [],
})

const every = (en: string, es: string, has: Said): Said => ({
  en: `Every ${en} has ${has.en}.`,
  es: `Todo ${es} tiene ${has.es}.`,
})
const everyFamily = (family: Family, has: Said): Said => every(FAMILY[family].en, FAMILY[family].es, has)
const THREE_SIDES = every('triangle', 'triángulo', { en: 'three sides', es: 'tres lados' })
const FIVE_SIDES = every('pentagon', 'pentágono', { en: 'five sides', es: 'cinco lados' })
const SIX_SIDES = every('hexagon', 'hexágono', { en: 'six sides', es: 'seis lados' })
const TWO_RIGHT_ANGLES: Said = {
  en: 'With two right angles the sides would never meet.',
  es: 'Con dos ángulos rectos los lados nunca se juntarían.',
}

/** Sentences that grade 5 weighs. Their place in this list is part of every item: add at the end only. */
export const CLAIMS: readonly Claim[] = [
  within('square', 'rectangle'),
  within('square', 'rhombus', 'sometimes'),
  within('square', 'parallelogram'),
  within('rectangle', 'parallelogram'),
  within('rhombus', 'parallelogram'),
  within('square', 'quadrilateral'),
  has('rhombus', 'rhombus'),
  has('rectangle', 'rectangle'),
  has('rectangle', 'parallelogram'),
  has('rhombus', 'parallelogram'),
  partly('rectangle', 'square'),
  partly('rhombus', 'square'),
  partly('parallelogram', 'rectangle'),
  partly('parallelogram', 'rhombus'),
  partly('quadrilateral', 'parallelogram'),
  mayHave('rectangle', 'rhombus', 'square'),
  mayHave('rhombus', 'rectangle', 'square'),
  mayHave('parallelogram', 'rectangle', 'rectangle'),
  mayHave('parallelogram', 'rhombus', 'rhombus'),
  mayHave('quadrilateral', 'parallelogram', 'parallelogram'),
  never('A triangle has four sides.', 'Un triángulo tiene cuatro lados.', THREE_SIDES),
  never('A triangle is a quadrilateral.', 'Un triángulo es un cuadrilátero.', THREE_SIDES),
  never('A pentagon is a quadrilateral.', 'Un pentágono es un cuadrilátero.', FIVE_SIDES),
  never('A hexagon has five sides.', 'Un hexágono tiene cinco lados.', SIX_SIDES),
  never('A triangle has two right angles.', 'Un triángulo tiene dos ángulos rectos.', TWO_RIGHT_ANGLES),
  never(
    'A parallelogram has five sides.',
    'Un paralelogramo tiene cinco lados.',
    everyFamily('parallelogram', HAS.quadrilateral),
  ),
  never(
    'A rhombus has three sides.',
    'Un rombo tiene tres lados.',
    everyFamily('rhombus', HAS.quadrilateral),
  ),
  never('A square is a triangle.', 'Un cuadrado es un triángulo.', everyFamily('square', HAS.quadrilateral)),
  never(
    'A square has only two right angles.',
    'Un cuadrado tiene solo dos ángulos rectos.',
    everyFamily('square', HAS.rectangle),
  ),
  never(
    'A parallelogram has no parallel sides.',
    'Un paralelogramo no tiene lados paralelos.',
    everyFamily('parallelogram', HAS.parallelogram),
  ),
  never(
    'A rectangle has no right angles.',
    'Un rectángulo no tiene ángulos rectos.',
    everyFamily('rectangle', HAS.rectangle),
  ),
  never(
    'A rhombus has four different sides.',
    'Un rombo tiene cuatro lados diferentes.',
    everyFamily('rhombus', HAS.rhombus),
  ),
]

/** Where the claims of a verdict stand in the list. */
export const claimsThat = (verdict: Verdict): readonly number[] =>
  CLAIMS.flatMap(({ holds }, at) => (holds === verdict ? [at] : []))
