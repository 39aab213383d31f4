import type { Lab } from '#app/lab.ts'
import { recordingHere } from '#app/voice-here.ts'
import type { ClipKey } from '#domain/audio/clips.ts'
import type { Heard } from './speaker.ts'

/** What is being played on this page. */
const playing = new Set<HTMLAudioElement>()

/** Plays a recording of this device at a volume in [0, 1], if it is still wanted when it is found; resolves when it is over or was stopped. */
export async function playRecording(
  lab: Lab,
  key: ClipKey,
  volume: number,
  on: Readonly<{ isWanted: () => boolean; start: () => void }>,
): Promise<Heard> {
  const wav = await recordingHere(lab, key)
  return wav === null || !on.isWanted() ? { ms: 0, whole: false } : playFile(wav, volume, on.start)
}

/** Plays a clip's file; what was played before stops. */
export async function playFile(wav: ArrayBuffer, volume: number, onStart = () => {}): Promise<Heard> {
  stopRecordings()
  const url = URL.createObjectURL(new Blob([wav], { type: 'audio/wav' }))
  const audio = new Audio(url)
  audio.volume = volume
  playing.add(audio)
  try {
    const over = new Promise<void>((resolve, reject) => {
      // A clip that has ended pauses as well.
      audio.onpause = () => resolve()
      audio.onended = () => resolve()
      audio.onerror = () => reject(new Error('no sound'))
    })
    const [, from] = await Promise.all([over, audio.play().then(() => begun(onStart))])
    return { ms: Math.round(performance.now() - from), whole: audio.ended }
  } catch {
    // No touch has unlocked the device's audio, or it has none: nothing was heard.
    return { ms: 0, whole: false }
  } finally {
    playing.delete(audio)
    URL.revokeObjectURL(url)
  }
}

function begun(onStart: () => void): number {
  onStart()
  return performance.now()
}

/** Stops whatever recording is being played. */
export function stopRecordings(): void {
  for (const audio of playing) audio.pause()
}
