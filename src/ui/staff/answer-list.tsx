import type { AnswerSeen } from '#domain/folds/presence-signals.ts'
import type { SkillId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import css from './child-sheet.module.css'
import { useWords } from './staff-words.tsx'
import { useItem } from './use-item.ts'

type Props = Readonly<{
  answers: readonly AnswerSeen[]
  language: Language
  skillName: (skill: SkillId | null) => string | null
}>

/** The last answers, newest first: what was asked, what she answered, and how it went. */
export function AnswerList({ answers, language, skillName }: Props) {
  const { board } = useWords()
  if (answers.length === 0) return <p>{board.noAnswers}</p>
  return (
    <ol class={css.answers}>
      {answers.toReversed().map((answer) => (
        <Answer
          key={`${answer.item} ${answer.try} ${answer.time}`}
          answer={answer}
          language={language}
          skill={skillName(answer.skill)}
        />
      ))}
    </ol>
  )
}

type AnswerProps = Readonly<{ answer: AnswerSeen; language: Language; skill: string | null }>

function Answer({ answer, language, skill }: AnswerProps) {
  const { board, child } = useWords()
  const { asked, answered } = useItem(answer.item, answer.response, language)
  const how = [
    answer.correct ? board.right : board.notYet,
    answer.try > 1 ? child.secondTry(answer.try) : null,
    answer.helped ? child.helped : null,
    answer.hurried ? child.fast : null,
  ].filter((word) => word !== null)
  return (
    <li>
      <svg
        class={answer.correct ? `${css.mark} ${css.right}` : css.mark}
        viewBox="0 0 16 16"
        width="1.25em"
        height="1.25em"
        aria-hidden="true"
      >
        {answer.correct ? <circle cx="8" cy="8" r="6" /> : <path d="M8 3a5 5 0 1 0 5 5" />}
      </svg>
      <span class={css.asked}>
        {asked ?? skill} — {child.answered(answered)}
      </span>
      <span class={css.how}>
        {how.join(', ')}
        {asked !== null && skill !== null && ` · ${skill}`}
      </span>
    </li>
  )
}
