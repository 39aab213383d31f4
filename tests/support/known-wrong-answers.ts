import type { LevelNumber, MadeItem } from '#domain/items/item.ts'
import * as buggy from './buggy-arithmetic.ts'

/** What a child with the idea answers, from the numbers as they stand in the question; null where these numbers cannot show it. */
type Child = (...texts: string[]) => string | number | null
/** The numbers of a question: caught in its prompt, or read off its picture or key. */
export type Numbers = RegExp | ((made: MadeItem) => readonly (string | number)[] | null)
/** A well-known wrong answer: in which skill and level, in which questions, what is answered, and what it must be told as. */
export type Known = readonly [skill: string, level: LevelNumber, asks: Numbers, child: Child, idea: string]

const by =
  (work: (...numbers: number[]) => string | number | null): Child =>
  (...texts) =>
    work(...texts.map(Number))

const SUM = /(\d[\d,.]*) \+ (\d[\d,]*(?:\.\d+)?)/
const LESS = /(\d[\d,.]*) − (\d[\d,]*(?:\.\d+)?)/
const TIMES = /(\d[\d,.]*) × (\d[\d,]*(?:\.\d+)?)/
const OVER = /(\d[\d,.]*) ÷ (\d[\d,]*(?:\.\d+)?)/
const SIGN = /between (\S+) and (\S+)\?/
const FRACTION_SUM = /(\d+)\/(\d+) \+ (\d+)\/(\d+)/
const TWO_FRACTIONS = /between (\d+)\/(\d+) and (\d+)\/(\d+)\?/
/** The key, and every number beside it in its way of writing. */
const KEY: Numbers = ({ key }) => key.answer.match(/\d+/g)
const signOf = (a: number, b: number): string => (a < b ? '<' : a > b ? '>' : '=')
const afterPoint = (text: string): string => text.split('.')[1] ?? ''
const sidesOf: Numbers = ({ item }) =>
  /rectangle (\d+) long and (\d+) wide/.exec(item.model?.say ?? '')?.slice(1) ?? null

/** The numbers of an equation of this shape; its box is `_`. */
const equation =
  (shape: RegExp): Numbers =>
  ({ item: { question } }) => {
    if (question.kind !== 'equation') return null
    const text = question.parts.map((part) => (part.kind === 'slot' ? '_' : part.text)).join(' ')
    return shape.exec(text)?.slice(1) ?? null
  }
/** The cards of a question that a child picks, by what is said of each. */
const picks =
  (prompt: RegExp, takes: RegExp): Numbers =>
  ({ item: { question, prompt: asked } }) => {
    if (question.kind !== 'select' || !prompt.test(asked)) return null
    return [question.choices.flatMap(({ id, speech }) => (takes.test(speech) ? [id] : [])).join(',')]
  }
const oddComposite: Numbers = ({ item: { question, prompt } }) => {
  if (question.kind !== 'choice' || prompt !== 'Which number is prime?') return null
  const odd = question.choices.filter(
    ({ id }) => Number(id) % 2 === 1 && [3, 5, 7].some((by) => Number(id) > by && Number(id) % by === 0),
  )
  return odd.length === 1 ? odd.map(({ id }) => id) : null
}
/** The edges of a box of cubes. */
const edges: Numbers = ({ item: { model, prompt } }) => {
  if (!/fill this box/.test(prompt)) return null
  const box = model?.kind === 'cubes' ? model.boxes[0] : undefined
  return box ? [box.length, box.width, box.height] : null
}
/** What a graph counts by, and the key. */
const scaled: Numbers = ({ item: { model, prompt }, key }) =>
  model?.kind === 'graph' && /^How many (more |fewer )?children/.test(prompt)
    ? [Number(key.answer), model.scale]
    : null
/** How many of three edges of a box one sees the cubes of, from above and two sides. */
const seen = (a: number, b: number, c: number): number => a * b * c - (a - 1) * (b - 1) * (c - 1)

