import { useEffect } from 'preact/hooks'
import type { LearnerCard } from '#domain/roster.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Frame } from '#ui/components/frame.tsx'
import { Picture } from '#ui/components/picture.tsx'
import { SpeakerButton } from '#ui/components/speaker-button.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { LastPlant } from '#ui/screens/learner-parts.ts'
import { useSay } from '#ui/speech/use-say.ts'
import css from './is-this-you.module.css'

type Props = Readonly<{ learner: LearnerCard; onYes: () => void; onNo: () => void }>

/** The last look before work is written in somebody's name: a big card, the name spoken, one tap either way. */
export function IsThisYou({ learner, onYes, onNo }: Props) {
  const { you } = useMessages()
  const { say } = useSay()
  const ask = you.say(learner.firstName)
  useEffect(() => void say(ask), [ask])
  return (
    <Frame
      start={<SpeakerButton text={ask} />}
      title={you.title}
      aside={
        <BigButton icon="back" onClick={onNo}>
          {you.no}
        </BigButton>
      }
      go={
        <BigButton kind="main" icon="check" onClick={onYes}>
          {you.yes}
        </BigButton>
      }
    >
      <div class={css.card}>
        <div class={css.picture}>
          <Picture name={learner.animal} />
        </div>
        <p class={css.name}>{learner.firstName}</p>
        <LastPlant learner={learner.id} />
      </div>
    </Frame>
  )
}
