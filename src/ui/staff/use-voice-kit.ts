import { useEffect, useRef, useState } from 'preact/hooks'
import { keepRecording, longestRecording, type Recorded, recordingOf, type ToRecord } from '#app/voice-kit.ts'
import type { ClipKey } from '#domain/audio/clips.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import { playFile, stopRecordings } from '#ui/speech/recordings.ts'
import { type MicTrouble, type Recording, startRecording } from './recorder.ts'

/** What went wrong with a recording, and with which. */
export type KitTrouble = Readonly<{
  what: ToRecord
  why: Exclude<Recorded, 'kept'> | MicTrouble | 'not-here' | 'unreadable'
}>

/** What a row of the voice kit may do, and what is going on. */
export type Studio = Readonly<{
  /** What is being recorded; `opening` while the browser asks for the microphone. */
  recording: Readonly<{ key: ClipKey; opening: boolean }> | null
  level: number
  trouble: KitTrouble | null
  /** What was kept last, to be said. */
  kept: ToRecord | null
  record: (what: ToRecord) => void
  stop: () => void
  listen: (what: ToRecord) => void
}>

/** The microphone and the loudspeaker of the voice kit: one recording at a time. */
export function useStudio(): Studio {
  const lab = useLab()
  const [recording, setRecording] = useState<Studio['recording']>(null)
  const [level, setLevel] = useState(0)
  const [trouble, setTrouble] = useState<KitTrouble | null>(null)
  const [kept, setKept] = useState<ToRecord | null>(null)
  const open = useRef<Recording | null>(null)
  const busy = useRef(false)
  const left = useRef(false)
  useEffect(
    () => () => {
      left.current = true
      open.current?.stop()
      stopRecordings()
    },
    [],
  )
  const take = async (what: ToRecord): Promise<KitTrouble['why'] | 'kept'> => {
    const started = await startRecording(longestRecording(what.key), setLevel)
    if (started.kind !== 'recording') return started.kind
    open.current = started
    // The page was left while the browser asked.
    if (left.current) started.stop()
    setRecording({ key: what.key, opening: false })
    const said = await started.said
    open.current = null
    if (said === null) return 'unreadable'
    return left.current ? 'kept' : keepRecording(lab, what, said)
  }
  const record = async (what: ToRecord) => {
    const { key } = what
    if (busy.current) return
    busy.current = true
    stopRecordings()
    setTrouble(null)
    setKept(null)
    setRecording({ key, opening: true })
    const why = await take(what).catch((): KitTrouble['why'] => 'unreadable')
    busy.current = false
    setRecording(null)
    setLevel(0)
    if (why === 'kept') setKept(what)
    else setTrouble({ what, why })
  }
  const listen = async (what: ToRecord) => {
    setTrouble(null)
    const wav = await recordingOf(lab, what.key)
    if (wav === null) setTrouble({ what, why: 'not-here' })
    else if ((await playFile(wav, 1)) === 'unreadable') setTrouble({ what, why: 'unreadable' })
  }
  return {
    recording,
    level,
    trouble,
    kept,
    record: (what) => void record(what),
    stop: () => open.current?.stop(),
    listen: (what) => void listen(what),
  }
}
