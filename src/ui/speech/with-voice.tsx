import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Language } from '#domain/language.ts'
import { playChime } from './chime.ts'
import type { Heard } from './speaker.ts'
import { type Say, SayContext, SpokenAtContext } from './use-say.ts'

const SILENT: Heard = { ms: 0, whole: false }
const loadSpeaker = () => import('./speaker.ts')

/** Gives the screens below a voice in their language. The engine is loaded after the first screen stands. */
export function WithVoice({ language, children }: { language: Language; children: ComponentChildren }) {
  const [saying, setSaying] = useState<string | null>(null)
  const [spokenAt, setSpokenAt] = useState<number | null>(null)
  const [voice, setVoice] = useState<Say['voice']>('unknown')
  const [muted, setMuted] = useState(false)
  const turn = useRef(0)

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
      if (muted || text === '') return SILENT
      const mine = ++turn.current
      const speaker = await loadSpeaker()
      if (mine !== turn.current) return SILENT
      setSaying(null)
      setSpokenAt(null)
      const heard = await speaker.speak(text, inLanguage, 1, {
        start: () => mine === turn.current && setSaying(text),
        word: (at) => mine === turn.current && setSpokenAt(at),
      })
      if (mine === turn.current) {
        setSaying(null)
        setSpokenAt(null)
      }
      return heard
    },
    [language, muted],
  )

  const chime = useCallback(() => {
    if (!muted) playChime()
  }, [muted])

  const value = useMemo<Say>(
    () => ({ saying, say, hush, voice, muted, setMuted, chime }),
    [saying, say, hush, voice, muted, chime],
  )
  return (
    <SayContext.Provider value={value}>
      <SpokenAtContext.Provider value={spokenAt}>{children}</SpokenAtContext.Provider>
    </SayContext.Provider>
  )
}
