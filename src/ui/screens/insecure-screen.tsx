import { Icon } from '#ui/components/icon.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import css from './notice.module.css'

/** This address is not secure, so the browser will not keep work: says why and the next step. */
export function InsecureScreen() {
  const { insecure } = useMessages()
  return (
    <main class={css.notice} data-band="g45">
      <Icon name="door" size="4rem" />
      <h1>{insecure.title}</h1>
      <p>{insecure.why}</p>
      <ol class={css.steps}>
        {insecure.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class={css.small}>{insecure.now(location.origin)}</p>
    </main>
  )
}
