import { useEffect, useRef } from 'preact/hooks'
import type { Shown } from '#app/practice.ts'
import { inTurn } from '#domain/audio/sentences.ts'
import type { Item } from '#domain/items/item.ts'
import type { Model } from '#domain/items/model.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { bandOf } from '#ui/band.ts'
import { Banner } from '#ui/components/banner.tsx'
import { BigButton } from '#ui/components/big-button.tsx'
import { Frame } from '#ui/components/frame.tsx'
import { HandButton } from '#ui/components/hand-button.tsx'
import { MathText } from '#ui/components/math-text.tsx'
import { SpeakerButton } from '#ui/components/speaker-button.tsx'
import { lazyPart } from '#ui/hooks/lazy-part.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { inRows } from '#ui/items/order-rows.ts'
import { QuestionCard } from '#ui/items/question-card.tsx'
import { ModelPicture } from '#ui/models/model-picture.tsx'
import { ReadAloud } from '#ui/speech/read-aloud.tsx'
import { useSay } from '#ui/speech/use-say.ts'
import { supportsInForce } from '#ui/supports.ts'
import { GoOn, VERDICT_ID } from './go-on.tsx'
import { HelpButtons } from './help-buttons.tsx'
import { HintPanel } from './hint-panel.tsx'
import css from './one-item.module.css'
import { type Answering, useAnswering } from './use-answering.ts'
import { useStillness } from './use-stillness.ts'

/** Comes with the first answer that has to be shown beside the right one. */
const SideBySide = lazyPart(async () => (await import('./side-by-side.tsx')).SideBySide)

type Props = Readonly<{ learner: LearnerCard; shown: Shown; onNext: () => void }>

/** One question: hear it, look, answer, see how it went. */
export function OneItem({ learner, shown, onNext }: Props) {
  const { item } = shown
  const { say, hush } = useSay()
  // What is said of a question goes with it.
  useEffect(() => hush, [hush])
  const answering = useAnswering(shown, supportsInForce(learner.supports))
  const { phase, hints } = answering
  const still = useStillness(answering.response)
  const missed =
    phase === 'try-again' || phase === 'told' || shown.tries > 0 || answering.feedback?.tryAgain === true
  const helpOffered =
    (missed || still || hints.reached > 0) && (phase === 'answering' || phase === 'try-again')

  const aloud = bandOf(learner.grade) === 'k1' || learner.supports.includes('spoken')
  const { spoke } = answering
  useEffect(() => {
    if (aloud) void say(item.speech).then(({ ms, whole }) => whole && spoke(ms))
  }, [item, aloud, say, spoke])
  useSpokenFeedback(answering)
  // A new question is where a screen reader and the Tab key begin.
  const screen = useRef<HTMLDivElement>(null)
  useEffect(() => screen.current?.querySelector('h1')?.focus(), [])

  const over = phase === 'right' || phase === 'told'
  return (
    <div
      ref={screen}
      data-item={item.id}
      onPointerDownCapture={answering.touched}
      onKeyDownCapture={answering.touched}
    >
      <Frame
        quiet
        start={<SpeakerButton text={item.speech} onHeard={spoke} />}
        title={<ReadAloud text={item.prompt} speech={item.speech} />}
        end={<HandButton learner={learner.id} />}
        aside={<HelpButtons hints={hints} offered={helpOffered} />}
        middle={<Verdict answering={answering} />}
        go={<Go answering={answering} over={over} onNext={onNext} />}
      >
        <Workplace shown={shown} answering={answering} over={over} />
      </Frame>
    </div>
  )
}

/** Answers as long as the screen: a picture stands above them, not beside. Help for cards in order, and what is read for it, has much to say. */
const isLong = ({ question, model }: Item, helping: boolean): boolean =>
  question.kind === 'number-line' ||
  question.kind === 'fraction-bar' ||
  (question.kind === 'tiles' && question.joint === ' ' && !helping) ||
  (question.kind === 'order' && (inRows(question) || (!helping && model?.kind !== 'passage')))

