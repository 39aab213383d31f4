import { SKILL_FACTS } from '#content/map.ts'
import { skillOf } from '#content/registry.ts'
import { choicesOf } from '#domain/items/score.ts'
import { DEFAULT_BELIEF } from '#domain/mastery/default-belief.ts'
import { modelOf } from '#domain/mastery/model.ts'
import { type Course, playChild } from '#domain/study/lab/lab.ts'
import { emptyRecord } from '#domain/study/lab/lab-record.ts'
import { type LabReport, reportOf } from '#domain/study/lab/lab-report.ts'
import { watching } from '#domain/study/lab/lab-watch.ts'
import { EXIT, type Io } from '#server/io.ts'

/** So often somebody at a terminal hears how far it is. */
const TOLD_EVERY = 10

/** `--lab`: a year of simulated children who work with the real core, measured against what is true of them. */
export function simulateLab(
  { learners, days, seed, json }: Readonly<{ learners: number; days: number; seed: number; json: boolean }>,
  io: Io,
): number {
  const course = courseHere()
  const record = emptyRecord()
  for (let number = 0; number < learners; number++) {
    if (io.terminal && number % TOLD_EVERY === 0) io.err(`child ${number} of ${learners}`)
    playChild(course, { seed, number, days }, watching(record, course.model))
  }
  const report = reportOf(record)
  for (const line of linesOf(report, days)) io.out(line)
  if (json) io.out(JSON.stringify({ days, seed, ...report }))
  return EXIT.done
}

/** Our own skills; how many choices the first item of a skill and level shows. */
const courseHere = (): Course => ({
  model: modelOf(SKILL_FACTS, DEFAULT_BELIEF),
  choicesOf(id, level) {
    const made = skillOf(id)?.make(level, 0, 'en')
    return made ? choicesOf(made.item.question) : 0
  },
})

const percent = (share: number | null): string => (share === null ? '-' : `${(100 * share).toFixed(1)} %`)
const count = (value: number | null): string => (value === null ? '-' : value.toFixed(1))

function linesOf(report: LabReport, days: number): readonly string[] {
  const { learners, items, decision, placement, memory, struggle, rushes } = report
  const line = (name: string, value: string): string => `${name.padEnd(58)} ${value.padStart(9)}`
  return [
    `${learners} children, ${days} days, ${items} items`,
    line('skills declared for now, a child', count(decision.declared)),
    line('  before she had learned them', percent(decision.premature)),
    line('skills mastered, a child', count(decision.mastered)),
    line('  before she had learned them', percent(decision.prematureMastered)),
    line('  taken back later', percent(decision.lost)),
    line('items after learning, before declared', count(decision.overPractice)),
    line('items until declared, of skills new to her', count(decision.itemsToMastery)),
    line('learned and practised, but never declared', percent(decision.unseen)),
    line('right twelve times in a row, and still not declared', percent(decision.undeclared)),
    line('questions of a placement', count(placement.questions)),
    line('skills placed on the right side', percent(placement.right)),
    line('  by her grade alone', percent(placement.byGrade)),
    line('  of children far from their grade', percent(placement.rightFar)),
    line('  of those, by grade alone', percent(placement.byGradeFar)),
    line('checks and reviews, a skill declared', count(memory.reviews)),
    line('mean true recall of mastered skills', percent(memory.recall)),
    `  by month: ${memory.recallByMonth.map(percent).join(', ')}`,
    line('at checks: recall expected', percent(memory.expected)),
    line('at checks: true recall', percent(memory.real)),
    line('at checks: right answers', percent(memory.right)),
    line('skills with ten items without three in a row, a child', count(struggle.spinning)),
    line('  led back to a prerequisite', percent(struggle.steppedBack)),
    line('  somebody called', percent(struggle.called)),
    line('  after how many items', count(struggle.itemsToCall)),
    line('  of all calls, though she had learned it', percent(struggle.calledLearned)),
    line('longest without three in a row, items', String(struggle.longest)),
    line('answers at random set aside', percent(rushes.seen)),
    line('thoughtful answers set aside', percent(rushes.falsely)),
    'first answers right, by why and by level',
    ...Object.entries(report.success).map(([name, { items: of, right }]) =>
      line(`  ${name} (${of})`, percent(right)),
    ),
    'believed to be mastered, and truly learned',
    ...report.calibration.map(({ answers, believed, learned }) =>
      line(`  ${percent(believed)} (${answers})`, percent(learned)),
    ),
  ]
}
