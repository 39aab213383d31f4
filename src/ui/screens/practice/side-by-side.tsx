import type { Feedback } from '#app/practice.ts'
import type { Question } from '#domain/items/item.ts'
import type { Model } from '#domain/items/model.ts'
import { Icon } from '#ui/components/icon.tsx'
import { MathText } from '#ui/components/math-text.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { answerText } from '#ui/items/answer-text.ts'
import { type CardGroup, cardGroups } from '#ui/items/card-groups.ts'
import type { Made } from '#ui/items/card-props.ts'
import { LaidCards, spaceFor } from '#ui/items/laid-cards.tsx'
import { responseModel } from '#ui/items/response-model.ts'
import { waysToDraw } from '#ui/items/trace-ways.ts'
import { ModelPicture } from '#ui/models/model-picture.tsx'
import { TracedPicture } from '#ui/models/traced-picture.tsx'
import css from './side-by-side.module.css'

/** Answers of more letters are written smaller, both alike: they are read, not looked at. */
const LONG = 24

type Props = Readonly<{
  question: Question
  response: string
  /** What made it, where the response does not tell. */
  made: Made | null
  feedback: Feedback
  /** The picture before it was answered: the right one goes on from it. */
  before: Model | null
}>

/** What she did beside what it is, on the same kind of picture; no cross anywhere. */
export function SideBySide({ question, response, made, feedback, before }: Props) {
  const { practice, items } = useMessages()
  const answer = feedback.answer ?? ''
  const [text, rightText] = [answerText(question, response, items), answerText(question, answer, items)]
  const [hers, right] = [cardGroups(question, response), cardGroups(question, answer)]
  const model = feedback.explanation.right ?? responseModel(question, answer, items)
  return (
    <div
      class={css.pair}
      data-long={Math.max(text.length, rightText.length) > LONG}
      style={right ? spaceFor([hers ?? [], right]) : {}}
    >
      <figure class={css.hers}>
        <figcaption>
          <Icon name="notYet" /> {practice.youDid}
        </figcaption>
        <Traced question={question} response={response} made={made} />
        <Shown text={text} cards={hers} model={responseModel(question, response, items, made)} />
      </figure>
      <figure class={css.right}>
        <figcaption>
          <Icon name="leaf" /> {practice.itIs}
        </figcaption>
        <Shown text={rightText} cards={right} model={right ? null : model} before={before} />
      </figure>
    </div>
  )
}

type ShownProps = Readonly<{
  text: string
  cards: readonly CardGroup[] | null
  model: Model | null
  before?: Model | null
}>

/** Cards say what they are by their own pictures; any other answer by a picture of it and in words. */
function Shown({ text, cards, model, before = null }: ShownProps) {
  return (
    <>
      {model && <ModelPicture model={model} before={before} />}
      {cards ? (
        <LaidCards groups={cards} />
      ) : (
        <strong class={css.text}>
          <MathText text={text} />
        </strong>
      )}
    </>
  )
}

type TracedProps = Readonly<{ question: Question; response: string; made: Made | null }>

/** Her own strokes; of an answer that was chosen instead, those of the choice. */
function Traced({ question, response, made }: TracedProps) {
  const { items } = useMessages()
  if (question.kind !== 'trace') return null
  const strokes =
    made?.kind === 'strokes'
      ? made.strokes
      : waysToDraw(question.text).find(({ traced }) => traced === response)?.strokes
  if (!strokes) return null
  return <TracedPicture text={question.text} strokes={strokes} say={answerText(question, response, items)} />
}
