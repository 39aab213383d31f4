import { CLIP_RATE } from '#domain/audio/wav.ts'

/** Why nothing can be recorded: the browser was told not to, there is no microphone, or this browser cannot. */
export type MicTrouble = 'refused' | 'no-microphone' | 'cannot'

/** A recording under way. */
export type Recording = Readonly<{
  kind: 'recording'
  /** Ends it; what was said follows in `said`. */
  stop: () => void
  /** Samples in [-1, 1], so many a second as clips have; null when what was recorded cannot be read. */
  said: Promise<Float32Array | null>
}>

/** Sounds are soft: what a browser does to calls would eat an /f/ as noise. */
const AS_IT_IS = { echoCancellation: false, noiseSuppression: false, autoGainControl: false }

/** Opens the microphone and records until it is stopped, or `longestMs` have passed; `onLevel` hears how loud it is, in [0, 1]. */
export async function startRecording(
  longestMs: number,
  onLevel: (level: number) => void,
): Promise<Recording | Readonly<{ kind: MicTrouble }>> {
  if (!navigator.mediaDevices || typeof MediaRecorder === 'undefined') return { kind: 'cannot' }
  let stream: MediaStream
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: AS_IT_IS })
  } catch (error) {
    const { name } = error as DOMException
    return { kind: name === 'NotFoundError' || name === 'NotReadableError' ? 'no-microphone' : 'refused' }
  }
  const audio = new AudioContext()
  const recorder = new MediaRecorder(stream)
  const stopMeter = meter(audio, stream, onLevel)
  const stop = () => {
    if (recorder.state !== 'inactive') recorder.stop()
  }
  const timer = setTimeout(stop, longestMs)
  const said = recorded(recorder).then(async (file) => {
    clearTimeout(timer)
    stopMeter()
    for (const track of stream.getTracks()) track.stop()
    const samples = await samplesOf(audio, file).catch(() => null)
    await audio.close()
    return samples
  })
  recorder.start()
  return { kind: 'recording', stop, said }
}

const recorded = (recorder: MediaRecorder): Promise<Blob> =>
  new Promise((resolve) => {
    const parts: Blob[] = []
    recorder.ondataavailable = ({ data }) => parts.push(data)
    recorder.onstop = () => resolve(new Blob(parts, { type: recorder.mimeType }))
  })

/** Tells how loud it is at every frame, until stopped. */
function meter(audio: AudioContext, stream: MediaStream, onLevel: (level: number) => void): () => void {
  const ear = audio.createAnalyser()
  audio.createMediaStreamSource(stream).connect(ear)
  const samples = new Float32Array(ear.fftSize)
  let frame = 0
  const look = () => {
    ear.getFloatTimeDomainData(samples)
    onLevel(samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0))
    frame = requestAnimationFrame(look)
  }
  look()
  return () => cancelAnimationFrame(frame)
}

/** What the browser recorded, in whatever format, as samples of a clip. */
async function samplesOf(audio: AudioContext, file: Blob): Promise<Float32Array> {
  const decoded = await audio.decodeAudioData(await file.arrayBuffer())
  const length = Math.max(1, Math.ceil(decoded.duration * CLIP_RATE))
  const offline = new OfflineAudioContext(1, length, CLIP_RATE)
  const source = offline.createBufferSource()
  source.buffer = decoded
  source.connect(offline.destination)
  source.start()
  return (await offline.startRendering()).getChannelData(0)
}
