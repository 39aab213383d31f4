import { useEffect } from 'preact/hooks'
import { watchSync } from '#app/sync-status.ts'
import { inTurn } from '#domain/audio/sentences.ts'
import type { ClassId } from '#domain/ids.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { Picture } from '#ui/components/picture.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { hrefOf } from '#ui/route.ts'
import notice from '#ui/screens/notice.module.css'
import { useSay } from '#ui/speech/use-say.ts'
import css from './bye-screen.module.css'

/** Good-bye, without a name: the next child may already be looking. Says whether the tablet is still handing in. */
export function ByeScreen({ classId }: { classId: ClassId | null }) {
  const lab = useLab()
  const { bye } = useMessages()
  const { say } = useSay()
  const sync = useLive(() => watchSync(lab), [lab])
  useEffect(() => void say(inTurn(bye.titleSay, bye.say)), [])
  const waiting = (sync?.unsafe ?? 0) > 0
  return (
    <main class={notice.notice} data-band="k1">
      <Picture name="wave" size="big" decor />
      <h1>{bye.titleSay}</h1>
      <p>{bye.say}</p>
      <p class={css.safe} role="status">
        {sync && <Icon name={waiting ? 'send' : 'leaf'} />}
        {sync && <span>{waiting ? bye.handingIn : bye.safe}</span>}
      </p>
      <BigButton
        kind="main"
        icon="people"
        href={hrefOf(classId === null ? { kind: 'home' } : { kind: 'class', classId })}
      >
        {bye.next}
      </BigButton>
    </main>
  )
}
