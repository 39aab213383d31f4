import { clipFile, clipsOf, keepClip, keepRemoval, settleClip, waitingClips } from '#db/clips.ts'
import type { ClipRow } from '#db/database.ts'
import { boundsOf, type ClipFacts, type ClipKey, hasNoRoom } from '#domain/audio/clips.ts'
import { level, trimSilence } from '#domain/audio/samples.ts'
import { CLIP_RATE, clipLength, toWav } from '#domain/audio/wav.ts'
import type { PackedClip } from '#protocol/audio-pack.ts'
import { fromBase64, toBase64 } from '#protocol/clip.ts'
import { bringClips } from '#sync/clips.ts'
import type { Lab } from './lab.ts'
import { roomOf } from './staff-parts.ts'
import { askServer, type Denied, mirrorsOf, type Room } from './staff-room.ts'
import { kitOf, schoolOf, toldBy } from './voice-list.ts'
import { type PackRefusal, packOf, readPack } from './voice-pack.ts'

/** What came of recording: kept on this device, or why not. */
export type Recorded = 'kept' | 'silent' | 'too-long' | 'full' | 'not-kept'

/** What is recorded: its key, and the text of a sentence. */
export type ToRecord = Pick<ClipFacts, 'key' | 'text'>

/** Trims and levels what was said (samples in [-1, 1], {@link CLIP_RATE} a second), keeps it here and sends it when there is a line. */
export async function keepRecording(lab: Lab, what: ToRecord, samples: Float32Array): Promise<Recorded> {
  const voice = trimSilence(samples, CLIP_RATE)
  if (voice === 'silent') return 'silent'
  const wav = toWav(level(voice))
  if (typeof clipLength(wav, boundsOf(what.key)) === 'string') return 'too-long'
  const kept = await keepFile(lab, { ...what, madeAt: roomOf(lab).parts.now() }, wav)
  if (kept === 'kept') void sendWaiting(lab)
  return kept
}

/** Keeps a clip's file as this device's own news. A full disk, or a school with too many, is told. */
async function keepFile(
  lab: Lab,
  what: ToRecord & Pick<ClipFacts, 'madeAt'>,
  wav: Uint8Array<ArrayBuffer>,
): Promise<Exclude<Recorded, 'silent' | 'too-long'>> {
  const room = roomOf(lab)
  const school = schoolOf(room)
  const ms = clipLength(wav, boundsOf(what.key))
  if (room.state.kind !== 'open' || school === null || typeof ms === 'string') return 'not-kept'
  const known = kitOf(toldBy(room), await clipsOf(lab.db, school)).clips
  if (hasNoRoom(known.keys(), what.key)) return 'full'
  const facts: ClipFacts = { ...what, hash: await hashOf(wav), ms, by: room.state.person.id }
  return keepClip(lab.db, school, facts, wav.buffer, true).then(
    () => 'kept',
    () => 'not-kept',
  )
}

/** Takes a recording away, here at once and everywhere when there is a line. */
export async function removeRecording(lab: Lab, key: ClipKey): Promise<void> {
  const room = roomOf(lab)
  const school = schoolOf(room)
  if (school === null) return
  const rows = await clipsOf(lab.db, school)
  const known = rows.find((row) => row.key === key) ?? toldBy(room).find((facts) => facts.key === key)
  if (!known) return
  const { hash, ms, madeAt, by } = known
  await keepRemoval(lab.db, school, { key, hash, ms, madeAt, by })
  void sendWaiting(lab)
}

/** A recording to listen to: from this device, else from the server; null when neither has it now. */
export async function recordingOf(lab: Lab, key: ClipKey): Promise<ArrayBuffer | null> {
  const room = roomOf(lab)
  const school = schoolOf(room)
  const here = school === null ? null : await clipFile(lab.db, school, key)
  if (here !== null) return here
  const told = await askServer(room, (api, at) => api.clip(at, key))
  return typeof told === 'string' ? null : (fromBase64(told.wav)?.buffer ?? null)
}

