import { useEffect, useState } from 'preact/hooks'
import { askedOf } from '#app/staff-classes.ts'
import type { Language } from '#domain/language.ts'
import type { Move } from '#domain/mastery/explain.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useWords } from './staff-words.tsx'
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
  const lab = useLab()
  const { board, child, time, why } = useWords()
  const [asked, setAsked] = useState<string | null>(null)
  useEffect(() => {
    void askedOf(lab, move.item, language).then(setAsked)
  }, [lab, move.item, language])
  return (
    <>
      <span lang={language}>{asked ?? '…'}</span>
      <small>
        {child.answered(move.response)}, {move.correct ? board.right : board.notYet} · {time.day(move.time)} ·{' '}
        {move.change > 0 ? why.up : why.down}
      </small>
    </>
  )
}
