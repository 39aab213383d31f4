import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mappedSkill } from '#content/map.ts'
import type { StoredEntry } from '#domain/entry.ts'
import { foldPresence, type PresenceState, QUIET_AFTER_MS } from '#domain/folds/presence.ts'
import { seenFrom } from '#domain/folds/seen.ts'
import type { ClassId, ItemId, LearnerId, SkillId } from '#domain/ids.ts'
import { aLog, anAttempt, MINUTE, MORNING, SECOND } from './seen-builder.ts'

const CLASS = 'class-1' as ClassId
const mai = 'mai' as LearnerId
const signedIn = () => aLog(mai).add('signed-in', { class: CLASS, how: 'pictures' })
const seatOf = (entries: readonly StoredEntry[], now: number) => foldPresence(seenFrom(entries), now).get(mai)

const right = anAttempt()
const wrong = anAttempt({ correct: false, response: '3' })
const wrongWithHint = anAttempt({ correct: false, hints: [{ step: 1, ms: 4_000 }] })
const hurriedWrong = anAttempt({ correct: false, msToAnswer: 700 })
const onBreak = { started: 'child', ms: 0 } as const
const hurriedRight = anAttempt({ msToAnswer: 700 })

function working(...answers: ReturnType<typeof anAttempt>[]) {
  const log = signedIn()
  for (const one of answers) log.add('attempt', one)
  return log
}

const table: [string, ReturnType<typeof aLog>, number, PresenceState][] = [
  ['a child who has just signed in is working', signedIn(), 0, 'working'],
  ['a child who answers is working', working(right, wrong, right), 5 * SECOND, 'working'],
  ['a raised hand shows', working(right).add('hand-raised', {}), 0, 'hand-up'],
  [
    'a raised hand still shows after minutes of silence',
    signedIn().add('hand-raised', {}),
    9 * MINUTE,
    'hand-up',
  ],
  ['a lowered hand is down', signedIn().add('hand-raised', {}).add('hand-lowered', {}), 0, 'working'],
  [
    'help given closes a raised hand',
    signedIn().add('hand-raised', {}).add('help-given', { note: null }),
    0,
    'working',
  ],
  ['a visit alone leaves the hand up', signedIn().add('hand-raised', {}).add('visited', {}), 0, 'hand-up'],
  ['two misses are no call for an adult', working(wrong, wrong), 0, 'working'],
  ['three misses without a hint may need an adult', working(wrong, wrong, wrong), 0, 'may-need-you'],
  ['three misses with a hint opened do not', working(wrong, wrongWithHint, wrong), 0, 'working'],
  [
    'ten tries without three right in a row may need an adult',
    working(...Array.from({ length: 5 }, () => [right, wrongWithHint]).flat()),
    0,
    'may-need-you',
  ],
  ['three right answers end it', working(wrong, wrong, wrong, right, right, right), 0, 'working'],
  [
    'help starts the count again',
    working(wrong, wrong, wrong).add('help-given', { note: null }),
    0,
    'working',
  ],
  [
    'a stuck child who falls silent still may need an adult',
    working(wrong, wrong, wrong),
    9 * MINUTE,
    'may-need-you',
  ],
  [
    'three answers before the prompt ends, one wrong, are rushing',
    working(hurriedWrong, hurriedRight, hurriedRight),
    0,
    'rushing',
  ],
  ['three quick right answers are fluency', working(hurriedRight, hurriedRight, hurriedRight), 0, 'working'],
  ['one calm answer ends the rush', working(hurriedWrong, hurriedRight, hurriedRight, right), 0, 'working'],
  ['just under two minutes of silence is still work', working(right), QUIET_AFTER_MS - 1, 'working'],
  ['two minutes of silence are quiet', working(right), QUIET_AFTER_MS, 'quiet'],
  [
    'an adult who was there is no news twice',
    working(right).add('visited', {}, 5 * MINUTE),
    MINUTE,
    'working',
  ],
  [
    'a child still silent two minutes after the visit is quiet again',
    working(right).add('visited', {}, 5 * MINUTE),
    2 * MINUTE,
    'quiet',
  ],
  ['a break that has begun is no silence', signedIn().add('break-taken', onBreak), 9 * MINUTE, 'break'],
  ['an over-long break becomes quiet', signedIn().add('break-taken', onBreak), 13 * MINUTE, 'quiet'],
  [
    'a break that has ended, told with its length, is over',
    signedIn()
      .add('break-taken', onBreak)
      .add('break-taken', { started: 'child', ms: 240_000 }, 4 * MINUTE),
    SECOND,
    'working',
  ],
  ['an answer ends the break', signedIn().add('break-taken', onBreak).add('attempt', right), 0, 'working'],
  ['a child who signed out has left', working(right).add('signed-out', { why: 'child' }), 0, 'left'],
  [
    'a hand does not stay up after good-bye',
    signedIn().add('hand-raised', {}).add('signed-out', { why: 'idle' }),
    0,
    'left',
  ],
  ['a visit before she comes does not seat her', aLog(mai).add('visited', {}), 0, 'not-here'],
  ['work whose sign-in was lost is work all the same', aLog(mai).add('attempt', right), 0, 'working'],
]

test.each(table)('%s', (_, log, later, state) => {
  expect(seatOf(log.entries, log.now() + later)?.state).toBe(state)
})

test('the wait is counted from the first raise, not the last', () => {
  const log = signedIn().add('hand-raised', {})
  const raised = log.now()
  log.add('attempt', right).add('hand-raised', {})
  expect(seatOf(log.entries, log.now())?.since).toBe(raised)
})

