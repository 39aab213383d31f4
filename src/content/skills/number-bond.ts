import { fillIn, nearMisses } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between } from '#content/draw.ts'
import type { At } from '#content/skill.ts'

/** A whole and the part that is seen. */
type P = { w: number; p: number }

const ask = (count: number) => fillIn<P>(({ w, p }) => `${p} + □ = ${w}`, count, nearMisses)
const leavesSome = ({ w, p }: At<P>): boolean => p < w

/** Kindergarten: a number in two parts, one of them hidden. */
export const breakApart = defineSkill<P>({
  id: 'm.k.break-apart',
  levels: {
    1: { params: { w: between(2, 5), p: between(1, 4) }, where: leavesSome, ask: ask(4) },
    2: { params: { w: between(4, 8), p: between(1, 7) }, where: leavesSome, ask: ask(5) },
    3: { params: { w: between(6, 10), p: between(1, 9) }, where: leavesSome, ask: ask(6) },
  },
  answer: ({ w, p }) => w - p,
  wrong: {
    'repeats-whole': ({ w }) => w,
    'adds-parts': ({ w, p }) => w + p,
    'one-off': ({ w, p }) => w - p + 1,
    'copies-part': ({ p }) => p,
  },
  prompt: {
    en: ({ w, p }) => `${w} is ${p} and how many more?`,
    es: ({ w, p }) => `Hay ${p}. ¿Cuántos faltan para ${w}?`,
  },
  picture: ({ w, p }) => ({ kind: 'number-bond', whole: String(w), parts: [String(p), '?'] }),
  shown: 'first-level',
  solved: ({ w, p }) => ({ kind: 'number-bond', whole: String(w), parts: [String(p), String(w - p)] }),
  hints: {
    look: {
      en: ({ p }) => `Show ${p} ${p === 1 ? 'finger' : 'fingers'}. How many more do you need?`,
      es: ({ p }) => (p === 1 ? 'Muestra un dedo. ¿Cuántos faltan?' : `Muestra ${p} dedos. ¿Cuántos faltan?`),
    },
    start: {
      en: ({ w, p }) => `Count on from ${p} until you say ${w}.`,
      es: ({ w, p }) => `Cuenta desde ${p} hasta llegar a ${w}.`,
    },
    worked: {
      en: ({ w, p }) => [
        `After ${p}, count on: ${onward(w, p)}.`,
        `That is ${w - p} more.`,
        `${p} + ${w - p} = ${w}`,
      ],
      es: ({ w, p }) => [
        `Después de ${p}, sigue contando: ${onward(w, p)}.`,
        `${w - p === 1 ? 'Es uno más' : `Son ${w - p} más`}.`,
        `${p} + ${w - p} = ${w}`,
      ],
    },
  },
  praise: {
    en: ({ w, p }) => `You found the part that goes with ${p} to make ${w}.`,
    es: ({ w, p }) => `Encontraste la parte que va con ${p} para hacer ${w}.`,
  },
  because: {
    en: ({ w, p }) => `${p} and ${w - p} together make ${w}.`,
    es: ({ w, p }) => `${p} y ${w - p} juntos hacen ${w}.`,
  },
})

const onward = (w: number, p: number): string => Array.from({ length: w - p }, (_, i) => p + i + 1).join(', ')
