import { timeText } from '#content/arithmetic.ts'
import { asking, typedWithUnit } from '#content/asking.ts'
import { onLine } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf, steps } from '#content/draw.ts'
import type { Ask, At } from '#content/skill.ts'
import { castOf } from '#content/stories/cast.ts'
import type { NumberLine } from '#domain/items/item.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'
import { wording } from './asks.ts'

/** `h`:`mi` on a clock; told in digits, or set with the hands. */
type Time = { h: number; mi: number; mode: 'tell' | 'set' }

const timeOf = ({ h, mi }: Time): string => timeText(h, mi)
const onClock: Ask<Time> = asking<Time, 'clock'>('clock', 'exact', ({ p }) => ({
  mode: p.mode,
  time: timeOf(p),
  start: '12:00',
  step: 1,
}))
const face = (h: number, mi: number): ModelShape => ({ kind: 'clock', hour: h, minute: mi })
const fives = ({ mi }: Time): number => mi - (mi % 5)
const onesMore = ({ mi }: Time): number => mi % 5
const offFives = ({ mi }: Time): boolean => mi % 5 > 0

/** Grade 3: what time is it, to the minute? */
export const timeMinute = defineSkill<Time>({
  id: 'm.3.time-minute',
  levels: {
    1: { params: { h: between(1, 12), mi: between(1, 29), mode: 'tell' }, where: offFives, ask: onClock },
    2: {
      params: { h: between(1, 12), mi: between(1, 59), mode: oneOf<Time['mode']>(['tell', 'set']) },
      where: offFives,
      ask: onClock,
    },
    3: {
      params: { h: between(1, 12), mi: between(31, 59), mode: oneOf<Time['mode']>(['tell', 'set']) },
      where: offFives,
      ask: onClock,
    },
  },
  answer: timeOf,
  wrong: {
    'face-number': ({ h, mi }) => timeText(h, Math.floor(mi / 5)),
    // Only past the half hour does the short hand come near the next number.
    'next-hour': ({ h, mi }) => (mi > 30 ? timeText(h + 1, mi) : null),
    'rounds-to-five': (p) => timeText(p.h, fives(p)),
    'hands-swapped': ({ h, mi }) => timeText(Math.floor(mi / 5), Math.floor(((h % 12) * 60 + mi) / 12)),
  },
  prompt: {
    en: (p) => (p.mode === 'tell' ? 'What time is it?' : `Set the clock to ${timeOf(p)}.`),
    es: (p) => (p.mode === 'tell' ? '¿Qué hora es?' : `Pon el reloj ${aLas(p)}.`),
  },
  picture: (p) => (p.mode === 'tell' ? face(p.h, p.mi) : face(p.h, 0)),
  shown: 'never',
  solved: (p) => face(p.h, p.mi),
  hints: {
    look: {
      en: (p) =>
        p.mode === 'tell'
          ? 'The short hand: which number did it pass last?'
          : 'The short hand shows the hour, the long hand the minutes.',
      es: (p) =>
        p.mode === 'tell'
          ? 'La manecilla corta: ¿qué número pasó al final?'
          : 'La manecilla corta da la hora y la larga, los minutos.',
    },
    start: {
      en: (p) =>
        p.mode === 'tell'
          ? `From 12, count by fives${fives(p) === 0 ? '' : ` to ${fives(p)}`}. Then count the small marks.`
          : `The long hand: ${fives(p)} is at the ${fives(p) / 5 || 12}. Then ${marks.en(p)} more.`,
      es: (p) =>
        p.mode === 'tell'
          ? `Desde el 12, cuenta de 5 en 5${fives(p) === 0 ? '' : ` hasta ${fives(p)}`}. Luego cuenta las marcas chicas.`
          : `La manecilla larga: ${fives(p)} está en el ${fives(p) / 5 || 12}. Luego, ${marks.es(p)} más.`,
    },
    worked: {
      en: (p) => [
        `The short hand has passed ${p.h}.`,
        fives(p) === 0
          ? `The long hand is ${marks.en(p)} past the 12.`
          : `The long hand: ${fives(p)} and ${onesMore(p)} more are ${p.mi} minutes.`,
        `It is ${timeOf(p)}.`,
      ],
      es: (p) => [
        `La manecilla corta ya pasó el ${p.h}.`,
        fives(p) === 0
          ? `La manecilla larga está ${marks.es(p)} después del 12.`
          : `La manecilla larga: ${fives(p)} y ${onesMore(p)} más son ${p.mi} minutos.`,
        p.h === 1 ? `Es la ${timeOf(p)}.` : `Son las ${timeOf(p)}.`,
      ],
    },
  },
  praise: {
    en: () => 'You counted by fives and then by ones.',
    es: () => 'Contaste de 5 en 5 y luego de 1 en 1.',
  },
  because: {
    en: (p) =>
      `It is ${p.mi === 1 ? '1 minute' : `${p.mi} minutes`} after ${p.h}, so the clock shows ${timeOf(p)}.`,
    es: (p) =>
      p.mi === 1
        ? `Pasa un minuto de ${p.h === 1 ? 'la' : 'las'} ${p.h}: el reloj marca ${p.h === 1 ? 'la' : 'las'} ${timeOf(p)}.`
        : `Pasan ${p.mi} minutos de ${p.h === 1 ? 'la' : 'las'} ${p.h}: el reloj marca ${p.h === 1 ? 'la' : 'las'} ${timeOf(p)}.`,
  },
})

