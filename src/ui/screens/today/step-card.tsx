import type { PathStep } from '#app/today.ts'
import { Icon } from '#ui/components/icon.tsx'
import { useLanguage, useMessages } from '#ui/hooks/use-messages.tsx'
import { hrefOf } from '#ui/route.ts'
import css from './step-card.module.css'

/** A sheet of paper on the desk: what it is and why; the one that is now has the way in. */
export function StepCard({ step, when, main }: { step: PathStep; when: string; main?: boolean }) {
  const { today } = useMessages()
  const language = useLanguage()
  const words = (
    <>
      <span class={css.when}>{when}</span>
      <span class={css.name}>{step.name[language]}</span>
      <span class={css.why}>{today.whys[step.why]}</span>
    </>
  )
  if (!main) return <div class={css.next}>{words}</div>
  return (
    <a class={css.now} href={hrefOf({ kind: 'practice', skill: null })}>
      <span class={css.words}>{words}</span>
      <span class={css.start}>
        {today.start} <Icon name="next" />
      </span>
    </a>
  )
}
