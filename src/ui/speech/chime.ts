import type { Loudness } from '#domain/sound-and-light.ts'

/** The loudest moment of the chime, as a gain. */
const PEAK: Readonly<Record<Exclude<Loudness, 'off'>, number>> = { soft: 0.045, medium: 0.12, loud: 0.3 }

/** One soft wooden sound, 0.25 s, made on the spot; silent where the device has no audio or no touch has unlocked it. */
export function playChime(loud: Loudness): void {
  if (loud === 'off' || !('AudioContext' in globalThis)) return
  const audio = new AudioContext()
  const now = audio.currentTime
  const loudness = audio.createGain()
  loudness.gain.setValueAtTime(0.0001, now)
  loudness.gain.exponentialRampToValueAtTime(PEAK[loud], now + 0.012)
  loudness.gain.exponentialRampToValueAtTime(0.0001, now + 0.25)
  loudness.connect(audio.destination)
  const tone = audio.createOscillator()
  tone.type = 'sine'
  tone.frequency.setValueAtTime(660, now)
  tone.frequency.exponentialRampToValueAtTime(880, now + 0.09)
  tone.connect(loudness)
  tone.onended = () => void audio.close()
  tone.start(now)
  tone.stop(now + 0.26)
}