const aLas = (p: Time): string => (p.h === 1 ? `a la ${timeOf(p)}` : `a las ${timeOf(p)}`)
const marks = {
  en: (p: Time): string => (onesMore(p) === 1 ? '1 small mark' : `${onesMore(p)} small marks`),
  es: (p: Time): string => (onesMore(p) === 1 ? 'una marca chica' : `${onesMore(p)} marcas chicas`),
}

/** Something from `h`:`mi` that takes `du` minutes. */
type Span = { h: number; mi: number; du: number }

const begins = ({ h, mi }: Span): string => timeText(h, mi)
const finishes = ({ h, mi, du }: Span): string => timeText(h, mi + du)
const crosses = ({ mi, du }: Span): boolean => mi + du > 60
const toTheHour = ({ mi }: Span): number => 60 - mi
const past = ({ mi, du }: Span): number => mi + du - 60
const theHour = ({ h }: Span): string => timeText(h + 1, 0)

/** One hour in fives; the full hours and the quarters are labelled. */
const hourLine = ({ h }: Span): NumberLine => ({
  ticks: 12,
  values: Array.from({ length: 13 }, (_, i) => timeText(h, 5 * i)),
  labelled: [0, 3, 6, 9, 12],
})
const endOnLine = onLine<Span>(hourLine, ({ mi }) => mi / 5)
const inMinutes = typedWithUnit<Span>(3, () => ({ en: 'minutes', es: 'minutos' }))

/** Level 1: an hour in fives with hops; else an open line with the full hour between. */
function jumps(p: At<Span>, done: boolean): ModelShape {
  if (p.level === 1) {
    const from = p.mi / 5
    return {
      kind: 'number-line',
      ticks: 12,
      labels: [0, 3, 6, 9, 12].map((tick) => ({ tick, text: timeText(p.h, 5 * tick) })),
      mark: done ? from + p.du / 5 : from,
      jumps: Array.from({ length: done ? p.du / 5 : 1 }, (_, i) => ({
        from: from + i,
        to: from + i + 1,
        text: i === 0 ? '5' : '',
      })),
    }
  }
  return {
    kind: 'number-line',
    ticks: 2,
    labels: [begins(p), theHour(p), finishes(p)].map((text, tick) => ({ tick, text })),
    mark: null,
    jumps: [
      { from: 0, to: 1, text: done ? String(toTheHour(p)) : '' },
      { from: 1, to: 2, text: done ? String(past(p)) : '' },
    ],
  }
}

/** What goes on: as the beginning of a sentence. */
const EVENTS: readonly Said[] = [
  { en: 'Soccer practice', es: 'La práctica de fútbol' },
  { en: 'The bus ride', es: 'El viaje en autobús' },
  { en: 'The art class', es: 'La clase de arte' },
  { en: 'The puppet show', es: 'La función de títeres' },
  { en: 'The walk to the park', es: 'La caminata al parque' },
  { en: 'Story time', es: 'La lectura de cuentos' },
  { en: 'Music practice', es: 'El ensayo de música' },
]
const eventOf = (p: At<Span>): Said => EVENTS[Math.floor(p.scatter / 3) % EVENTS.length] ?? { en: '', es: '' }
const at = {
  a: (time: string): string => (time.startsWith('1:') ? `a la ${time}` : `a las ${time}`),
  de: (time: string): string => (time.startsWith('1:') ? `De la ${time}` : `De las ${time}`),
}

const asked = {
  en: (p: At<Span>): string => {
    const event = eventOf(p).en
    if (p.level === 1) return `${event} starts at ${begins(p)}. It lasts ${p.du} minutes. When does it end?`
    const ways = [
      `${event} starts at ${begins(p)} and ends at ${finishes(p)}. How many minutes is that?`,
      `From ${begins(p)} to ${finishes(p)}: how many minutes?`,
      `${castOf(p).who} reads from ${begins(p)} to ${finishes(p)}. How many minutes is that?`,
    ]
    return ways[wording(p, 3)] ?? ''
  },
  es: (p: At<Span>): string => {
    const event = eventOf(p).es
    if (p.level === 1)
      return `${event} empieza ${at.a(begins(p))}. Dura ${p.du} minutos. ¿A qué hora termina?`
    const ways = [
      `${event} empieza ${at.a(begins(p))} y termina ${at.a(finishes(p))}. ¿Cuántos minutos dura?`,
      `${at.de(begins(p))} ${at.a(finishes(p))}: ¿cuántos minutos pasan?`,
      `${castOf(p).who} lee ${at.de(begins(p)).toLowerCase()} ${at.a(finishes(p))}. ¿Cuántos minutos son?`,
    ]
    return ways[wording(p, 3)] ?? ''
  },
}

