import { onBars, pick } from '#content/asks.ts'
import { barsOf, fractionBars } from '#content/bars.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At, Scene } from '#content/skill.ts'
import { sharedThing } from '#content/skills/long-things.ts'
import { partsName } from '#content/speak.ts'

/** `n` of `dn` equal parts: named (level 1), built (2), or left empty while the rest is shaded (3). */
type P = { n: number; dn: number }

const CUTS = [2, 3, 4, 6, 8]
const build = onBars<P>(() => ({ wholes: 1, parts: null, cuts: CUTS }))
const shaded = ({ n, dn, level }: At<P>): number => (level === 3 ? dn - n : n)

/** Other fractions of the same grade, none of them a known idea. */
const slips = ({ p, chance }: Scene<P>): string[] =>
  chance.shuffled([
    ...[p.n + 1, p.n + 2].filter((n) => n < p.dn).map((n) => `${n}/${p.dn}`),
    ...CUTS.filter((cut) => cut !== p.dn && cut > p.n).map((cut) => `${p.n}/${cut}`),
  ])

/** Grade 3: name a fraction, and make one. */
export const fractionParts = defineSkill<P>({
  id: 'm.3.fraction-parts',
  levels: {
    1: { params: { n: between(1, 3), dn: oneOf(CUTS) }, where: ({ n, dn }) => n < dn, ask: pick(slips) },
    2: { params: { n: between(1, 5), dn: oneOf([3, 4, 6, 8]) }, where: ({ n, dn }) => n < dn, ask: build },
    3: {
      params: { n: between(2, 7), dn: oneOf([4, 6, 8]) },
      where: ({ n, dn }) => n < dn && 2 * n !== dn,
      ask: build,
    },
  },
  answer: (p) => `${shaded(p)}/${p.dn}`,
  wrong: {
    // So many against so many: 2/6 as 2 parts beside 6 others.
    'part-to-part': ({ n, dn, level }) => {
      if (level === 1) return `${n}/${dn - n}`
      return `${level === 3 ? dn : n}/${n + dn}`
    },
    flipped: ({ n, dn }) => `${dn}/${n}`,
    'counts-unshaded': (p) => `${p.dn - shaded(p)}/${p.dn}`,
  },
  prompt: {
    en: (p) => {
      const thing = sharedThing(p).en
      if (p.level === 1) return `What fraction of ${thing} is shaded?`
      return p.level === 2
        ? `Cut ${thing}. Shade ${p.n}/${p.dn}.`
        : `Cut ${thing}. Leave ${p.n}/${p.dn} empty. Shade the rest.`
    },
    es: (p) => {
      const thing = sharedThing(p).es
      if (p.level === 1) return `¿Qué fracción de ${thing} está pintada?`
      return p.level === 2
        ? `Corta ${thing}. Pinta ${p.n}/${p.dn}.`
        : `Corta ${thing}. Deja ${p.n}/${p.dn} sin pintar y pinta lo demás.`
    },
  },
  picture: ({ n, dn, level }) => fractionBars(barsOf(level === 1 ? n : 0, dn, '')),
  shown: 'first-level',
  solved: (p) => fractionBars(barsOf(shaded(p), p.dn, `${shaded(p)}/${p.dn}`)),
  hints: {
    look: {
      en: ({ level }) =>
        level === 1 ? 'How many equal parts in the whole bar?' : 'All parts are the same size.',
      es: ({ level }) =>
        level === 1 ? '¿En cuántas partes iguales está la barra?' : 'Todas las partes son del mismo tamaño.',
    },
    start: {
      en: ({ dn, level }) =>
        level === 1
          ? `There are ${dn} equal parts. How many are shaded?`
          : `Cut it into ${dn} equal parts first.`,
      es: ({ dn, level }) =>
        level === 1
          ? `Hay ${dn} partes iguales. ¿Cuántas están pintadas?`
          : `Primero córtala en ${dn} partes iguales.`,
    },
    worked: {
      en: (p) => [
        `The bar has ${p.dn} equal parts. Each is 1/${p.dn}.`,
        ...(p.level === 3
          ? [`${p.n} stay empty and ${shaded(p)} ${shaded(p) === 1 ? 'is' : 'are'} shaded.`]
          : []),
        `Shaded: ${shaded(p)}/${p.dn}.`,
      ],
      es: (p) => [
        `La barra tiene ${p.dn} partes iguales. Cada una es 1/${p.dn}.`,
        ...(p.level === 3
          ? [`${p.n} quedan sin pintar y ${shaded(p) === 1 ? 'una se pinta' : `${shaded(p)} se pintan`}.`]
          : []),
        `Pintado: ${shaded(p)}/${p.dn}.`,
      ],
    },
  },
  praise: {
    en: ({ dn }) => `You counted all ${dn} parts, not only some.`,
    es: ({ dn }) => `Contaste las ${dn} partes, no solo algunas.`,
  },
  because: {
    en: (p) =>
      `${shaded(p)} of ${p.dn} equal parts: ${shaded(p)} ${shaded(p) === 1 ? partOne(p.dn) : partsName(p.dn, 'en')}.`,
    es: (p) => `${shaded(p)} de ${p.dn} partes iguales: ${shaded(p)}/${p.dn}.`,
  },
})

const ONE: Readonly<Record<number, string>> = { 2: 'half', 3: 'third', 4: 'fourth', 6: 'sixth', 8: 'eighth' }
const partOne = (dn: number): string => ONE[dn] ?? ''