/** What children are known to answer wrongly in the arithmetic of these grades, one row a wrong idea in a skill. */
export const KNOWN: readonly Known[] = [
  // Taking away in columns.
  ['m.1.sub-through-ten', 2, LESS, buggy.smallerFromLarger, 'small-from-large'],
  ['m.2.sub-100', 2, LESS, buggy.smallerFromLarger, 'small-from-large'],
  ['m.2.sub-100', 3, LESS, buggy.borrowsWithoutPaying, 'no-payback'],
  ['m.2.sub-100', 2, LESS, buggy.cannotSoZero, 'writes-zero'],
  ['m.2.sub-1000', 2, LESS, buggy.smallerFromLarger, 'small-from-large'],
  ['m.2.sub-1000', 3, LESS, buggy.smallerFromLarger, 'small-from-large'],
  ['m.2.sub-1000', 3, LESS, buggy.borrowsWithoutPaying, 'no-payback'],
  ['m.2.sub-1000', 3, LESS, buggy.zeroTakesNothing, 'zero-keeps-bottom'],
  ['m.2.sub-1000', 3, LESS, buggy.cannotSoZero, 'writes-zero'],
  ['m.2.sub-1000', 3, LESS, buggy.borrowsFromZero, 'zero-lends-free'],
  ['m.2.sub-1000', 3, LESS, buggy.borrowsAcrossZero, 'skips-zero'],
  ['m.3.add-sub-1000', 2, LESS, buggy.smallerFromLarger, 'small-from-large'],
  ['m.3.add-sub-1000', 2, LESS, buggy.borrowsWithoutPaying, 'no-payback'],
  ['m.3.add-sub-1000', 2, LESS, buggy.cannotSoZero, 'writes-zero'],
  ['m.3.add-sub-1000', 3, LESS, buggy.zeroTakesNothing, 'zero-keeps-bottom'],
  ['m.3.add-sub-1000', 3, LESS, buggy.borrowsFromZero, 'zero-lends-free'],
  ['m.3.add-sub-1000', 3, LESS, buggy.borrowsAcrossZero, 'skips-zero'],
  ['m.4.add-sub-standard', 2, LESS, buggy.smallerFromLarger, 'small-from-large'],
  ['m.4.add-sub-standard', 2, LESS, buggy.borrowsWithoutPaying, 'no-payback'],
  ['m.4.add-sub-standard', 3, LESS, buggy.borrowsFromZero, 'zero-lends-free'],
  ['m.4.add-sub-standard', 3, LESS, buggy.cannotSoZero, 'writes-zero'],
  // Adding in columns.
  ['m.1.add-to-two-digit', 1, SUM, by((a, b) => a + 10 * b), 'wrong-column'],
  ['m.1.add-to-two-digit', 3, SUM, buggy.addsWithoutCarry, 'no-regroup'],
  ['m.1.add-to-two-digit', 3, SUM, buggy.writesWholeSums, 'both-digits-down'],
  ['m.2.add-100', 2, SUM, buggy.addsWithoutCarry, 'no-regroup'],
  ['m.2.add-100', 2, SUM, buggy.writesWholeSums, 'both-digits-down'],
  ['m.2.add-100', 2, SUM, buggy.carriesWrongDigit, 'carries-ones'],
  ['m.2.add-1000', 3, SUM, buggy.addsWithoutCarry, 'no-regroup'],
  ['m.2.add-1000', 3, SUM, buggy.writesWholeSums, 'both-digits-down'],
  ['m.3.add-sub-1000', 1, SUM, buggy.addsWithoutCarry, 'no-regroup'],
  ['m.3.add-sub-1000', 1, SUM, buggy.writesWholeSums, 'both-digits-down'],
  ['m.4.add-sub-standard', 1, SUM, buggy.addsWithoutCarry, 'no-regroup'],
  ['m.4.add-sub-standard', 1, SUM, buggy.writesWholeSums, 'both-digits-down'],
  // Counting, and the facts.
  ['m.k.add-sub-10', 1, /(\d+) plus (\d+)/, by((a, b) => a + b - 1), 'counts-start'],
  ['m.k.add-sub-10', 3, /(\d+) take away (\d+)/, by((a, b) => a - b + 1), 'counts-start'],
  ['m.k.facts-5', 3, /([1-5]) \+ (0)/, by(() => 0), 'zero-rule'],
  ['m.k.facts-5', 3, /(\d) − (0)/, by(() => 0), 'zero-rule'],
  ['m.1.count-on-back', 2, /(\d+)\. Count on (\d+)/, by((a, b) => a + b - 1), 'counts-start'],
  ['m.1.facts-10', 3, /([1-9]) \+ (0)/, by(() => 0), 'zero-rule'],
  ['m.1.facts-10', 2, LESS, by((a, b) => a + b), 'wrong-operation'],
  ['m.2.facts-20', 3, SUM, by((a, b) => a + b - 1), 'counts-start'],
  ['m.2.arrays', 2, /(\d) rows of (\d)/, by((a, b) => a + b), 'adds-dimensions'],
  ['m.3.facts-2-5-10', 2, TIMES, by((a, b) => a + b), 'adds-dimensions'],
  ['m.3.facts-2-5-10', 3, /([2-9]) × (0)\b/, by((a) => a), 'zero-one-rule'],
  ['m.3.facts-2-5-10', 3, /\b(0) × ([2-9])/, by((_, b) => b), 'zero-one-rule'],
  ['m.3.facts-3-4-6-7-8-9', 3, TIMES, by((a, b) => a + b), 'adds-dimensions'],
  ['m.3.division-facts', 2, /(\d+)s make (\d+)/, by((each, all) => all - each), 'subtracts'],
  ['m.3.times-tens', 2, TIMES, by((a, b) => (a * b) / 10), 'drops-zero'],
  // What = means.
  [
    'm.1.missing-number',
    3,
    equation(/^(\d+) \+ (\d+) = _ \+ (\d+)$/),
    by((a, b) => a + b),
    'answer-comes-next',
  ],
  [
    'm.1.missing-number',
    3,
    equation(/^(\d+) \+ (\d+) = _ \+ (\d+)$/),
    by((a, b, c) => a + b + c),
    'adds-all',
  ],
  ['m.1.missing-number', 2, equation(/^(\d+) \+ _ = (\d+)$/), by((a, b) => a + b), 'adds-all'],
  [
    'm.1.equal-sign',
    3,
    /(\d+) \+ (\d+) = (\d+) \+ (\d+)/,
    by((a, b, c) => (a + b === c ? 'true' : null)),
    'answer-comes-next',
  ],
  [
    'm.1.equal-sign',
    2,
    /\? (\d+) = (\d+) \+ (\d+)/,
    by((a, b, c) => (a === b + c ? 'false' : null)),
    'must-be-on-right',
  ],
  // Place value.
  ['m.k.ten-and-more', 2, /Ten and ([2-9]) more/, by((n) => 10 * n + 1), 'teen-reversal'],
  ['m.k.ten-and-more', 2, /Ten and ([2-9]) more/, by((n) => 100 + n), 'writes-as-said'],
  ['m.1.count-120', 3, /after (10[0-8])\?/, by((n) => 1000 + (n % 100) + 1), 'writes-as-said'],
  ['m.1.tens-and-ones', 3, /(\d) tens and (\d) ones/, (t, o) => `${t}0${o}`, 'writes-as-said'],
  ['m.1.tens-and-ones', 3, /(\d) tens and (\d) ones/, (t, o) => `${o}${t}`, 'reversed-digits'],
  ['m.1.compare-two-digit', 2, SIGN, by((a, b) => signOf(b, a)), 'sign-backwards'],
  ['m.1.compare-two-digit', 3, SIGN, by((a, b) => signOf(a % 10, b % 10)), 'ones-first'],
  ['m.2.number-forms', 3, /Write (\d) \+ (\d)00 as/, (o, h) => `${h}00${o}`, 'writes-as-said'],
  ['m.2.hundreds-tens-ones', 3, /(\d) hundreds and (\d) ones/, (h, o) => `${h}00${o}`, 'writes-as-said'],
  ['m.2.hundreds-tens-ones', 3, /(\d) hundreds and (\d) ones/, (h, o) => `${h}${o}`, 'drops-zero'],
  ['m.3.round-10-100', 3, /Round (\d+) to the nearest 100\?*/, by((n) => n - (n % 100)), 'always-down'],
  ['m.4.round-big', 2, /Round ([\d,]+) to the nearest thousand/, by((n) => n - (n % 1000)), 'always-down'],
  // Multiplying and dividing in columns.
  ['m.4.mult-one-digit', 2, TIMES, buggy.multipliesWithoutCarry, 'no-regroup'],
  ['m.4.mult-one-digit', 2, TIMES, buggy.writesWholeProducts, 'both-digits-down'],
  ['m.4.mult-two-by-two', 2, TIMES, buggy.secondRowNotShifted, 'no-place-zero'],
  ['m.4.mult-two-by-two', 2, TIMES, buggy.likeByLike, 'tens-and-ones-only'],
  ['m.5.mult-standard', 2, TIMES, buggy.secondRowNotShifted, 'no-place-zero'],
  [
    'm.4.divide',
    3,
    OVER,
    (a = '', b = '') => {
      const q = String(Math.floor(Number(a) / Number(b)))
      return /[1-9]0[1-9]/.test(q) ? `${q.replace('0', '')} ${Number(a) % Number(b)}` : null
    },
    'drops-zero',
  ],
  [
    'm.5.divide-two-digit',
    3,
    /groups of (\d+) out of (\d+)\. How many full/,
    by((each, all) => {
      const q = String(Math.floor(all / each))
      return /[1-9]0[1-9]/.test(q) ? q.replace('0', '') : null
    }),
    'drops-zero',
  ],
  ['m.4.primes-multiples', 2, oddComposite, (n = '') => n, 'odd-is-prime'],
  ['m.5.parentheses', 1, /(\d+) × \((\d+) \+ (\d+)\)/, by((a, b, c) => a * b + c), 'left-to-right'],
  // Decimals.
  [
    'm.4.compare-decimals',
    2,
    SIGN,
    (a = '', b = '') => signOf(Number(afterPoint(a)), Number(afterPoint(b))),
    'longer-is-larger',
  ],
  [
    'm.5.compare-thousandths',
    2,
    SIGN,
    (a = '', b = '') => signOf(Number(afterPoint(a)), Number(afterPoint(b))),
    'longer-is-larger',
  ],
  [
    'm.4.compare-decimals',
    3,
    SIGN,
    (a = '', b = '') => (a.length === b.length ? null : signOf(b.length, a.length)),
    'shorter-is-larger',
  ],
  ['m.4.decimals', 3, /(\d) (\d)\/100/, (whole, up) => `${whole}.${up}`, 'drops-place-zero'],
  ['m.5.add-sub-decimals', 2, SUM, buggy.linedUpAtTheRight, 'right-aligned'],
  ['m.5.add-sub-decimals', 3, SUM, buggy.linedUpAtTheRight, 'right-aligned'],
  ['m.5.add-sub-decimals', 3, SUM, buggy.partsApart, 'parts-separately'],
  ['m.5.place-value', 3, /10 times (\d+\.\d+)\?/, (a) => `${a}0`, 'adds-zeros'],
  ['m.5.place-value', 2, /10 times (\d+)\?/, by((a) => a / 10), 'wrong-direction'],
  ['m.5.powers-of-ten', 2, /(\d+\.\d+) × 10²/, (a) => `${a}00`, 'adds-zeros'],
  ['m.5.mult-decimals', 3, TIMES, by((a, b) => Math.round(a * b * 100)), 'no-point'],
  ['m.5.divide-decimals', 2, OVER, by((a, b) => Math.round((10 * a) / b)), 'no-point'],
  ['m.5.round-decimals', 2, /Round (\d+\.\d+) to the nearest whole/, by((n) => Math.floor(n)), 'always-down'],
  // Fractions.
  ['m.3.fraction-parts', 1, KEY, by((up, down) => `${up}/${down - up}`), 'part-to-part'],
  ['m.3.fraction-parts', 1, KEY, (up, down) => `${down}/${up}`, 'flipped'],
  ['m.3.compare-fractions', 2, TWO_FRACTIONS, by((_, d1, __, d2) => signOf(d1, d2)), 'bigger-digits-bigger'],
  ['m.3.compare-fractions', 2, TWO_FRACTIONS, by((n1, _, n2) => signOf(n1, n2)), 'top-only'],
  ['m.4.compare-fractions', 2, TWO_FRACTIONS, by((n1, _, n2) => signOf(n1, n2)), 'top-only'],
  [
    'm.4.compare-fractions',
    2,
    TWO_FRACTIONS,
    by((n1, d1, n2, d2) => (n1 < n2 === d1 < d2 && n1 !== n2 && d1 !== d2 ? signOf(n1, n2) : null)),
    'bigger-digits-bigger',
  ],
  [
    'm.4.compare-fractions',
    3,
    TWO_FRACTIONS,
    by((n1, d1, n2, d2) => signOf(d2 - n2, d1 - n1)),
    'gap-thinking',
  ],
  [
    'm.4.equivalent-fractions',
    2,
    ({ item, key }) => {
      const [, up = '', down = ''] = /(\d+)\/(\d+)/.exec(item.prompt) ?? []
      return [up, down, key.answer.split('/')[1] ?? '']
    },
    by((up, down, other) => (other > down ? `${up + other - down}/${other}` : null)),
    'adds-same',
  ],
  ['m.4.join-fractions', 1, FRACTION_SUM, by((n1, d1, n2) => `${n1 + n2}/${2 * d1}`), 'adds-bottoms'],
  [
    'm.4.fraction-stories',
    2,
    /needs (\d+)\/(\d+).* (\d+)\/(\d+)/,
    by((n1, d, n2) => (n1 - n2 > 0 ? `${n1 - n2}/${2 * d}` : null)),
    'adds-bottoms',
  ],
  ['m.4.tenths-hundredths', 2, FRACTION_SUM, by((n1, d1, n2, d2) => `${n1 + n2}/${d1 + d2}`), 'adds-bottoms'],
  [
    'm.4.mixed-numbers',
    2,
    /(\d) (\d+)\/(\d+) − (\d) (\d+)\/\d+/,
    by((w1, n1, d, w2, n2) => (n1 < n2 ? `${w1 - 1 - w2} ${n1 + 10 - n2}/${d}` : null)),
    'borrows-ten',
  ],
  [
    'm.4.whole-times-fraction',
    3,
    /(\d) × (\d+)\/(\d+)/,
    by((k, n, d) => `${k * n}/${k * d}`),
    'multiplies-both',
  ],
  ['m.5.add-sub-unlike', 2, FRACTION_SUM, by((n1, d1, n2, d2) => `${n1 + n2}/${d1 + d2}`), 'adds-bottoms'],
  [
    'm.5.fraction-as-division',
    2,
    /^(\d+) children share (\d+)/,
    (people, things) => `${people}/${things}`,
    'flipped',
  ],
  [
    'm.5.mult-fractions',
    2,
    /(\d)\/(\d) × (\d)\/(\d)/,
    by((n1, d1, n2, d2) => `${n1 + n2}/${d1 + d2}`),
    'adds-instead',
  ],
  [
    'm.5.mult-fractions',
    2,
    /(\d)\/(\d) × (\d)\/(\d)/,
    by((n1, d1, n2, d2) => (d1 === d2 ? `${n1 * n2}/${d1}` : null)),
    'keeps-bottom',
  ],
  [
    'm.5.unit-fraction-division',
    3,
    /is (\d+) ÷ 1\/(\d+)/,
    (whole, part) => `1/${Number(whole) * Number(part)}`,
    'flipped',
  ],
  [
    'm.5.scaling',
    2,
    /(\d+) × (\d+)\/(\d+)/,
    by((_, up, down) => (up < down ? 'more' : null)),
    'times-makes-bigger',
  ],
  // Measuring.
  ['m.2.ruler-measure', 1, KEY, by((n) => n + 1), 'counts-marks'],
  ['m.2.ruler-measure', 3, KEY, by((n) => n + 1), 'counts-marks'],
  ['m.1.measure-units', 2, KEY, by((n) => n + 1), 'counts-marks'],
  [
    'm.2.number-line',
    3,
    /at (\d+)\. Jump back (\d+)/,
    by((a, b) => (a - b > 2 && b < 10 ? a - b + 1 : null)),
    'counts-marks',
  ],
  ['m.3.fraction-line', 2, KEY, by((up, down) => `${up + 1}/${down}`), 'counts-marks'],
  ['m.3.fraction-line', 2, KEY, by((up, down) => `${up}/${down + 1}`), 'counts-ticks-for-parts'],
  ['m.1.time-hour-half', 1, KEY, by((h) => `12:${String((h * 5) % 60).padStart(2, '0')}`), 'hands-swapped'],
  ['m.1.time-hour-half', 2, KEY, by((h, m) => (m === 30 ? `${(h % 12) + 1}:30` : null)), 'next-hour'],
  [
    'm.2.time-five',
    2,
    KEY,
    by((h, m) => `${m / 5 || 12}:${String((h * 5) % 60).padStart(2, '0')}`),
    'hands-swapped',
  ],
  ['m.2.time-five', 2, KEY, by((h, m) => `${h}:${String(m / 5).padStart(2, '0')}`), 'face-number'],
  [
    'm.3.time-minute',
    2,
    KEY,
    by(
      (h, m) => `${Math.floor(m / 5) || 12}:${String(Math.floor(((h % 12) * 60 + m) / 12)).padStart(2, '0')}`,
    ),
    'hands-swapped',
  ],
  [
    'm.3.elapsed',
    2,
    /rom (\d+):(\d+) to (\d+):(\d+)/,
    by((h1, m1, h2, m2) => 100 * (h2 - h1) + m2 - m1),
    'base-100',
  ],
  [
    'm.3.elapsed',
    3,
    /rom (\d+):(\d+) to (\d+):(\d+)/,
    by((h1, m1, h2, m2) => 100 * (h2 - h1) + m2 - m1),
    'base-100',
  ],
  [
    'm.2.money',
    1,
    ({ item }) => (item.model?.kind === 'coins' ? [item.model.coins.length] : null),
    by((n) => n),
    'counts-coins',
  ],
  ['m.3.area-multiply', 2, /(\d+) by (\d+)/, by((a, b) => 2 * (a + b)), 'perimeter-for-area'],
  ['m.3.area-multiply', 2, /(\d+) by (\d+)/, by((a, b) => a + b), 'adds-dimensions'],
  ['m.3.perimeter', 1, sidesOf, by((a, b) => a * b), 'area-for-perimeter'],
  ['m.3.perimeter', 1, sidesOf, by((a, b) => a + b), 'half-way-round'],
  [
    'm.4.area-perimeter-rules',
    2,
    /(\d+) meters (?:goes )?around.* (\d+) meters/,
    by((around, side) => around - side),
    'subtracts',
  ],
  ['m.4.convert-down', 2, /(\d+) yards/, by((n) => (n % 3 === 0 ? n / 3 : null)), 'wrong-direction'],
  ['m.5.convert-measures', 1, /centimeters are in (\d+) millimeters/, by((n) => 10 * n), 'wrong-direction'],
  ['m.4.measure-angles', 1, KEY, by((n) => 180 - n), 'wrong-scale'],
  ['m.5.volume-box', 1, /(\d+) long, (\d+) wide and (\d+) high/, by((a, b, c) => a + b + c), 'adds-edges'],
  ['m.5.volume-box', 1, /(\d+) long, (\d+) wide and (\d+) high/, by((a, b) => a * b), 'base-only'],
  ['m.5.coordinates', 2, KEY, (x, y) => `(${y}, ${x})`, 'swapped'],
  ['m.5.coordinates', 3, KEY, (x, y) => `(${y}, ${x})`, 'swapped'],
  ['m.4.lines-angles', 2, picks(/every obtuse angle/, /long arms/), (ids = '') => ids, 'long-arms-big-angle'],
  ['m.5.volume-cubes', 2, edges, by(seen), 'visible-only'],
  ['m.5.volume-cubes', 2, edges, by((a, b) => a * b), 'one-layer'],
  ['m.3.scaled-graphs', 2, scaled, by((value, scale) => (scale > 1 ? value / scale : null)), 'ignores-key'],
  // Stories.
  [
    'm.1.stories-change',
    2,
    /wants (\d+) .* has (\d+)\. How many more/,
    by((a, b) => a + b),
    'keyword-operation',
  ],
  ['m.1.stories-parts-compare', 3, /has (\d+) .* has (\d+)\. How many more/, by((a, b) => a + b), 'adds-all'],
  ['m.2.stories-100', 2, /There are (\d+) .*\. (\d+) are/, buggy.smallerFromLarger, 'small-from-large'],
  ['m.2.stories-100', 3, /has (\d+) more than .* (\d+)/, by((a, b) => Math.abs(a - b)), 'keyword-operation'],
  [
    'm.2.stories-two-step',
    1,
    /has (\d+) .* gets (\d+), then loses (\d+)/,
    by((a, b) => a + b),
    'stops-after-one',
  ],
  ['m.3.mult-div-stories', 1, /(\d+) tables with (\d+)/, by((a, b) => a + b), 'adds-all'],
  [
    'm.3.mult-div-stories',
    2,
    /has (\d+) .*, (\d+) for each/,
    by((all, each) => all * each),
    'wrong-operation',
  ],
  ['m.3.two-step-stories', 1, /(\d+) packs of (\d+)/, by((a, b) => a * b), 'stops-after-one'],
  ['m.4.multistep-stories', 1, /(\d+) rows of (\d+) seats/, by((a, b) => a * b), 'stops-after-one'],
  ['m.4.times-as-many', 1, /has (\d+) .* has (\d+) times as many/, by((a, b) => a + b), 'additive-compare'],
  [
    'm.4.remainders',
    1,
    /^(\d+) children .* holds (\d+)/,
    by((all, each) => Math.floor(all / each)),
    'drops-leftover',
  ],
  ['m.4.remainders', 1, /^(\d+) children .* holds (\d+)/, by((all, each) => all % each), 'gives-leftover'],
  [
    'm.4.remainders',
    2,
    /has (\d+) .* holds (\d+).* filled/,
    by((all, each) => Math.ceil(all / each)),
    'always-one-more',
  ],
  ['m.4.measure-stories', 1, /(\d+) feet .* (\d+) inches/, by((a, b) => Math.abs(b - a)), 'no-convert'],
]
