/** What was recorded holds no voice, or one too soft to be made louder without its noise. */
export type NoVoice = 'silent'

/** How long one look at the loudness is, s. */
const WINDOW_S = 0.01
/** What stays before the first and after the last sound, s: the breath of an /h/ is softer than the threshold. */
const LEAD_S = 0.06
const TAIL_S = 0.14
/** Shorter than this it is a click of the device, not a voice; a /t/ is longer. In windows. */
const SHORTEST_RUN = 2
/** Softer than this at its loudest (RMS of a window), it is no voice at all: about −46 dB. */
const FAINTEST = 0.005
/** A voice is so many times louder than the room … */
const ABOVE_ROOM = 3
/** … and no part of it is softer than this part of its loudest moment: about −30 dB. */
const OF_LOUDEST = 0.03
/** The threshold never lies above this part of the loudest moment, however noisy the room. */
const AT_MOST = 0.2
/** A cut edge would click: it fades over so long, s. */
const FADE_S = 0.005

/** What every clip is levelled to: its RMS, about −20 dB, and the loudest sample that may come of it. */
const TARGET_RMS = 0.1
const PEAK = 0.89
/** More than this would only lift the noise of the room. */
const MOST_GAIN = 12

/** Cuts the silence before and after a voice, leaving a short lead and tail; the edges fade. */
export function trimSilence(samples: Float32Array, rate: number): Float32Array<ArrayBuffer> | NoVoice {
  const size = Math.max(1, Math.round(rate * WINDOW_S))
  const loudness = loudnessOf(samples, size)
  const loudest = loudness.reduce((most, one) => Math.max(most, one), 0)
  if (loudest < FAINTEST) return 'silent'
  const room = [...loudness].sort((a, b) => a - b)[Math.floor(loudness.length / 10)] ?? 0
  const threshold = Math.min(Math.max(room * ABOVE_ROOM, loudest * OF_LOUDEST), loudest * AT_MOST)
  const runs = runsAbove(loudness, threshold).filter(({ from, to }) => to - from >= SHORTEST_RUN)
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last) return 'silent'
  const from = Math.max(0, Math.round(first.from * size - rate * LEAD_S))
  const to = Math.min(samples.length, Math.round(last.to * size + rate * TAIL_S))
  return faded(samples.slice(from, to), Math.round(rate * FADE_S))
}

/** Makes a clip as loud as all others; nothing is ever cut off at the top. */
export function level(samples: Float32Array): Float32Array<ArrayBuffer> {
  const peak = samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
  const rms = rmsOf(samples)
  if (rms === 0) return samples.slice()
  const gain = Math.min(TARGET_RMS / rms, PEAK / peak, MOST_GAIN)
  return samples.map((sample) => sample * gain)
}

/** Root of the mean square of some samples: how loud they are. */
export function rmsOf(samples: Float32Array): number {
  if (samples.length === 0) return 0
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)
}

const loudnessOf = (samples: Float32Array, size: number): number[] =>
  Array.from({ length: Math.ceil(samples.length / size) }, (_, i) =>
    rmsOf(samples.subarray(i * size, (i + 1) * size)),
  )

/** Stretches of windows at or above the threshold; `to` is the first after them. */
function runsAbove(loudness: readonly number[], threshold: number): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  loudness.forEach((one, i) => {
    if (one < threshold) return
    const last = runs.at(-1)
    if (last?.to === i) last.to = i + 1
    else runs.push({ from: i, to: i + 1 })
  })
  return runs
}

function faded(samples: Float32Array<ArrayBuffer>, over: number): Float32Array<ArrayBuffer> {
  const length = Math.min(over, Math.floor(samples.length / 2))
  return samples.map(
    (sample, i) => sample * Math.min(1, (i + 1) / (length + 1), (samples.length - i) / (length + 1)),
  )
}
