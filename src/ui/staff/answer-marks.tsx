import css from './answer-marks.module.css'
import { useWords } from './staff-words.tsx'

/** The last answers as shapes: a filled disc is right, an open ring is not yet; newest last. */
export function AnswerMarks({ answers }: { answers: readonly boolean[] }) {
  const { board } = useWords()
  const said = answers.map((correct) => (correct ? board.right : board.notYet)).join(', ')
  return (
    <svg
      class={css.marks}
      viewBox="0 0 80 16"
      role="img"
      aria-label={answers.length === 0 ? board.noAnswers : `${board.lastAnswers}: ${said}`}
    >
      {[0, 1, 2, 3, 4].map((place) => {
        const correct = answers[place]
        const x = 8 + place * 16
        if (correct === undefined) return <circle key={place} class={css.none} cx={x} cy="8" r="1.5" />
        if (correct) return <circle key={place} class={css.right} cx={x} cy="8" r="5.5" />
        return <path key={place} class={css.notYet} d={`M${x} 3a5 5 0 1 0 5 5`} />
      })}
    </svg>
  )
}
