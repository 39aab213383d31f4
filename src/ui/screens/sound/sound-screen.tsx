import { useState } from 'preact/hooks'
import { LIGHTS, LOUDNESSES } from '#domain/sound-and-light.ts'
import { Banner } from '#ui/components/banner.tsx'
import { BigButton } from '#ui/components/big-button.tsx'
import { Frame } from '#ui/components/frame.tsx'
import { Picture } from '#ui/components/picture.tsx'
import { RoundButton } from '#ui/components/round-button.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { goBack } from '#ui/hooks/use-route.ts'
import { useSoundAndLight } from '#ui/hooks/use-sound-and-light.tsx'
import { useSay } from '#ui/speech/use-say.ts'
import { SignChoice } from './sign-choice.tsx'
import css from './sound-screen.module.css'

/** "Can you hear me?", how loud, and how bright. The first touch wakes the sound; every choice is heard or seen at once. */
export function SoundScreen() {
  const { common, sound } = useMessages()
  const { say, chime, voice } = useSay()
  const { chosen, choose } = useSoundAndLight()
  const [heard, setHeard] = useState<'not-asked' | 'played' | 'no'>('not-asked')
  const play = () => {
    chime()
    void say(sound.say)
    setHeard('played')
  }
  const isSilent = chosen.voice === 'off' && chosen.effects === 'off'
  return (
    <Frame
      start={<RoundButton icon="back" label={common.back} onClick={goBack} />}
      title={sound.link}
      middle={
        heard === 'no' && (
          <Banner tone="not-yet" icon="speaker">
            {sound.noHelp}
          </Banner>
        )
      }
      {...(isSilent ? {} : { aside: <BigButton onClick={() => setHeard('no')}>{sound.no}</BigButton> })}
      go={
        <BigButton kind="main" icon="check" onClick={goBack}>
          {isSilent ? common.done : sound.yes}
        </BigButton>
      }
    >
      <div class={css.place}>
        <section class={css.check} aria-label={sound.title}>
          <h2>{sound.title}</h2>
          <button type="button" class={css.play} onClick={play}>
            <Picture name="headphones" size="big" />
            <span>{sound.play}</span>
          </button>
          {voice === 'none' && (
            <div class={css.told}>
              <Banner icon="speaker">{sound.noVoice}</Banner>
            </div>
          )}
        </section>
        <div class={css.choices}>
          <SignChoice
            title={sound.voice}
            values={LOUDNESSES}
            names={sound.levels}
            chosen={chosen.voice}
            onChoose={(level) => {
              choose({ voice: level })
              void say(sound.say)
            }}
          />
          <SignChoice
            title={sound.effects}
            values={LOUDNESSES}
            names={sound.levels}
            chosen={chosen.effects}
            onChoose={(level) => {
              choose({ effects: level })
              chime()
            }}
          />
          <SignChoice
            title={sound.light}
            values={LIGHTS}
            names={sound.lights}
            chosen={chosen.light}
            onChoose={(light) => {
              choose({ light })
              void say(sound.lights[light])
            }}
            {...(chosen.light === 'calm' ? { hint: sound.calmHint } : {})}
          />
        </div>
      </div>
    </Frame>
  )
}
