import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Language } from '#domain/language.ts'
import { keywordOf, type Phoneme } from '#domain/phonemes.ts'
import { quote } from '#domain/quoted.ts'
import type { Loudness } from '#domain/sound-and-light.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { useSoundAndLight } from '#ui/hooks/use-sound-and-light.tsx'
import { playChime } from './chime.ts'
import type { Heard } from './speaker.ts'
import { speechesOf } from './speeches.ts'
import { type Say, SayContext, SpokenAtContext } from './use-say.ts'

const SILENT: Heard = { ms: 0, whole: false }
/** Of what the engine can do at most. */
const VOICE_VOLUME: Readonly<Record<Loudness, number>> = { off: 0, soft: 0.35, medium: 0.7, loud: 1 }
const loadSpeaker = () => import('./speaker.ts')

/** Gives the screens below a voice in their language. The engine is loaded after the first screen stands. */
export function WithVoice({ language, children }: { language: Language; children: ComponentChildren }) {
  const [saying, setSaying] = useState<string | null>(null)
  const [spokenAt, setSpokenAt] = useState<number | null>(null)
  const [voice, setVoice] = useState<Say['voice']>('unknown')
  const { chosen, now } = useSoundAndLight()
  const turn = useRef(0)
  const { speech } = useMessages()
  const soundWords = useCallback(
    (sound: Phoneme) => {
      const { word, place } = keywordOf(sound)
      return speech.soundIn[place](quote(word))
    },
    [speech],
  )

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
    setSaying(null)
    setSpokenAt(null)
    void loadSpeaker().then((speaker) => speaker.hush())
  }, [])

  const say = useCallback(
    async (text: string, inLanguage: Language = language) => {
      if (now().voice === 'off' || text === '') return SILENT
      const mine = ++turn.current
      const speaker = await loadSpeaker()
      if (mine !== turn.current) return SILENT
      setSaying(null)
      setSpokenAt(null)
      let heard: Heard = { ms: 0, whole: true }
      for (const part of speechesOf(text, inLanguage, soundWords)) {
        const one = await speaker.speak(part.text, part.language, VOICE_VOLUME[now().voice], {
          start: () => mine === turn.current && setSaying(text),
          word: (at) => mine === turn.current && setSpokenAt(part.fixed ? part.at : part.at + at),
        })
        heard = { ms: heard.ms + one.ms, whole: heard.whole && one.whole }
        if (mine !== turn.current) return { ...heard, whole: false }
      }
      setSaying(null)
      setSpokenAt(null)
      return heard.ms === 0 ? SILENT : heard
    },
    [language, now, soundWords],
  )

  const chime = useCallback(() => playChime(now().effects), [now])

  const isOff = chosen.voice === 'off'
  const value = useMemo<Say>(
    () => ({ saying, say, hush, voice: isOff ? 'off' : voice, chime }),
    [saying, say, hush, voice, isOff, chime],
  )
  return (
    <SayContext.Provider value={value}>
      <SpokenAtContext.Provider value={spokenAt}>{children}</SpokenAtContext.Provider>
    </SayContext.Provider>
  )
}
