import { type LearnerSkills, type SkillSeen, watchSkills } from '#app/learner-skills.ts'
import { watchNames } from '#app/staff-classes.ts'
import type { LearnerId } from '#domain/ids.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { hrefOf } from '#ui/route.ts'
import { deniedWords } from './denied.ts'
import { Empty, PageHead } from './paper.tsx'
import css from './skills-screen.module.css'
import { staffRoute } from './staff-place.ts'
import { useWords } from './staff-words.tsx'
import { StartPlace } from './start-place.tsx'
import { useNow } from './use-now.ts'
import { useSkillNames } from './use-skill-names.ts'

/** What needs a grown-up comes first. */
const GROUPS = ['help', 'needs-review', 'learning', 'provisional', 'mastered', 'not-started'] as const
type Group = (typeof GROUPS)[number]

const groupOf = ({ status, needsHelp, said }: SkillSeen): Group =>
  said === null && needsHelp && status === 'learning' ? 'help' : said === null ? status : said

/** What a child knows, skill by skill, and where she begins. */
export function SkillsScreen({ learner }: { learner: LearnerId }) {
  const lab = useLab()
  const words = useWords()
  const { skills, common, child } = words
  const names = useLive(() => watchNames(lab), [lab])
  const found = useLive(() => watchSkills(lab, learner), [lab, learner])
  const card = names?.get(learner)
  if (names === undefined) return <p>{common.loading}</p>
  if (card === undefined) return <Empty title={skills.stranger} next="" />
  return (
    <>
      <PageHead title={skills.title(card.firstName)} note={child.grade(card.grade)} />
      {found === undefined && <p role="status">{common.loading}</p>}
      {typeof found === 'string' && <Empty title={skills.needsServer} next={deniedWords(words, found)} />}
      {found !== undefined && typeof found !== 'string' && <Lists learner={learner} found={found} />}
    </>
  )
}

function Lists({ learner, found }: { learner: LearnerId; found: LearnerSkills }) {
  const { skills } = useWords()
  const nameOf = useSkillNames()
  const of = (group: Group) => found.skills.filter((one) => groupOf(one) === group)
  return (
    <>
      <StartPlace learner={learner} startsAt={found.startsAt} />
      {GROUPS.filter((group) => of(group).length > 0).map((group) => (
        <section key={group} class={css.part} aria-label={skills.groups[group]}>
          <h2>{skills.groups[group]}</h2>
          <ul class={css.skills}>
            {of(group).map((one) => (
              <li key={one.skill}>
                <SkillLink learner={learner} seen={one} name={nameOf(one.skill)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

type SkillLinkProps = Readonly<{ learner: LearnerId; seen: SkillSeen; name: string | null }>

function SkillLink({ learner, seen, name }: SkillLinkProps) {
  const { skills, child, time } = useWords()
  const now = useNow(60_000)
  const about = [
    child.grade(seen.grade),
    seen.said === null ? null : skills.said[seen.said],
    seen.said === null && seen.lastAt !== null ? skills.band[seen.band] : null,
    seen.lastAt === null ? null : time.ago(Math.max(0, now - seen.lastAt)),
  ].filter((word) => word !== null)
  return (
    <a class={css.skill} href={hrefOf(staffRoute({ kind: 'child', learner, skill: seen.skill }))}>
      <span class={css.name}>{name ?? '…'}</span>
      <small>{about.join(' · ')}</small>
    </a>
  )
}
