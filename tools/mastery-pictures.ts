// `node tools/mastery-pictures.ts`: the two pictures of docs/mastery.md. The calibration needs the evaluation data (CARREL_DATA); of
// it only fifteen means are drawn. The learner of the replay is simulated.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { MODEL } from '#content/mastery-model.ts'
import type { Entry } from '#domain/entry.ts'
import type { ItemId, LearnerId } from '#domain/ids.ts'
import { statusAt } from '#domain/mastery/decide.ts'
import { beliefOf, emptyState, foldAttempts } from '#domain/mastery/fold.ts'
import type { SkillStatus } from '#domain/mastery/mastery.ts'
import { calibrationOf } from '#domain/study/predict/metrics.ts'
import { fitCarrel } from '#domain/study/predict/predictor.ts'
import { drawsFrom } from '#domain/study/types/scenario.ts'
import { readAnswers } from '#server/import/answers-csv.ts'
import { anAttempt, HOUR, MONDAY } from '#tests/support/attempts.ts'

const DATA = `${process.env['CARREL_DATA'] ?? '../shared/data'}/mastery/as2009_collapsed.csv`
const WIDTH = 640
const HEIGHT = 400
const LEFT = 60
const TOP = 20
const INNER_WIDTH = WIDTH - LEFT - 20
const INNER_HEIGHT = HEIGHT - TOP - 60
const INK = '#2b2a33'
const FAINT = '#d9d3c7'
const BLUE = '#2f6690'
const RED = '#b3413a'

const x = (share: number): number => Math.round((LEFT + share * INNER_WIDTH) * 10) / 10
const y = (share: number): number => Math.round((TOP + (1 - share) * INNER_HEIGHT) * 10) / 10

const picture = (
  title: string,
  inside: readonly string[],
): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif" font-size="13" fill="${INK}">
<title>${title}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fffdf8"/>
${inside.join('\n')}
</svg>
`
const line = (
  from: readonly [number, number],
  to: readonly [number, number],
  colour: string,
  dashed = false,
): string =>
  `<line x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}" stroke="${colour}"${dashed ? ' stroke-dasharray="4 4"' : ''}/>`
const text = (at: readonly [number, number], words: string, anchor = 'middle'): string =>
  `<text x="${at[0]}" y="${at[1]}" text-anchor="${anchor}">${words}</text>`

const scaleY = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((share) => [
  line([x(0), y(share)], [x(1), y(share)], FAINT),
  text([x(0) - 8, y(share) + 4], share.toFixed(1), 'end'),
])

const NAMES: Readonly<Record<SkillStatus, string>> = {
  'not-started': 'not started',
  learning: 'learning',
  provisional: 'provisional',
  mastered: 'mastered',
  'needs-review': 'needs review',
}

writeFileSync('docs/pictures/mastery-replay.svg', replay())
if (existsSync(DATA)) writeFileSync('docs/pictures/mastery-calibration.svg', calibration())
else console.log(`${DATA} is not there: the calibration stays as it was.`)

function calibration(): string {
  const answers = readAnswers(readFileSync(DATA, 'utf8'))
  const rows = [...answers.fold.keys()]
  const train = Int32Array.from(rows.filter((row) => answers.fold[row] !== 1))
  const test = Int32Array.from(rows.filter((row) => answers.fold[row] === 1))
  const fitted = fitCarrel(answers, train)
  const predicted = new Float64Array(answers.rows)
  for (const row of test) predicted[row] = fitted.predict(row)
  const bins = calibrationOf(predicted, answers.correct, test)
  return picture('How often answers were right, by how likely they were foretold', [
    ...scaleY,
    ...[0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => text([x(share), y(0) + 20], share.toFixed(1))),
    line([x(0), y(0)], [x(1), y(1)], INK, true),
    ...bins.map(({ predicted: p, right }) => `<circle cx="${x(p)}" cy="${y(right)}" r="5" fill="${BLUE}"/>`),
    text(
      [x(0.5), y(0) + 44],
      'foretold share of right answers (ASSISTments 2009, fold 1, 15 bins of equal size)',
    ),
    text([x(0) + 8, y(1) + 16], 'real share', 'start'),
  ])
}

/** Thirty answers of a simulated learner to one skill over two weeks, with what was believed after each. */
function replay(): string {
  const draw = drawsFrom(11)
  const learner = 'simulated' as LearnerId
  let state = emptyState(MODEL, learner)
  let isKnown = false
  const points = Array.from({ length: 30 }, (_, i) => {
    const day = Math.floor(i / 6) * 3
    const correct = draw.uniform() < (isKnown ? 0.92 : 0.25)
    isKnown ||= draw.uniform() < 0.12
    const entry = anAttempt({
      learner,
      seq: i + 1,
      time: MONDAY + day * 24 * HOUR + i * 60_000,
      item: `gen/m.3.facts-2-5-10/2/${i}/2` as ItemId,
      format: 'choice',
      choices: 4,
      correct,
    }) as Entry
    state = foldAttempts(MODEL, state, [entry])
    const belief = beliefOf(state, 'm.3.facts-2-5-10')
    return { correct, known: belief.known, status: statusAt(belief, entry.time), starts: i % 6 === 0, day }
  })
  const at = (i: number): number => x((i + 0.5) / points.length)
  const path = points.map(({ known }, i) => `${at(i)},${y(known)}`).join(' ')
  // under the line where it runs along the top, one label lower than the last
  const changes = points
    .map(({ status, known }, i) => ({ status, known, i }))
    .filter(({ status, i }) => status !== points[i - 1]?.status)
    .map(({ status, known, i }, nth) =>
      text([at(i), known > 0.5 ? y(known) + 14 + 16 * nth : y(known) - 12], NAMES[status], 'start'),
    )
  return picture('What was believed of a simulated learner after each of thirty answers', [
    ...scaleY,
    line([x(0), y(0.9)], [x(1), y(0.9)], INK, true),
    ...points.flatMap(({ starts, day }, i) =>
      starts
        ? [
            line([at(i) - 8, y(0)], [at(i) - 8, y(1)], FAINT),
            text([at(i), y(0) + 20], `day ${day + 1}`, 'start'),
          ]
        : [],
    ),
    `<polyline points="${path}" fill="none" stroke="${BLUE}" stroke-width="2"/>`,
    ...points.map(({ correct, known }, i) =>
      correct
        ? `<circle cx="${at(i)}" cy="${y(known)}" r="5" fill="${BLUE}"/>`
        : `<rect x="${at(i) - 5}" y="${y(known) - 5}" width="10" height="10" fill="${RED}"/>`,
    ),
    ...changes,
    text(
      [x(0.5), y(0) + 44],
      'P(mastered) after each answer: ● right, ■ wrong; dashed: sure enough to be provisional',
    ),
  ])
}
