import { useState } from 'preact/hooks'
import type { NamedSkill } from '#app/catalogue.ts'
import type { MadeItem } from '#domain/items/item.ts'
import { scoreResponse } from '#domain/items/score.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { MathText } from '#ui/components/math-text.tsx'
import { SpeakerButton } from '#ui/components/speaker-button.tsx'
import { answerText } from '#ui/items/answer-text.ts'
import { QuestionCard } from '#ui/items/question-card.tsx'
import { ModelPicture } from '#ui/models/model-picture.tsx'
import css from './catalogue.module.css'
import { useStaffLanguage, useWords } from './staff-words.tsx'
import { useIdeas } from './use-ideas.ts'

/** An item as a child has it, answered by a grown-up: nothing is logged. */
export function TriedItem({ made, skill }: { made: MadeItem; skill: NamedSkill }) {
  const { catalogue: words } = useWords()
  const { item, key } = made
  const [response, setResponse] = useState<string | null>(null)
  const [checked, setChecked] = useState<string | null>(null)
  const correct = checked === null ? null : isRight(made, checked)
  return (
    <>
      <header class={css.prompt}>
        <SpeakerButton text={item.speech} />
        <h3>
          <MathText text={item.prompt} />
        </h3>
      </header>
      {item.model && (
        <div class={css.model}>
          <ModelPicture model={item.model} unsolved={correct !== true} />
        </div>
      )}
      <QuestionCard
        question={item.question}
        response={response}
        onResponse={(next) => {
          setResponse(next)
          setChecked(null)
        }}
        onSubmit={() => setChecked(response)}
        disabled={false}
        marking={correct === null ? null : correct ? 'right' : 'not-yet'}
      />
      <div class={css.actions}>
        <BigButton kind="main" icon="check" disabled={response === null} onClick={() => setChecked(response)}>
          {words.check}
        </BigButton>
      </div>
      <div role="status">
        {checked !== null && correct && (
          <p>
            <strong>{words.right}</strong> <MathText text={made.explain.praise} flat />
          </p>
        )}
        {checked !== null && correct === false && (
          <NotYet
            made={made}
            skill={skill}
            response={checked}
            answer={answerText(item.question, key.answer)}
          />
        )}
      </div>
      <details class={css.help}>
        <summary>{words.hints}</summary>
        <ol>
          <li>
            <MathText text={made.hints.picture.text} />
          </li>
          <li>
            <MathText text={made.hints.firstStep.text} />
          </li>
          <li>
            {made.hints.worked.lines.map((line) => (
              <p key={line}>
                <MathText text={line} />
              </p>
            ))}
          </li>
        </ol>
      </details>
    </>
  )
}

type NotYetProps = Readonly<{ made: MadeItem; skill: NamedSkill; response: string; answer: string }>

/** What is right, why, and which known ideas would have answered so. */
function NotYet({ made, skill, response, answer }: NotYetProps) {
  const { catalogue: words } = useWords()
  const language = useStaffLanguage()
  const lines = useIdeas(skill.facts.id)
  const score = scoreResponse(made.item.question, made.key, response)
  const shown = score.kind === 'scored' ? score.misconceptions.flatMap((id) => lines[id] ?? []) : []
  return (
    <>
      <p>
        <strong>
          {words.notYet} <MathText text={answer} />.
        </strong>{' '}
        <MathText text={made.explain.because} flat />
      </p>
      <p>
        {shown.length === 0
          ? words.noIdea
          : `${words.shows} ${shown.map((line) => line.is[language]).join('; ')}.`}
      </p>
    </>
  )
}

function isRight({ item, key }: MadeItem, response: string): boolean {
  const score = scoreResponse(item.question, key, response)
  return score.kind === 'scored' && score.correct
}
