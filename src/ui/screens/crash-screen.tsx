import { BigButton } from '#ui/components/big-button.tsx'
import { Picture } from '#ui/components/picture.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import css from './notice.module.css'

/** A bug, drawn kindly: work is safe, one button leads back. */
export function CrashScreen({ onAgain }: { onAgain: () => void }) {
  const { crash } = useMessages()
  return (
    <main class={css.notice} data-band="k1">
      <Picture name="snail" size="big" decor />
      <h1>{crash.title}</h1>
      <p>{crash.lead}</p>
      <BigButton kind="main" icon="again" onClick={onAgain}>
        {crash.again}
      </BigButton>
    </main>
  )
}