/** Grade 3: how long it takes, over a full hour too. */
export const elapsed = defineSkill<Span>({
  id: 'm.3.elapsed',
  levels: {
    1: {
      params: { h: between(1, 11), mi: steps(0, 25, 5), du: oneOf([10, 15, 20, 25, 30, 40]) },
      where: ({ mi, du }) => mi + du < 60,
      ask: endOnLine,
    },
    2: {
      params: { h: between(1, 11), mi: steps(20, 45, 5), du: oneOf([25, 30, 35, 40, 45]) },
      where: crosses,
      ask: inMinutes,
    },
    3: {
      params: { h: between(1, 11), mi: between(11, 55), du: between(12, 59) },
      where: (p) => crosses(p) && p.mi % 5 > 0 && p.du % 5 > 0,
      ask: inMinutes,
    },
  },
  answer: (p) => (p.level === 1 ? finishes(p) : p.du),
  wrong: {
    'base-100': ({ du, level }) => (level === 1 ? null : du + 40),
    'minutes-only': (p) => (p.level === 1 ? null : Math.abs(past(p) - p.mi)),
    // At level 1 the start mark is taken for the first five minutes.
    'counts-start': ({ h, mi, du, level }) => {
      if (level === 1) return timeText(h, mi + du - 5)
      return level === 2 ? du + 5 : du + 1
    },
    'reads-end': (p) => (p.level === 1 ? timeText(p.h, p.du) : past(p)),
  },
  prompt: asked,
  picture: (p) => jumps(p, false),
  shown: 'never',
  solved: (p) => jumps(p, true),
  hints: {
    look: {
      en: ({ level }) =>
        level === 1 ? 'Each space on the line is 5 minutes.' : 'The full hour is in between. Stop there.',
      es: ({ level }) =>
        level === 1 ? 'Cada espacio de la recta son 5 minutos.' : 'En medio está la hora en punto. Para ahí.',
    },
    start: {
      en: (p) =>
        p.level === 1
          ? `Start at ${begins(p)}. Jump by fives until you have ${p.du} minutes.`
          : `From ${begins(p)} to ${theHour(p)} is ${minutes.en(toTheHour(p))}. Then jump on.`,
      es: (p) =>
        p.level === 1
          ? `Empieza ${at.a(begins(p))}. Salta de 5 en 5 hasta juntar ${p.du} minutos.`
          : `${at.de(begins(p))} ${at.a(theHour(p))} hay ${minutes.es(toTheHour(p))}. Luego sigue.`,
    },
    worked: {
      en: (p) =>
        p.level === 1
          ? [`${p.mi} + ${p.du} = ${p.mi + p.du}`, `It ends at ${finishes(p)}.`]
          : [
              `From ${begins(p)} to ${theHour(p)}: ${minutes.en(toTheHour(p))}.`,
              `From ${theHour(p)} to ${finishes(p)}: ${minutes.en(past(p))}.`,
              `${toTheHour(p)} + ${past(p)} = ${p.du}`,
            ],
      es: (p) =>
        p.level === 1
          ? [`${p.mi} + ${p.du} = ${p.mi + p.du}`, `Termina ${at.a(finishes(p))}.`]
          : [
              `${at.de(begins(p))} ${at.a(theHour(p))}: ${minutes.es(toTheHour(p))}.`,
              `${at.de(theHour(p))} ${at.a(finishes(p))}: ${minutes.es(past(p))}.`,
              `${toTheHour(p)} + ${past(p)} = ${p.du}`,
            ],
    },
  },
  praise: {
    en: ({ level }) =>
      level === 1 ? 'You counted the minutes on.' : 'You stopped at the full hour and went on.',
    es: ({ level }) =>
      level === 1 ? 'Contaste los minutos hacia adelante.' : 'Paraste en la hora en punto y seguiste.',
  },
  because: {
    en: (p) =>
      p.level === 1
        ? `${p.du} minutes after ${begins(p)} it is ${finishes(p)}.`
        : `${toTheHour(p)} to the full hour and ${past(p)} more make ${p.du} minutes.`,
    es: (p) =>
      p.level === 1
        ? `${p.du} minutos después ${finishes(p).startsWith('1:') ? 'es la' : 'son las'} ${finishes(p)}.`
        : `${toTheHour(p)} hasta la hora en punto y ${past(p)} más son ${p.du} minutos.`,
  },
})

const minutes = {
  en: (n: number): string => (n === 1 ? '1 minute' : `${n} minutes`),
  es: (n: number): string => (n === 1 ? 'un minuto' : `${n} minutos`),
}
