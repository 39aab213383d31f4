import { useState } from 'preact/hooks'
import { Banner } from '#ui/components/banner.tsx'
import { BigButton } from '#ui/components/big-button.tsx'
import { Picture } from '#ui/components/picture.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { navigate } from '#ui/hooks/use-route.ts'
import notice from '#ui/screens/notice.module.css'
import { useSay } from '#ui/speech/use-say.ts'
import css from './sound-screen.module.css'

/** "Can you hear me?": the first touch wakes the sound, and somebody says whether it is loud enough. */
export function SoundScreen() {
  const { sound } = useMessages()
  const { say, chime, voice, muted, setMuted } = useSay()
  const [heard, setHeard] = useState<'not-asked' | 'played' | 'no'>('not-asked')
  const play = () => {
    chime()
    void say(sound.say)
    setHeard('played')
  }
  const leave = () => navigate({ kind: 'home' })
  return (
    <main class={notice.notice} data-band="k1">
      <h1>{sound.title}</h1>
      <button type="button" class={css.play} onClick={play}>
        <Picture name="headphones" size="big" />
        <span>{sound.play}</span>
      </button>
      {voice === 'none' && <Banner icon="speaker">{sound.noVoice}</Banner>}
      {heard === 'no' && (
        <Banner tone="not-yet" icon="speaker">
          {sound.noHelp}
        </Banner>
      )}
      <div class={css.answers}>
        <BigButton kind={heard === 'not-asked' ? 'plain' : 'main'} icon="check" onClick={leave}>
          {sound.yes}
        </BigButton>
        <BigButton onClick={() => setHeard('no')}>{sound.no}</BigButton>
        <BigButton icon={muted ? 'stop' : 'speaker'} onClick={() => setMuted(!muted)}>
          {muted ? sound.off : sound.on}
        </BigButton>
      </div>
    </main>
  )
}
