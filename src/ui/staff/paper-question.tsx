import type { Choice, Question } from '#domain/items/item.ts'
import type { QuestionOf } from '#domain/items/kind.ts'
import { placesOf } from '#domain/items/tiles.ts'
import { MathText } from '#ui/components/math-text.tsx'
import { responseModel } from '#ui/items/response-model.ts'
import { ModelPicture } from '#ui/models/model-picture.tsx'
import css from './paper-set.module.css'

/** How a question is answered with a pencil: boxes to tick, a picture to mark, or a line to write on. */
export function PaperQuestion({ question }: { question: Question }) {
  switch (question.kind) {
    case 'choice':
      return <Boxes choices={question.choices} />
    case 'select':
      return <Boxes choices={question.choices} />
    case 'order':
      return (
        <p class={css.words}>
          {question.cards.map(({ id, label }) => (
            <span key={id}>
              <MathText text={label} />
            </span>
          ))}
          <AnswerLine />
        </p>
      )
    case 'equation':
      return (
        <p class={css.words}>
          {question.parts.map((part, i) =>
            part.kind === 'text' ? (
              <span key={`${i} ${part.text}`}>
                <MathText text={part.text} />
              </span>
            ) : (
              <span key={`${i} slot`} class={css.slot} />
            ),
          )}
        </p>
      )
    case 'tiles':
      return <Tiles question={question} />
    case 'boxes':
      return (
        <p class={css.words}>
          {Array.from({ length: question.most }, (_, i) => (
            <span key={i} class={css.box} />
          ))}
        </p>
      )
    case 'sort':
      return (
        <>
          <Boxes choices={question.cards} />
          <ul class={css.mats}>
            {question.mats.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
        </>
      )
    case 'column':
      return (
        <div class={css.column}>
          {question.rows.map((row, i) => (
            <span key={`${i} ${row}`}>
              {i === question.rows.length - 1 && `${question.sign} `}
              {row}
            </span>
          ))}
          <span class={css.result} />
        </div>
      )
    case 'number-pad':
    case 'fraction-pad':
      return <AnswerLine unit={question.unit} />
    default: {
      const blank = responseModel(question, BLANK[question.kind] ?? '')
      return (
        <>
          {blank && (
            <div class={css.onPaper}>
              <ModelPicture model={blank} />
            </div>
          )}
          <AnswerLine />
        </>
      )
    }
  }
}

/** What there is to put in a row, and the row with a line for each open place. */
function Tiles({ question }: { question: QuestionOf<'tiles'> }) {
  const row = placesOf(question)
  return (
    <>
      <p class={css.words}>
        {question.tiles.map(({ id, text }) => (
          <span key={id}>{text}</span>
        ))}
      </p>
      {row.some((text) => text !== null) ? (
        <p class={css.words}>
          {row.map((text, i) => (
            <span key={i} class={text === null ? css.slot : undefined}>
              {text}
            </span>
          ))}
        </p>
      ) : (
        <AnswerLine />
      )}
    </>
  )
}

/** The response that leaves a picture empty, where there is one. */
const BLANK: Readonly<Partial<Record<Question['kind'], string>>> = {
  'ten-frame': '0',
  'number-line': ' ',
  'fraction-bar': '0/1',
}

function AnswerLine({ unit = null }: { unit?: string | null }) {
  return (
    <span class={css.line}>
      <span /> {unit}
    </span>
  )
}

function Boxes({ choices }: { choices: readonly Choice[] }) {
  return (
    <ul class={css.boxes}>
      {choices.map((choice) => (
        <li key={choice.id}>
          <span class={css.box} />
          {choice.model && (
            <span class={css.inBox}>
              <ModelPicture model={choice.model} />
            </span>
          )}
          <MathText text={choice.label} />
        </li>
      ))}
    </ul>
  )
}
