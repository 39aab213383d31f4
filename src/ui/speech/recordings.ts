import type { Heard } from './speaker.ts'

/** What is being played on this page. */
const playing = new Set<HTMLAudioElement>()

/** What came of playing a file: how long it was heard, or that it holds no sound which this browser can play. */
export type Played = Heard | 'unreadable'

/** Plays a clip's file at a volume in [0, 1]; what was played before stops. Resolves when it is over or was stopped. */
export async function playFile(wav: ArrayBuffer, volume: number, onStart = () => {}): Promise<Played> {
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
      audio.onerror = () => reject(new DOMException('no sound', 'NotSupportedError'))
    })
    const [, from] = await Promise.all([over, audio.play().then(() => begun(onStart))])
    return { ms: Math.round(performance.now() - from), whole: audio.ended }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError') return 'unreadable'
    // No touch has unlocked the device's audio, or another text took its turn before it began: nothing was heard.
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