/** Brings the school's recordings here, so that they are heard without a line, and sends what waits. */
export async function refreshKit(lab: Lab): Promise<Denied | 'sent'> {
  const room = roomOf(lab)
  const school = schoolOf(room)
  if (school === null || room.state.kind !== 'open') return 'signed-out'
  const isTold = mirrorsOf(room).some(({ cursor }) => cursor !== null)
  const { api } = room.parts
  if (room.state.online && isTold)
    await bringClips({ db: lab.db, school, told: toldBy(room), get: (key) => api.clip(school, key) })
  return sendWaiting(lab)
}

/** One sending at a time in a page: what waits when the last one ends is sent by it. */
const sending = new WeakMap<Lab, Promise<Denied | 'sent'>>()

/** Tells the server what was recorded and removed here; what it did not take still waits. */
function sendWaiting(lab: Lab): Promise<Denied | 'sent'> {
  const before = sending.get(lab) ?? Promise.resolve()
  const mine = before.then(() => sendAll(lab)).catch((): Denied => 'server')
  sending.set(lab, mine)
  return mine
}

async function sendAll(lab: Lab): Promise<Denied | 'sent'> {
  const room = roomOf(lab)
  const school = schoolOf(room)
  if (school === null) return 'signed-out'
  // What the server takes none of: one of an older build does not know every kind, and hears of the others all the same.
  const refused = new Set<string>()
  for (const row of await waitingClips(lab.db, school)) {
    if (refused.has(kindOf(row.key))) continue
    const told = row.gone
      ? await askServer(room, (api, at, csrf) => api.removeClip(at, csrf, row.key))
      : await sendFile(lab, room, row)
    if (told === 'server') refused.add(kindOf(row.key))
    else if (typeof told === 'string') return told
    else await settleClip(lab.db, row)
  }
  return refused.size > 0 ? 'server' : 'sent'
}

const kindOf = (key: ClipKey): string => key.slice(0, key.indexOf('/'))

async function sendFile({ db }: Lab, room: Room, row: ClipRow): Promise<object | Denied> {
  const wav = await clipFile(db, row.school, row.key)
  if (wav === null) return {}
  const clip = { ...named(row), wav: toBase64(new Uint8Array(wav)) }
  return askServer(room, (api, at, csrf) => api.putClip(at, csrf, clip))
}

/** What of a clip goes on with its file wherever it goes. */
const named = ({ key, madeAt, text }: ClipRow): PackedClip => ({
  key,
  madeAt,
  ...(text === undefined ? {} : { text }),
})

/** All recordings that are on this device as one file; null when there is none. */
export async function exportPack(lab: Lab): Promise<Uint8Array<ArrayBuffer> | null> {
  const { db } = lab
  const school = schoolOf(roomOf(lab))
  const rows = school === null ? [] : (await clipsOf(db, school)).filter(({ gone }) => !gone)
  const clips = await Promise.all(
    rows.map(async (row) => {
      const wav = await clipFile(db, row.school, row.key)
      return wav === null ? [] : [{ ...named(row), wav: new Uint8Array(wav) }]
    }),
  )
  return clips.flat().length === 0 ? null : packOf(clips.flat())
}

/** What came of taking a pack in: how many clips, or why the file is none. */
export type Imported = Readonly<{ kind: 'taken'; count: number }> | Readonly<{ kind: 'full' }> | PackRefusal

/** Takes a pack in: each of its clips replaces the one the school had. */
export async function importPack(lab: Lab, bytes: Uint8Array): Promise<Imported> {
  const read = readPack(bytes)
  if (read.kind === 'refused') return read
  for (const { wav, ...clip } of read.clips)
    if ((await keepFile(lab, clip, wav)) !== 'kept') return { kind: 'full' }
  void sendWaiting(lab)
  return { kind: 'taken', count: read.clips.length }
}

const hashOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

/** Recording stops by itself after so long, ms: a clip at its longest, and the silence around it. */
export const longestRecording = (key: ClipKey): number => boundsOf(key).ms + 3_000
