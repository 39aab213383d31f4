import { useMessages } from '#ui/hooks/use-messages.tsx'
import css from './lesson-screen.module.css'

/** The parts of a lesson in their order; which one it is now is told by shape and word. */
export function StageStrip({ now }: { now: 0 | 1 | 2 | 3 }) {
  const { lesson } = useMessages()
  return (
    <ol class={css.strip} aria-label={lesson.stage(lesson.stages[now] ?? '', now + 1)}>
      {lesson.stages.map((stage, i) => (
        <li
          key={stage}
          data-now={i === now}
          data-done={i < now}
          aria-current={i === now ? 'step' : undefined}
        >
          {stage}
        </li>
      ))}
    </ol>
  )
}
