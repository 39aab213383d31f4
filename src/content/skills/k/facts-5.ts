import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import { EITHER, path, result, type Sum } from '#content/skills/sums.ts'
import type { ModelShape } from '#domain/items/model.ts'

const frame = ({ a, b, s }: Sum, solved: boolean): ModelShape => ({
  kind: 'ten-frame',
  frames: 1,
  first: a,
  second: solved && s === 1 ? b : 0,
  crossed: solved && s === -1 ? b : 0,
})
const sentence = (p: Sum): string => `${p.a} ${p.s === 1 ? '+' : '−'} ${p.b} = ${result(p)}`
const withinFive = (p: Sum): boolean => p.a > 0 && result(p) >= 0 && result(p) <= 5

/** Kindergarten: adding and taking away to 5, known by heart in the end. */
export const facts5 = defineSkill<Sum>({
  id: 'm.k.facts-5',
  levels: {
    1: { params: { a: between(1, 4), b: between(1, 4), s: 1 }, where: withinFive, ask: typed(2) },
    2: { params: { a: between(1, 5), b: between(1, 4), s: -1 }, where: withinFive, ask: typed(2) },
    3: {
      params: { a: between(0, 5), b: oneOf([0, 0, 1, 2, 3, 4]), s: EITHER },
      where: withinFive,
      ask: typed(2),
    },
  },
  answer: result,
  wrong: {
    'wrong-operation': ({ a, b, s }) => Math.abs(a - s * b),
    'counts-start': (p) => (p.b === 0 ? null : result(p) - p.s),
    'zero-rule': ({ b }) => (b === 0 ? 0 : null),
  },
  prompt: {
    en: (p) => (p.scatter % 2 === 0 ? `What is ${asked(p)}?` : `${asked(p)} = □`),
    es: (p) => (p.scatter % 2 === 0 ? `¿Cuánto es ${asked(p)}?` : `${asked(p)} = □`),
  },
  speech: {
    en: ({ a, b, s }) => `What is ${a} ${s === 1 ? 'plus' : 'take away'} ${b}?`,
    es: ({ a, b, s }) => `¿Cuánto es ${a} ${s === 1 ? 'más' : 'menos'} ${b}?`,
  },
  picture: (p) => frame(p, false),
  shown: 'first-level',
  solved: (p) => frame(p, true),
  hints: {
    look: {
      en: ({ a }) => `Show ${a} on your fingers.`,
      es: ({ a }) => (a === 1 ? 'Muestra un dedo.' : `Muestra ${a} dedos.`),
    },
    start: {
      en: ({ b, s }) => {
        if (b === 0) return `Now ${s === 1 ? 'add none' : 'take none away'}. Did it change?`
        return s === 1 ? `Now put up ${b} more.` : `Now fold down ${b}.`
      },
      es: ({ b, s }) => {
        if (b === 0) return `Ahora no ${s === 1 ? 'pongas' : 'quites'} nada. ¿Cambió algo?`
        return s === 1 ? `Ahora levanta ${b} más.` : `Ahora baja ${b}.`
      },
    },
    worked: {
      en: (p) => [
        `Start at ${p.a}.`,
        p.b === 0 ? 'Nothing changes.' : `Count ${p.s === 1 ? 'up' : 'down'}: ${path(p)}.`,
        sentence(p),
      ],
      es: (p) => [
        `Empieza en ${p.a}.`,
        p.b === 0 ? 'Nada cambia.' : `Cuenta hacia ${p.s === 1 ? 'adelante' : 'atrás'}: ${path(p)}.`,
        sentence(p),
      ],
    },
  },
  praise: {
    en: ({ b, s }) => {
      if (b === 0) return 'You knew that zero changes nothing.'
      return s === 1 ? `You put ${b} more to it.` : `You took ${b} away.`
    },
    es: ({ b, s }) => {
      if (b === 0) return 'Sabías que el cero no cambia nada.'
      return s === 1 ? `Le sumaste ${b}.` : `Le quitaste ${b}.`
    },
  },
  because: {
    en: (p) =>
      p.b === 0
        ? `Zero ${p.s === 1 ? 'more' : 'taken away'} leaves ${p.a} as it is.`
        : `${p.a} ${p.s === 1 ? 'and' : 'take away'} ${p.b} ${p.s === 1 ? 'make' : 'leaves'} ${result(p)}.`,
    es: (p) => {
      if (p.b === 0) return `Con cero, ${p.a} queda igual.`
      return p.s === 1
        ? `${p.a} y ${p.b} hacen ${result(p)}.`
        : `Si a ${p.a} le quitas ${p.b}, queda ${result(p)}.`
    },
  },
})

const asked = ({ a, b, s }: Sum): string => `${a} ${s === 1 ? '+' : '−'} ${b}`
