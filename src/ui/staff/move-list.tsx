import type { Language } from '#domain/language.ts'
import type { Move } from '#domain/mastery/explain.ts'
import { useWords } from './staff-words.tsx'
import { useItem } from './use-item.ts'
import css from './why-screen.module.css'

/** The answers that moved the belief most: what was asked, what she answered, and which way it spoke. */
export const MoveList = ({ moves, language }: { moves: readonly Move[]; language: Language }) => (
  <ul class={css.moves}>
    {moves.map((move) => (
      <li key={`${move.time} ${move.item}`}>
        <OneMove move={move} language={language} />
      </li>
    ))}
  </ul>
)

function OneMove({ move, language }: { move: Move; language: Language }) {
  const { board, child, time, why } = useWords()
  const { asked, answered } = useItem(move.item, move.response, language)
  return (
    <>
      <span lang={language}>{asked ?? '…'}</span>
      <small>
        {child.answered(answered)}, {move.correct ? board.right : board.notYet} · {time.day(move.time)} ·{' '}
        {move.change > 0 ? why.up : why.down}
      </small>
    </>
  )
}
