import { isClipKey } from '#domain/audio/clips.ts'
import type { ClipReply } from '#protocol/clip.ts'
import type { DeviceReply, EnrolReply } from '#protocol/enrol.ts'
import type { HaveReply } from '#protocol/have.ts'
import type { PullReply } from '#protocol/pull.ts'
import type { PushReply } from '#protocol/push.ts'

// What the server answers a child's device, checked at the door by hand: a schema library would be a tenth of the app.
// Fields of newer servers are let through.

type Fields = Readonly<Record<string, unknown>>
/** The reply, or null when the answer is none. */
export type Read<T> = (answer: unknown) => T | null

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
const isText = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const areCounts = (value: unknown): boolean => Object.values(fieldsOf(value) ?? { none: null }).every(isCount)
const isLevel = (value: unknown): boolean => value === 'hub' || value === 'final'
const isTimed = (reply: Fields): boolean => isText(reply['epoch']) && isNumber(reply['now'])

/** A reader that trusts the shape once the fields it relies on hold. */
const reader =
  <T>(holds: (reply: Fields) => boolean): Read<T> =>
  (answer) => {
    const reply = fieldsOf(answer)
    return reply !== null && holds(reply) ? (reply as unknown as T) : null
  }

export const readPush: Read<PushReply> = reader(
  (reply) =>
    isTimed(reply) &&
    areCounts(reply['through'] ?? 0) &&
    isLevel(reply['level']) &&
    Array.isArray(reply['setAside']) &&
    isCount(reply['rev']),
)

export const readHave: Read<HaveReply> = reader(
  (reply) =>
    isTimed(reply) &&
    isLevel(reply['level'] ?? 'final') &&
    Array.isArray(reply['missing']) &&
    reply['missing'].every((range) => {
      const { stream, from, through } = fieldsOf(range) ?? {}
      return isText(stream) && isCount(from) && isCount(through)
    }),
)

export const readPull: Read<PullReply> = reader(
  (reply) =>
    isTimed(reply) &&
    isLevel(reply['level'] ?? 'final') &&
    isText(reply['cursor']) &&
    typeof reply['more'] === 'boolean' &&
    Array.isArray(reply['changes']) &&
    reply['changes'].every(isChange),
)

function isChange(value: unknown): boolean {
  const change = fieldsOf(value)
  if (change?.['kind'] === 'record') {
    const ref = fieldsOf(change['ref'])
    return (
      isText(ref?.['kind']) && isText(ref['id']) && isCount(change['rev']) && change['body'] !== undefined
    )
  }
  if (change?.['kind'] === 'checkpoint') {
    const checkpoint = fieldsOf(change['checkpoint'])
    const state = fieldsOf(checkpoint?.['state'])
    const whole =
      isText(checkpoint?.['learner']) && isCount(checkpoint['rev']) && areCounts(checkpoint['through'] ?? 0)
    return (
      whole &&
      isText(state?.['model']) &&
      fieldsOf(state['skills']) !== null &&
      Array.isArray(state['recent'])
    )
  }
  return change?.['kind'] === 'entry' ? isEntry(fieldsOf(change['entry'])) : change?.['kind'] !== undefined
}

const isEntry = (entry: Fields | null): boolean =>
  isText(entry?.['stream']) &&
  isText(entry['kind']) &&
  [entry['seq'], entry['rev']].every(isCount) &&
  [entry['time'], entry['received']].every(isNumber)

const hasDevice = (reply: Fields): boolean => {
  const school = fieldsOf(reply['school'])
  const device = fieldsOf(reply['device'])
  return isTimed(reply) && isText(school?.['id']) && isText(device?.['id']) && isText(device['use'])
}
export const readEnrol: Read<EnrolReply> = reader(hasDevice)
export const readDevice: Read<DeviceReply> = reader(hasDevice)

export const readClip: Read<ClipReply> = reader((reply) => {
  const facts = fieldsOf(reply['facts'])
  const isNamed = isText(facts?.['key']) && isClipKey(facts['key']) && isText(facts['hash'])
  if (facts?.['text'] !== undefined && !isText(facts['text'])) return false
  return isNamed && isNumber(facts['ms']) && isNumber(facts['madeAt']) && isText(reply['wav'])
})
