import { useId, useState } from 'preact/hooks'
import { type WhyKnown, watchWhy } from '#app/learner-skills.ts'
import { watchNames } from '#app/staff-classes.ts'
import type { LearnerId, SkillId } from '#domain/ids.ts'
import type { Reason } from '#domain/mastery/explain.ts'
import { AUDIENCES, type Audience, sentencesOf } from '#domain/mastery/reason-words.ts'
import type { Verdict } from '#domain/overrule.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { useReasonWords } from '#ui/hooks/use-reason-words.ts'
import { hrefOf } from '#ui/route.ts'
import { deniedWords } from './denied.ts'
import { MoveList } from './move-list.tsx'
import { Overrule } from './overrule.tsx'
import { Empty, PageHead } from './paper.tsx'
import { Replay } from './replay.tsx'
import { staffRoute } from './staff-place.ts'
import { useStaffLanguage, useWords } from './staff-words.tsx'
import { useSkillNames } from './use-skill-names.ts'
import css from './why-screen.module.css'

type Props = Readonly<{ learner: LearnerId; skill: SkillId; canOverrule: boolean }>

/** Why a child's skill stands where it stands: in words, on any day, and where a grown-up knows better. */
export function WhyScreen({ learner, skill, canOverrule }: Props) {
  const lab = useLab()
  const words = useWords()
  const { why, common, skills } = words
  const nameOf = useSkillNames()
  const [round, setRound] = useState(0)
  const names = useLive(() => watchNames(lab), [lab])
  const found = useLive(() => watchWhy(lab, learner, skill), [lab, learner, skill, round])
  const card = names?.get(learner)
  if (names === undefined) return <p>{common.loading}</p>
  if (card === undefined) return <Empty title={skills.stranger} next="" />
  return (
    <>
      <PageHead title={nameOf(skill) ?? '…'} note={card.firstName}>
        <BigButton icon="back" href={hrefOf(staffRoute({ kind: 'child', learner, skill: null }))}>
          {why.back(card.firstName)}
        </BigButton>
      </PageHead>
      {found === undefined && <p role="status">{common.loading}</p>}
      {typeof found === 'string' && <Empty title={skills.needsServer} next={deniedWords(words, found)} />}
      {found !== undefined && typeof found !== 'string' && (
        <div class={css.parts}>
          <Told card={card} found={found} />
          <Overrule
            learner={learner}
            found={found}
            canOverrule={canOverrule}
            onKept={() => setRound((before) => before + 1)}
          />
        </div>
      )}
    </>
  )
}

/** The reason on one day, to one audience. */
function Told({ card, found }: { card: LearnerCard; found: WhyKnown }) {
  const { why } = useWords()
  const [at, setAt] = useState<number | null>(null)
  const [audience, setAudience] = useState<Audience>('teacher')
  const day = at === null ? undefined : found.days[at]
  const { reason, verdict } = day ?? { reason: found.now, verdict: found.verdict }
  const word = found.said.findLast((one) => day === undefined || one.day <= day.day)
  return (
    <section class={css.told}>
      {found.days.length === 0 ? <p>{why.noDays}</p> : <Replay found={found} at={at} onMove={setAt} />}
      {verdict !== null && word && <Stands verdict={verdict} word={word} />}
      <Audiences chosen={audience} onChoose={setAudience} />
      <Sentences reason={reason} audience={audience} />
      {reason.moves.length > 0 && (
        <>
          <h2>{why.moved}</h2>
          <MoveList moves={reason.moves} language={card.language} />
        </>
      )}
    </section>
  )
}

/** That a grown-up's word counts in place of what follows: whose, since when, and why. */
function Stands({ verdict, word }: { verdict: Verdict; word: WhyKnown['said'][number] }) {
  const { why, time } = useWords()
  return (
    <p class={css.stands}>
      <strong>{why.stands[verdict]}</strong>
      <span>{word.note}</span>
      <small>{why.saidBy(word.by, time.calendarDay(word.day))}</small>
    </p>
  )
}

function Audiences({ chosen, onChoose }: { chosen: Audience; onChoose: (audience: Audience) => void }) {
  const { why } = useWords()
  const name = useId()
  return (
    <fieldset class={css.audiences}>
      <legend>{why.as}</legend>
      {AUDIENCES.toReversed().map((audience) => (
        <label key={audience}>
          <input type="radio" name={name} checked={audience === chosen} onChange={() => onChoose(audience)} />
          {why.audiences[audience]}
        </label>
      ))}
    </fieldset>
  )
}

function Sentences({ reason, audience }: { reason: Reason; audience: Audience }) {
  const language = useStaffLanguage()
  const nameOf = useSkillNames()
  const words = useReasonWords(language)
  if (words === null) return null
  const [first, ...rest] = sentencesOf(reason, audience, words, (id) => nameOf(id) ?? '…')
  return (
    <div class={css.sentences} role="status">
      <p class={css.first}>{first}</p>
      {rest.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}
