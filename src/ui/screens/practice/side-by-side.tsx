import type { Feedback } from '#app/practice.ts'
import type { Question } from '#domain/items/item.ts'
import type { Model } from '#domain/items/model.ts'
import { Icon } from '#ui/components/icon.tsx'
import { MathText } from '#ui/components/math-text.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { answerText } from '#ui/items/answer-text.ts'
import { responseModel } from '#ui/items/response-model.ts'
import { ModelPicture } from '#ui/models/model-picture.tsx'
import css from './side-by-side.module.css'

type Props = Readonly<{
  question: Question
  response: string
  feedback: Feedback
  /** The picture before it was answered: the right one goes on from it. */
  before: Model | null
}>

/** What she did beside what it is, on the same kind of picture; no cross anywhere. */
export function SideBySide({ question, response, feedback, before }: Props) {
  const { practice, items } = useMessages()
  const answer = feedback.answer ?? ''
  return (
    <div class={css.pair}>
      <figure class={css.hers}>
        <figcaption>
          <Icon name="notYet" /> {practice.youDid}
        </figcaption>
        <Shown
          text={answerText(question, response, items)}
          model={responseModel(question, response, items)}
        />
      </figure>
      <figure class={css.right}>
        <figcaption>
          <Icon name="leaf" /> {practice.itIs}
        </figcaption>
        <Shown
          text={answerText(question, answer, items)}
          model={feedback.explanation.right ?? responseModel(question, answer, items)}
          before={before}
        />
      </figure>
    </div>
  )
}

/** More letters than this are a sentence, and written smaller than a word or a number. */
const LINE = 28

function Shown({
  text,
  model,
  before = null,
}: Readonly<{ text: string; model: Model | null; before?: Model | null }>) {
  return (
    <>
      {model && <ModelPicture model={model} before={before} />}
      <strong class={css.text} data-long={text.length > LINE}>
        <MathText text={text} />
      </strong>
    </>
  )
}