/** The picture or the open help on one side, her answer on the other; after two misses hers beside what it is. */
function Workplace({
  shown: { item, hints },
  answering,
  over,
}: {
  shown: Shown
  answering: Answering
  over: boolean
}) {
  const { phase, response } = answering
  const helping = answering.hints.step > 0
  if (phase === 'told' && answering.feedback)
    return (
      <div class={css.body}>
        <SideBySide
          question={item.question}
          response={response ?? ''}
          made={answering.made}
          feedback={answering.feedback}
          before={hints.picture.model}
        />
      </div>
    )
  return (
    <div
      class={css.body}
      data-beside={(helping || item.model !== null) && !isLong(item, helping)}
      data-answer={item.question.kind}
      data-helping={helping}
      data-print={item.model?.kind === 'passage' || item.model?.kind === 'page'}
    >
      {helping && (
        <div class={css.model}>
          <HintPanel hints={hints} open={answering.hints} prompt={item.speech} />
        </div>
      )}
      {item.model && !helping && (
        <div class={`${css.model} ${css.sheet}`}>
          <ModelPicture {...pictureNow(item.model, answering)} />
        </div>
      )}
      <div class={css.answer}>
        <QuestionCard
          question={item.question}
          response={response}
          onResponse={answering.respond}
          onMade={answering.keepMade}
          onSubmit={answering.check}
          disabled={phase === 'saving' || over}
          marking={phase === 'right' ? 'right' : phase === 'try-again' ? 'not-yet' : null}
        />
      </div>
    </div>
  )
}

/** The picture beside the question; once it is answered right, as the answer makes it where that is a picture of its kind. */
function pictureNow(
  asked: Model,
  { phase, feedback }: Answering,
): Readonly<{ model: Model; unsolved: boolean }> {
  const solved = phase === 'right' ? feedback?.explanation.right : null
  return solved?.kind === asked.kind ? { model: solved, unsolved: false } : { model: asked, unsolved: true }
}

function Go({ answering, over, onNext }: { answering: Answering; over: boolean; onNext: () => void }) {
  const { practice } = useMessages()
  if (over) return <GoOn onNext={onNext} />
  return (
    <BigButton
      kind="main"
      icon="check"
      disabled={answering.response === null || answering.phase === 'saving'}
      onClick={answering.check}
    >
      {answering.phase === 'saving' ? practice.saving : practice.check}
    </BigButton>
  )
}

/** What is said after an answer: specific praise, "not yet", or why. */
function Verdict({ answering: { phase, trouble, feedback, hints } }: { answering: Answering }) {
  const { practice } = useMessages()
  return (
    <div role="status" id={VERDICT_ID}>
      {trouble === 'not-ready' && <Banner live={false}>{practice.notReadySay}</Banner>}
      {trouble === 'not-saved' && (
        <Banner live={false} tone="hand" icon="hand">
          {practice.notSavedSay}
        </Banner>
      )}
      {phase === 'try-again' && hints.step === 0 && (
        <Banner live={false} tone="not-yet" icon="notYet">
          {practice.notYetSay}
        </Banner>
      )}
      {phase === 'right' && (
        <Banner live={false} tone="right" icon="leaf">
          {practice.rightSay} <MathText text={feedback?.explanation.praise ?? ''} flat />
        </Banner>
      )}
      {phase === 'told' && (
        <Banner live={false} icon="lamp">
          <MathText text={feedback?.explanation.because ?? ''} flat />
        </Banner>
      )}
    </div>
  )
}

/** Says how it went, once, and gives the one soft sound when it is right. */
function useSpokenFeedback({ phase, feedback, trouble }: Answering): void {
  const { practice } = useMessages()
  const { say, chime } = useSay()
  useEffect(() => {
    if (trouble === 'not-ready') void say(practice.notReadySay)
    if (trouble === 'not-saved') void say(practice.notSavedSay)
  }, [trouble, practice, say])
  useEffect(() => {
    if (phase === 'right') chime()
    const spoken = feedback?.explanation.spoken ?? feedback?.explanation
    if (phase === 'right') void say(inTurn(practice.rightSay, spoken?.praise ?? ''))
    if (phase === 'try-again') void say(practice.notYetSay)
    if (phase === 'told') void say(spoken?.because ?? '')
  }, [phase, feedback, practice, say, chime])
}
