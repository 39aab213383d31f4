import { BigButton } from '#ui/components/big-button.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import css from './notice.module.css'

/** The browser refuses to keep work, or what it kept is damaged: what a grown-up can do about it. */
export function NoStorageScreen({ why }: { why: 'refused' | 'damaged' }) {
  const { noStorage } = useMessages()
  return (
    <main class={css.notice} data-band="g45">
      <Icon name="hand" size="4rem" />
      <h1>{noStorage.title}</h1>
      <p>{noStorage[why]}</p>
      <ol class={css.steps}>
        {noStorage.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <BigButton kind="main" icon="again" onClick={() => location.reload()}>
        {noStorage.retry}
      </BigButton>
    </main>
  )
}
