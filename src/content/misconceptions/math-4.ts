import type { MisconceptionLines } from './lines.ts'

/** Wrong ideas that first show in the mathematics of grade 4. */
export const MATH_4: MisconceptionLines = {
  'additive-compare': {
    is: { en: 'adds instead of multiplying (times more → more)', es: '' },
    try: { en: '', es: '' },
  },
  'second-not-multiplied': {
    is: { en: 'subtracts only one of the second groups', es: '' },
    try: { en: '', es: '' },
  },
  'drops-leftover': {
    is: { en: 'always ignores the leftover', es: '' },
    try: { en: '', es: '' },
  },
  'always-one-more': {
    is: { en: 'always adds one more group', es: '' },
    try: { en: '', es: '' },
  },
  'gives-leftover': {
    is: { en: 'gives the leftover when groups are asked', es: '' },
    try: { en: '', es: '' },
  },
  'multiples-for-factors': {
    is: { en: 'picks multiples', es: '' },
    try: { en: '', es: '' },
  },
  'forgets-one-and-n': {
    is: { en: 'leaves out 1 and the number itself', es: '' },
    try: { en: '', es: '' },
  },
  'odd-is-prime': {
    is: { en: 'thinks odd means prime', es: '' },
    try: { en: '', es: '' },
  },
  'one-step-extra': {
    is: { en: 'applies the rule one time too many', es: '' },
    try: { en: '', es: '' },
  },
  'one-step-short': {
    is: { en: 'applies the rule one time too few', es: '' },
    try: { en: '', es: '' },
  },
  'face-value': {
    is: { en: 'gives only the digit', es: '' },
    try: { en: '', es: '' },
  },
  'one-place-left': {
    is: { en: 'counts one place too far', es: '' },
    try: { en: '', es: '' },
  },
  'one-place-right': {
    is: { en: 'counts one place too few', es: '' },
    try: { en: '', es: '' },
  },
  'keeps-the-rest': {
    is: { en: 'changes the digit but keeps the rest', es: '' },
    try: { en: '', es: '' },
  },
  'carry-then-multiply': {
    is: { en: 'adds the carry before multiplying', es: '' },
    try: { en: '', es: '' },
  },
  'tens-and-ones-only': {
    is: { en: 'multiplies tens by tens and ones by ones only', es: '' },
    try: { en: '', es: '' },
  },
  'no-place-zero': {
    is: { en: 'forgets that the tens digit means tens', es: '' },
    try: { en: '', es: '' },
  },
  'leftover-too-big': {
    is: { en: 'stops one group early', es: '' },
    try: { en: '', es: '' },
  },
  'ignores-leftover': {
    is: { en: 'gives a wrong leftover', es: '' },
    try: { en: '', es: '' },
  },
  'gap-thinking': {
    is: { en: 'compares how far top is from bottom', es: '' },
    try: { en: '', es: '' },
  },
  'adds-bottoms': {
    is: { en: 'adds tops and bottoms', es: '' },
    try: { en: '', es: '' },
  },
  'multiplies-tops': {
    is: { en: 'multiplies the tops', es: '' },
    try: { en: '', es: '' },
  },
  'borrows-ten': {
    is: { en: 'trades one whole for ten parts', es: '' },
    try: { en: '', es: '' },
  },
  'wholes-only': {
    is: { en: 'works on the whole numbers only', es: '' },
    try: { en: '', es: '' },
  },
  'whole-number-answer': {
    is: { en: 'drops the bottom', es: '' },
    try: { en: '', es: '' },
  },
  'multiplies-both': {
    is: { en: 'multiplies top and bottom', es: '' },
    try: { en: '', es: '' },
  },
  'adds-to-top': {
    is: { en: 'adds instead of multiplying', es: '' },
    try: { en: '', es: '' },
  },
  'joins-as-mixed': {
    is: { en: 'writes it as a mixed number', es: '' },
    try: { en: '', es: '' },
  },
  'adds-tops-only': {
    is: { en: 'adds the tops without changing tenths', es: '' },
    try: { en: '', es: '' },
  },
  'wrong-scale': {
    is: { en: 'writes tenths as hundredths one place off', es: '' },
    try: { en: '', es: '' },
  },
  'drops-place-zero': {
    is: { en: 'leaves out the zero after the point', es: '' },
    try: { en: '', es: '' },
  },
  'writes-both-numbers': {
    is: { en: 'writes top, point, bottom', es: '' },
    try: { en: '', es: '' },
  },
  'no-point': {
    is: { en: 'writes the top number only', es: '' },
    try: { en: '', es: '' },
  },
  'longer-is-larger': {
    is: { en: 'reads the digits after the point as a whole number', es: '' },
    try: { en: '', es: '' },
  },
  'shorter-is-larger': {
    is: { en: 'thinks fewer digits means bigger', es: '' },
    try: { en: '', es: '' },
  },
  'adds-factor': {
    is: { en: 'adds instead of multiplying', es: '' },
    try: { en: '', es: '' },
  },
  'always-hundred': {
    is: { en: 'uses 100 (or 10) for every unit', es: '' },
    try: { en: '', es: '' },
  },
  'no-convert': {
    is: { en: 'forgets to change units', es: '' },
    try: { en: '', es: '' },
  },
  'mixes-rules': {
    is: { en: 'uses the other rule', es: '' },
    try: { en: '', es: '' },
  },
  'counts-columns': {
    is: { en: 'counts columns between, not size', es: '' },
    try: { en: '', es: '' },
  },
  'circle-is-100': {
    is: { en: 'thinks a full turn is 100', es: '' },
    try: { en: '', es: '' },
  },
  'half-turn-whole': {
    is: { en: 'thinks a full turn is 180', es: '' },
    try: { en: '', es: '' },
  },
  'counts-turn-parts': {
    is: { en: 'gives the number of parts', es: '' },
    try: { en: '', es: '' },
  },
  'not-lined-up': {
    is: { en: 'does not start at zero', es: '' },
    try: { en: '', es: '' },
  },
  'next-label': {
    is: { en: 'reads the nearest label', es: '' },
    try: { en: '', es: '' },
  },
  'wrong-whole': {
    is: { en: 'uses 180 for a square corner (or the reverse)', es: '' },
    try: { en: '', es: '' },
  },
  'must-be-level': {
    is: { en: 'parallel or perpendicular only when level', es: '' },
    try: { en: '', es: '' },
  },
  'long-arms-big-angle': {
    is: { en: 'judges an angle by the length of its arms', es: '' },
    try: { en: '', es: '' },
  },
  'segment-line-mix': {
    is: { en: 'mixes line, ray and segment', es: '' },
    try: { en: '', es: '' },
  },
  'looks-only': {
    is: { en: 'sorts by how it looks', es: '' },
    try: { en: '', es: '' },
  },
  'one-pair-not-enough': {
    is: { en: 'wants all sides parallel', es: '' },
    try: { en: '', es: '' },
  },
  'name-only': {
    is: { en: 'sorts by name, not by rule', es: '' },
    try: { en: '', es: '' },
  },
  'diagonal-rectangle': {
    is: { en: 'thinks a rectangle folds on its diagonal', es: '' },
    try: { en: '', es: '' },
  },
  'half-cut': {
    is: { en: 'thinks any cut into halves is a fold line', es: '' },
    try: { en: '', es: '' },
  },
  'only-up-down': {
    is: { en: 'finds only the upright line', es: '' },
    try: { en: '', es: '' },
  },
}