test('the seat shows the last five answers, the skill, the tablet and the visit', () => {
  const log = working(wrong, right, right, wrong, right, right).add('visited', {}, SECOND, 'person-1')
  const seat = seatOf(log.entries, log.now())
  expect(seat?.answers.map(({ correct }) => correct)).toEqual([true, true, false, true, true])
  expect(seat?.doing).toBe('m.1.add-within-10' as SkillId)
  expect(seat?.device).toBe(`tablet-of-stream-of-${mai}`)
  expect(seat?.visited).toBe(true)
})

test('minutes count work; a long pause counts for two at most', () => {
  const log = signedIn()
  for (let i = 0; i < 6; i++) log.add('attempt', right, MINUTE)
  log.add('attempt', right, 60 * MINUTE)
  expect(seatOf(log.entries, log.now())?.minutes).toBe(8)
})

test('an item answered in under a tenth of its usual time is hurried though its prompt is silent', () => {
  const usual = aLog('others')
  for (let i = 0; i < 10; i++) usual.add('attempt', anAttempt({ msToAnswer: 20_000, promptMs: 0 }))
  const log = working(
    ...[1, 2, 3].map(() =>
      anAttempt({ msToAnswer: 1_500, promptMs: 0, correct: false, hints: [{ step: 1, ms: 9 }] }),
    ),
  )
  expect(seatOf(log.entries, log.now())?.state).toBe('working')
  expect(seatOf([...usual.entries, ...log.entries], log.now())?.state).toBe('rushing')
})

test('a tablet that lives in 2099 is not ahead of the room', () => {
  const future = signedIn().entries.map((entry) => ({
    ...entry,
    time: Date.UTC(2099, 0, 1),
    received: MORNING,
  }))
  expect(seatOf(future, MORNING + 5 * MINUTE)).toMatchObject({ state: 'quiet', since: MORNING })
})

test('an entry of a kind or shape this build does not know is passed over', () => {
  const log = working(right)
  const first = log.entries[0]!
  const strange: StoredEntry[] = [
    { ...first, seq: 90, kind: 'hologram', body: { a: 1 } },
    { ...first, seq: 91, kind: 'attempt', body: null },
    { ...first, seq: 92, kind: 'attempt', body: { item: 7 } },
    { ...first, seq: 93, kind: 'toString', body: {} },
  ]
  expect(seenFrom([...log.entries, ...strange])).toHaveLength(log.entries.length)
  expect(seatOf([...log.entries, ...strange], log.now())).toEqual(seatOf(log.entries, log.now()))
})

test('an entry made here shows at once, and does not count twice when it comes back from the server', () => {
  const log = signedIn().add('hand-raised', {})
  const help = aLog(mai, 'staff-tablet', log.now() + SECOND).add('help-given', { note: null }).entries
  const own = help.map(({ rev, received, device, cap, ...raw }) => raw)
  expect(foldPresence(seenFrom(log.entries, own), log.now() + 2 * SECOND).get(mai)?.state).toBe('working')
  expect(seenFrom([...log.entries, ...help], own)).toHaveLength(3)
})

const LEARNERS = ['mai', 'bo', 'ana']
const step = fc.oneof(
  fc.constant(['signed-in', { class: CLASS, how: 'pictures' }] as const),
  fc.constant(['signed-out', { why: 'child' }] as const),
  fc.constant(['hand-raised', {}] as const),
  fc.constant(['hand-lowered', {}] as const),
  fc.constant(['help-given', { note: null }] as const),
  fc.constant(['visited', {}] as const),
  fc.constantFrom(0, 90_000).map((ms) => ['break-taken', { started: 'child', ms }] as const),
  fc
    .record({
      correct: fc.boolean(),
      skill: fc.constantFrom('a', 'b'),
      ms: fc.integer({ min: 100, max: 30_000 }),
    })
    .map(
      ({ correct, skill, ms }) =>
        [
          'attempt',
          anAttempt({
            correct,
            msToAnswer: ms,
            item: `gen/${skill}/1/1/${mappedSkill(skill)?.version ?? 1}` as ItemId,
          }),
        ] as const,
    ),
)
const day = fc
  .array(
    fc.tuple(
      fc.constantFrom(...LEARNERS),
      fc.constantFrom('t1', 't2', 't3'),
      step,
      fc.integer({ min: 0, max: 200_000 }),
    ),
    { maxLength: 60 },
  )
  .map((steps) => {
    const seqs = new Map<string, number>()
    let time = MORNING
    return steps.map(([learner, stream, [kind, body], after]) => {
      time += after
      const seq = (seqs.get(stream) ?? 0) + 1
      seqs.set(stream, seq)
      return { ...aLog(learner, stream, time).add(kind, body as never).entries[0]!, seq }
    })
  })

test('any split, order, repetition and merge of entries folds to the same room', () => {
  fc.assert(
    fc.property(
      day.chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
          fc.nat(120),
        ),
      ),
      ([all, shuffled, cut]) => {
        const now = MORNING + 60 * MINUTE
        const merged = [...shuffled.slice(cut), ...shuffled.slice(0, cut)]
        expect(foldPresence(seenFrom(merged), now)).toEqual(foldPresence(seenFrom(all), now))
      },
    ),
  )
})

test('what one child does never changes another child’s seat, but for the usual time', () => {
  fc.assert(
    fc.property(day, (all) => {
      const calm = all.map((entry) =>
        entry.kind === 'attempt'
          ? { ...entry, body: { ...(entry.body as object), msToAnswer: 5_000 } }
          : entry,
      )
      const now = MORNING + 60 * MINUTE
      expect(
        seatOf(
          calm.filter(({ learner }) => learner === mai),
          now,
        ),
      ).toEqual(seatOf(calm, now))
    }),
  )
})
