import { useEffect, useState } from 'preact/hooks'
import { checkSecret } from '#app/sign-in.ts'
import { inTurn } from '#domain/audio/sentences.ts'
import { SECRET_PICTURES } from '#domain/cards.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { Banner } from '#ui/components/banner.tsx'
import { BigButton } from '#ui/components/big-button.tsx'
import { Frame } from '#ui/components/frame.tsx'
import { Picture } from '#ui/components/picture.tsx'
import { PictureTile } from '#ui/components/picture-tile.tsx'
import { SpeakerButton } from '#ui/components/speaker-button.tsx'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { useSay } from '#ui/speech/use-say.ts'
import css from './pick-pictures.module.css'

type Props = Readonly<{
  learner: LearnerCard
  length: 1 | 2 | 3
  onRight: () => void
  onCallAdult: () => void
  onLeave: () => void
}>

/** Nine pictures; hers are the key. Wrong is quiet, the third miss calls a grown-up, nothing ever locks. */
export function PickPictures({ learner, length, onRight, onCallAdult, onLeave }: Props) {
  const lab = useLab()
  const { secret, pictures } = useMessages()
  const { say } = useSay()
  const [picks, setPicks] = useState<readonly string[]>([])
  const [told, setTold] = useState<'nothing' | 'wrong' | 'call-adult'>('nothing')
  const [checking, setChecking] = useState(false)
  const grid = useKeyGrid<HTMLDivElement>('button')
  const ask = secret.say[length]
  useEffect(() => void say(inTurn(secret.title(learner.firstName), ask)), [])

  const pick = async (name: string) => {
    if (checking) return
    const now = [...picks, name]
    setPicks(now)
    if (now.length < length) return
    setChecking(true)
    const result = await checkSecret(lab, learner, now)
    setChecking(false)
    if (result === 'right') return onRight()
    setPicks([])
    setTold(result)
    void say(result === 'wrong' ? secret.wrongSay : secret.callAdultSay)
    if (result === 'call-adult') onCallAdult()
  }
  return (
    <Frame
      start={<SpeakerButton text={ask} />}
      title={
        <>
          {secret.title(learner.firstName)} <small class={css.ask}>{ask}</small>
        </>
      }
      end={<Picture name={learner.animal} size="tile" />}
      aside={
        <BigButton kind="quiet" icon="back" onClick={onLeave}>
          {secret.notMe}
        </BigButton>
      }
      {...(length > 1
        ? { go: <Picked picks={picks} length={length} onUndo={() => setPicks(picks.slice(0, -1))} /> }
        : {})}
    >
      <div class={css.body}>
        <div class={css.told} role="status">
          {told === 'wrong' && (
            <Banner live={false} tone="not-yet">
              {secret.wrongSay}
            </Banner>
          )}
          {told === 'call-adult' && (
            <Banner live={false} tone="hand" icon="hand">
              {secret.callAdultSay}
            </Banner>
          )}
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the pictures inside */}
        <div class={css.grid} ref={grid.ref} onKeyDown={grid.onKeyDown} aria-busy={checking}>
          {SECRET_PICTURES.map((name) => (
            <PictureTile
              key={name}
              name={name}
              label={pictures[name] ?? name}
              picked={checking && picks.includes(name)}
              disabled={checking}
              onPick={() => void pick(name)}
            />
          ))}
        </div>
      </div>
    </Frame>
  )
}

function Picked({ picks, length, onUndo }: { picks: readonly string[]; length: number; onUndo: () => void }) {
  const { secret } = useMessages()
  return (
    <div class={css.picked}>
      <span class="said" role="status">
        {secret.picked(picks.length, length)}
      </span>
      {Array.from({ length }, (_, i) => (
        <span key={i} class={css.dot} data-full={i < picks.length} />
      ))}
      {picks.length > 0 && (
        <BigButton kind="quiet" icon="undo" onClick={onUndo}>
          {secret.undo}
        </BigButton>
      )}
    </div>
  )
}
