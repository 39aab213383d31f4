import { lineOf, onLine } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf, steps } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'

/** A line of 20 ticks of `unit` from `from`; a jump of `j` ticks from tick `o`, forward (1) or back (−1). */
type P = { from: number; unit: number; o: number; j: number; s: 1 | -1 }

const TICKS = 20
const EITHER = oneOf<1 | -1>([1, -1])

const start = ({ from, unit, o }: P): number => from + o * unit
const jump = ({ unit, j }: P): number => j * unit
const landing = (p: P): number => start(p) + p.s * jump(p)
const staysOn = ({ o, j, s }: P): boolean => o + s * j >= 0 && o + s * j <= TICKS
const every = (level: number): number => ({ 1: 1, 2: 2 })[level] ?? 5

const ask = onLine<P>(
  ({ from, unit, level }) => lineOf(from, TICKS, unit, every(level)),
  ({ o }) => o,
)

const line = (p: At<P>, done: boolean): ModelShape => ({
  kind: 'number-line',
  ticks: TICKS,
  labels: lineOf(p.from, TICKS, p.unit, every(p.level)).labelled.map((tick) => ({
    tick,
    text: String(p.from + tick * p.unit),
  })),
  mark: done ? p.o + p.s * p.j : p.o,
  jumps: done ? [{ from: p.o, to: p.o + p.s * p.j, text: `${p.s === 1 ? '+' : '−'}${jump(p)}` }] : [],
})

/** Grade 2: jumps on the number line. */
export const jumpOnLine = defineSkill<P>({
  id: 'm.2.number-line',
  levels: {
    1: { params: { from: 0, unit: 1, o: between(2, 12), j: between(2, 8), s: 1 }, where: staysOn, ask },
    2: { params: { from: 0, unit: 5, o: between(2, 12), j: between(1, 6), s: EITHER }, where: staysOn, ask },
    3: {
      params: { from: steps(20, 70, 10), unit: 1, o: between(0, TICKS), j: between(5, 14), s: EITHER },
      where: staysOn,
      ask,
    },
  },
  answer: landing,
  wrong: {
    'counts-marks': (p) => landing(p) - p.s * p.unit,
    'wrong-operation': (p) => Math.abs(start(p) - p.s * jump(p)),
    'ignores-start': jump,
  },
  prompt: {
    en: (p) => `Start at ${start(p)}. Jump ${p.s === 1 ? 'forward' : 'back'} ${jump(p)}.`,
    es: (p) => `Empieza en ${start(p)}. Salta ${jump(p)} hacia ${p.s === 1 ? 'adelante' : 'atrás'}.`,
  },
  picture: (p) => line(p, false),
  shown: 'never',
  solved: (p) => line(p, true),
  hints: {
    look: {
      en: () => 'Do not count the mark you start on.',
      es: () => 'La marca donde empiezas no se cuenta.',
    },
    start: {
      en: (p) =>
        p.unit === 1
          ? `The first hop from ${start(p)} lands on ${start(p) + p.s}.`
          : `Each hop is ${p.unit}. ${p.j === 1 ? 'You need just one.' : `The first one lands on ${start(p) + p.s * p.unit}.`}`,
      es: (p) =>
        p.unit === 1
          ? `El primer salto desde ${start(p)} llega a ${start(p) + p.s}.`
          : `Cada saltito es de ${p.unit}. ${p.j === 1 ? 'Solo necesitas uno.' : `El primero llega a ${start(p) + p.s * p.unit}.`}`,
    },
    worked: {
      en: (p) => [
        `Start at ${start(p)}.`,
        `Go ${p.s === 1 ? 'right' : 'left'} by ${jump(p)}.`,
        `${start(p)} ${p.s === 1 ? '+' : '−'} ${jump(p)} = ${landing(p)}`,
      ],
      es: (p) => [
        `Empieza en ${start(p)}.`,
        `Muévete ${jump(p)} hacia la ${p.s === 1 ? 'derecha' : 'izquierda'}.`,
        `${start(p)} ${p.s === 1 ? '+' : '−'} ${jump(p)} = ${landing(p)}`,
      ],
    },
  },
  praise: {
    en: (p) => `You jumped ${jump(p)} from ${start(p)}, not one mark more.`,
    es: (p) => `Saltaste ${jump(p)} desde ${start(p)}, ni una marca más.`,
  },
  because: {
    en: (p) => `${jump(p)} ${p.s === 1 ? 'more' : 'less'} than ${start(p)} is ${landing(p)}.`,
    es: (p) => `${jump(p)} ${p.s === 1 ? 'más' : 'menos'} que ${start(p)} es ${landing(p)}.`,
  },
})
