import { timeText } from '#content/arithmetic.ts'
import { asking } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'

/** An hour or half past it. */
type P = { h: number; mi: 0 | 30 }

const time = ({ h, mi }: P): string => timeText(h, mi)
const clock = (mode: 'tell' | 'set') =>
  asking<P, 'clock'>('clock', 'exact', ({ p }) => ({
    mode,
    time: time(p),
    start: time(p) === '12:00' ? '6:00' : '12:00',
    step: 30,
  }))
const face = ({ h, mi }: P): ModelShape => ({ kind: 'clock', hour: h, minute: mi })
const HOURS = between(1, 12)
const hourEn = (h: number): string => `${h} o’clock`
const hourEs = (h: number): string => (h === 1 ? 'la 1' : `las ${h}`)
const after = (h: number): number => (h % 12) + 1

/** What the long hand tells, and where it goes when a child sets the clock. */
const TELL: Readonly<Record<0 | 30, Said>> = {
  0: {
    en: 'The long hand is at 12: it is an hour, o’clock.',
    es: 'La manecilla larga está en el 12: es una hora en punto.',
  },
  30: {
    en: 'The long hand is at 6: half past. Which hour has the short hand passed?',
    es: 'La manecilla larga está en el 6: y media. ¿Qué hora ya pasó la corta?',
  },
}
const SET: Readonly<Record<0 | 30, Said>> = {
  0: {
    en: 'For o’clock, put the long hand at 12.',
    es: 'Para una hora en punto, pon la manecilla larga en el 12.',
  },
  30: {
    en: 'For half past, put the long hand at 6. The short hand goes past its hour.',
    es: 'Para y media, pon la manecilla larga en el 6. La corta pasa de su hora.',
  },
}

/** Grade 1: the time to the hour and the half hour. */
export const timeHourHalf = defineSkill<P>({
  id: 'm.1.time-hour-half',
  levels: {
    1: { params: { h: HOURS, mi: 0 }, ask: clock('tell') },
    2: { params: { h: HOURS, mi: 30 }, ask: clock('tell') },
    3: { params: { h: HOURS, mi: oneOf<0 | 30>([0, 30]) }, ask: clock('set') },
  },
  answer: time,
  wrong: {
    'hands-swapped': ({ h, mi }) => timeText(mi === 30 ? 6 : 12, (h % 12) * 5),
    'next-hour': ({ h, mi }) => (mi === 30 ? timeText(h + 1, mi) : null),
    'face-number': ({ h, mi }) => timeText(h, mi === 30 ? 6 : 12),
  },
  prompt: {
    en: (p) => (p.level === 3 ? `Set the clock to ${time(p)}.` : 'What time is it?'),
    es: (p) => (p.level === 3 ? `Pon el reloj a ${p.h === 1 ? 'la' : 'las'} ${time(p)}.` : '¿Qué hora es?'),
  },
  picture: () => null,
  shown: 'always',
  solved: face,
  hints: {
    look: {
      en: () => 'The short hand shows the hour.',
      es: () => 'La manecilla corta muestra la hora.',
    },
    start: {
      en: ({ mi, level }) => (level === 3 ? SET : TELL)[mi].en,
      es: ({ mi, level }) => (level === 3 ? SET : TELL)[mi].es,
    },
    worked: {
      en: (p) =>
        p.mi === 30
          ? [
              `The short hand is between ${p.h} and ${after(p.h)}.`,
              'The long hand is at 6. That is 30 minutes.',
              `It is half past ${p.h}: ${time(p)}.`,
            ]
          : [`The short hand is at ${p.h}.`, 'The long hand is at 12.', `It is ${hourEn(p.h)}: ${time(p)}.`],
      es: (p) =>
        p.mi === 30
          ? [
              `La manecilla corta está entre el ${p.h} y el ${after(p.h)}.`,
              'La larga está en el 6. Son 30 minutos.',
              `${p.h === 1 ? 'Es' : 'Son'} ${hourEs(p.h)} y media: ${time(p)}.`,
            ]
          : [
              `La manecilla corta está en el ${p.h}.`,
              'La larga está en el 12.',
              `${p.h === 1 ? 'Es' : 'Son'} ${hourEs(p.h)} en punto: ${time(p)}.`,
            ],
    },
  },
  praise: {
    en: (p) =>
      p.level === 3 ? 'You put both hands in their place.' : 'You looked at the short hand for the hour.',
    es: (p) =>
      p.level === 3
        ? 'Pusiste las dos manecillas en su lugar.'
        : 'Miraste la manecilla corta para saber la hora.',
  },
  because: {
    en: (p) =>
      p.mi === 30
        ? `The short hand is past ${p.h} and the long hand is at 6.`
        : `The short hand is at ${p.h} and the long hand is at 12.`,
    es: (p) =>
      p.mi === 30
        ? `La manecilla corta ya pasó el ${p.h} y la larga está en el 6.`
        : `La manecilla corta está en el ${p.h} y la larga en el 12.`,
  },
})
