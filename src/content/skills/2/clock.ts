import { timeText } from '#content/arithmetic.ts'
import { asking, choosing } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf, steps } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language, Said } from '#domain/language.ts'
import { listed } from './alike.ts'

/** A time; `set` = the hands are turned, else the hands are read; `scene` tells the half of the day. */
type P = { h: number; mi: number; set: boolean; scene: number }

type Scene = Readonly<{ when: Said; from: number; to: number; half: 'am' | 'pm' }>
const SCENES: readonly Scene[] = [
  { when: { en: 'The sun is coming up.', es: 'Está saliendo el sol.' }, from: 5, to: 6, half: 'am' },
  { when: { en: 'It is breakfast time.', es: 'Es hora de desayunar.' }, from: 6, to: 7, half: 'am' },
  { when: { en: 'School is starting.', es: 'Empieza la escuela.' }, from: 7, to: 8, half: 'am' },
  {
    when: { en: 'School is out for the day.', es: 'Ya salieron de la escuela.' },
    from: 2,
    to: 4,
    half: 'pm',
  },
  { when: { en: 'It is dinner time.', es: 'Es hora de cenar.' }, from: 6, to: 7, half: 'pm' },
  { when: { en: 'It is time for bed.', es: 'Es hora de dormir.' }, from: 7, to: 9, half: 'pm' },
]
const sceneOf = ({ scene }: P): Scene | undefined => SCENES[scene]
const inScene = (p: P): boolean => {
  const scene = sceneOf(p)
  return scene !== undefined && p.h >= scene.from && p.h <= scene.to
}

const time = ({ h, mi }: P): string => timeText(h, mi)
const nextHour = ({ h, mi }: P): string => timeText(h + 1, mi)
const faceNumber = ({ h, mi }: P): string => timeText(h, mi / 5)
const swappedHands = ({ h, mi }: P): string => timeText(mi / 5, (h % 12) * 5)

const clock = ({ h, mi }: P): ModelShape => ({ kind: 'clock', hour: h, minute: mi })

const onClock = asking<P, 'clock'>('clock', 'exact', ({ p }) => ({
  mode: p.set ? 'set' : 'tell',
  time: time(p),
  start: '12:00',
  step: 5,
}))

const HALVES: Readonly<Record<Language, (text: string, half: 'am' | 'pm') => string>> = {
  en: (text, half) => `${text} ${half === 'am' ? 'a.m.' : 'p.m.'}`,
  es: (text, half) => {
    if (half === 'am') return `${text} de la mañana`
    return `${text} de la ${Number(text.split(':')[0]) < 7 ? 'tarde' : 'noche'}`
  },
}
const option = (text: string, half: 'am' | 'pm') => ({
  id: `${text} ${half}`,
  label: { en: HALVES.en(text, half), es: HALVES.es(text, half) },
})
const halfOf = (p: P): 'am' | 'pm' => sceneOf(p)?.half ?? 'am'
const otherHalf = (p: P): 'am' | 'pm' => (halfOf(p) === 'am' ? 'pm' : 'am')
const whichHalf = choosing<P>(({ p, chance }) => [
  option(time(p), halfOf(p)),
  ...chance.shuffled([
    option(time(p), otherHalf(p)),
    ...[nextHour(p), chance.pick([faceNumber(p), swappedHands(p)])].map((text) => option(text, halfOf(p))),
  ]),
])

/** The count by fives up to the minutes: "5, 10, 15". */
const fives = ({ mi }: P, language: Language): string =>
  listed(
    Array.from({ length: mi / 5 }, (_, i) => 5 * (i + 1)),
    language,
  )
/** What a wrong reading is as a response: at the last level with its half of the day. */
const given = (p: At<P>, text: string): string => (p.level === 3 ? `${text} ${halfOf(p)}` : text)

/** Grade 2: the time to five minutes, then a.m. and p.m. */
export const timeFive = defineSkill<P>({
  id: 'm.2.time-five',
  levels: {
    1: { params: { h: between(1, 12), mi: oneOf([15, 30, 45]), set: false, scene: -1 }, ask: onClock },
    2: {
      params: {
        h: between(1, 12),
        mi: oneOf([5, 10, 20, 25, 35, 40, 50, 55]),
        set: oneOf([true, false]),
        scene: -1,
      },
      ask: onClock,
    },
    3: {
      params: { h: between(2, 9), mi: steps(5, 55, 5), set: false, scene: between(0, SCENES.length - 1) },
      where: inScene,
      ask: whichHalf,
    },
  },
  answer: (p) => given(p, time(p)),
  wrong: {
    'face-number': (p) => given(p, faceNumber(p)),
    'next-hour': (p) => given(p, nextHour(p)),
    'hands-swapped': (p) => given(p, swappedHands(p)),
  },
  prompt: {
    en: (p) => {
      if (p.level === 3) return `${sceneOf(p)?.when.en} What time is it?`
      return p.set ? `Set the clock to ${time(p)}.` : 'What time is it?'
    },
    es: (p) => {
      if (p.level === 3) return `${sceneOf(p)?.when.es} ¿Qué hora es?`
      return p.set ? `Pon el reloj a ${isOne(p) ? 'la' : 'las'} ${time(p)}.` : '¿Qué hora es?'
    },
  },
  picture: (p) => (p.level === 3 ? clock(p) : null),
  shown: 'always',
  solved: clock,
  hints: {
    look: {
      en: ({ set }) =>
        set
          ? 'The long hand shows the minutes. Count by fives.'
          : 'Short hand: which number did it pass last?',
      es: ({ set }) =>
        set
          ? 'La manecilla larga muestra los minutos. Cuenta de cinco en cinco.'
          : 'Manecilla corta: ¿cuál fue el último número que pasó?',
    },
    start: {
      en: ({ mi, set }) =>
        set ? `Start at 12 and count by fives to ${mi}.` : 'Count by fives from 12 to the long hand: 5, 10 …',
      es: ({ mi, set }) =>
        set
          ? `Empieza en el 12 y cuenta de cinco en cinco hasta ${mi}.`
          : 'Cuenta de cinco en cinco desde el 12 hasta la manecilla larga: 5, 10 …',
    },
    worked: {
      en: (p) => [
        `The short hand is past ${p.h}.`,
        `The long hand: ${fives(p, 'en')}.`,
        `It is ${right(p, 'en')}`,
      ],
      es: (p) => [
        `La manecilla corta ya pasó el ${p.h}.`,
        `La manecilla larga: ${fives(p, 'es')}.`,
        `${isOne(p) ? 'Es la' : 'Son las'} ${right(p, 'es')}`,
      ],
    },
  },
  praise: {
    en: (p) =>
      p.level === 3 ? 'You read both hands and thought of the day.' : 'You counted the minutes by fives.',
    es: (p) =>
      p.level === 3
        ? 'Leíste las dos manecillas y pensaste en el día.'
        : 'Contaste los minutos de cinco en cinco.',
  },
  because: {
    en: (p) => `The short hand is past ${p.h}, and the long hand shows ${p.mi}: ${right(p, 'en')}`,
    es: (p) => `La manecilla corta ya pasó el ${p.h} y la larga muestra ${p.mi}: ${right(p, 'es')}`,
  },
})

const isOne = ({ h }: P): boolean => h === 1
/** The time with its half of the day where that is asked, and a stop behind it. */
function right(p: At<P>, language: Language): string {
  if (p.level < 3) return `${time(p)}.`
  const said = HALVES[language](time(p), halfOf(p))
  return said.endsWith('.') ? said : `${said}.`
}
