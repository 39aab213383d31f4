import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Language } from '#domain/language.ts'
import { keywordOf, type Phoneme } from '#domain/phonemes.ts'
import { quote } from '#domain/quoted.ts'
import type { Loudness } from '#domain/sound-and-light.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { useSoundAndLight } from '#ui/hooks/use-sound-and-light.tsx'
import { playChime } from './chime.ts'
import type { Heard } from './speaker.ts'
import { type SaidNow, SaidNowContext, type Say, SayContext } from './use-say.ts'

const SILENT: Heard = { ms: 0, whole: false }
/** Of what the engine can do at most. */
const VOICE_VOLUME: Readonly<Record<Loudness, number>> = { off: 0, soft: 0.35, medium: 0.7, loud: 1 }
/** What is said of the very touch that leads to another screen, a name or a door, is said to its end there. */
const OF_A_TOUCH_MS = 600
const loadSpeaker = () => import('./speaker.ts')
const loadVoice = () => import('./say-aloud.ts')

/** Gives the screens below a voice in their language. The engine is loaded after the first screen stands. */
export function WithVoice({ language, children }: { language: Language; children: ComponentChildren }) {
  const lab = useLab()
  const [saying, setSaying] = useState<string | null>(null)
  const [saidNow, setSaidNow] = useState<SaidNow | null>(null)
  const [voice, setVoice] = useState<Say['voice']>('unknown')
  const { chosen, now } = useSoundAndLight()
  const turn = useRef(0)
  const since = useRef<number | null>(null)
  const soundWords = useSoundWords()

  useEffect(() => {
    let current = true
    void loadSpeaker()
      .then((speaker) => speaker.canSpeak(language))
      .then((can) => current && setVoice(can ? 'some' : 'none'))
    return () => {
      current = false
    }
  }, [language])

  const hush = useCallback(() => {
    turn.current += 1
    since.current = null
    setSaying(null)
    setSaidNow(null)
    void loadVoice().then((voice) => voice.hushAll())
  }, [])

  const say = useCallback(
    async (text: string, inLanguage: Language = language) => {
      if (now().voice === 'off' || text === '') return SILENT
      const mine = ++turn.current
      since.current = performance.now()
      const { sayAloud } = await loadVoice()
      const isWanted = () => mine === turn.current
      if (!isWanted()) return SILENT
      setSaying(null)
      setSaidNow(null)
      const heard = await sayAloud(lab, text, {
        language: inLanguage,
        inWords: soundWords,
        volume: () => VOICE_VOLUME[now().voice],
        isWanted,
        start: () => isWanted() && setSaying(text),
        now: (stretch) => isWanted() && setSaidNow({ text, ...stretch }),
      })
      if (!isWanted()) return heard
      since.current = null
      setSaying(null)
      setSaidNow(null)
      return heard.ms === 0 ? SILENT : heard
    },
    [lab, language, now, soundWords],
  )

  useQuietElsewhere(since, hush)
  const chime = useCallback(() => playChime(now().effects), [now])

  const isOff = chosen.voice === 'off'
  const value = useMemo<Say>(
    () => ({ saying, say, hush, voice: isOff ? 'off' : voice, chime }),
    [saying, say, hush, voice, isOff, chime],
  )
  return (
    <SayContext.Provider value={value}>
      <SaidNowContext.Provider value={saidNow}>{children}</SaidNowContext.Provider>
    </SayContext.Provider>
  )
}

/** How a sound is told that nobody has recorded: by a word in which it is heard. */
function useSoundWords(): (sound: Phoneme) => string {
  const { speech } = useMessages()
  return useCallback(
    (sound) => {
      const { word, place } = keywordOf(sound)
      return speech.soundIn[place](quote(word))
    },
    [speech],
  )
}

/** A screen that is left, and a page that nobody sees, are silent: what was being said is said again on asking. */
function useQuietElsewhere(since: Readonly<{ current: number | null }>, hush: () => void): void {
  useEffect(() => {
    const left = () => {
      if (since.current !== null && performance.now() - since.current > OF_A_TOUCH_MS) hush()
    }
    const hidden = () => {
      if (since.current !== null && document.visibilityState === 'hidden') hush()
    }
    addEventListener('popstate', left)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      removeEventListener('popstate', left)
      document.removeEventListener('visibilitychange', hidden)
      left()
    }
  }, [since, hush])
}
