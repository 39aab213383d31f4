import type { MisconceptionLines } from './lines.ts'

/** Wrong ideas that first show in the mathematics of grade 2. */
export const MATH_2: MisconceptionLines = {
  'stops-after-one': {
    is: { en: 'does only the first step', es: '' },
    try: { en: '', es: '' },
  },
  'second-step-flipped': {
    is: { en: 'does the wrong operation second', es: '' },
    try: { en: '', es: '' },
  },
  'words-swapped': {
    is: { en: 'mixes up the two words', es: '' },
    try: { en: '', es: '' },
  },
  'first-digit-decides': {
    is: { en: 'looks at the first digit', es: '' },
    try: { en: '', es: '' },
  },
  'adds-dimensions': {
    is: { en: 'adds rows and columns', es: '' },
    try: { en: '', es: '' },
  },
  'extra-row': {
    is: { en: 'counts a row twice', es: '' },
    try: { en: '', es: '' },
  },
  'counts-border': {
    is: { en: 'counts only the outside', es: '' },
    try: { en: '', es: '' },
  },
  'counts-by-ones': {
    is: { en: 'goes up by one', es: '' },
    try: { en: '', es: '' },
  },
  'wrong-unit': {
    is: { en: 'changes to another step size', es: '' },
    try: { en: '', es: '' },
  },
  'order-shown': {
    is: { en: 'uses digits in the order shown', es: '' },
    try: { en: '', es: '' },
  },
  'extra-ten': {
    is: { en: 'adds the new ten twice', es: '' },
    try: { en: '', es: '' },
  },
  'no-payback': {
    is: { en: 'opens a ten but does not give it up', es: '' },
    try: { en: '', es: '' },
  },
  'carries-one-always': {
    is: { en: 'adds only one new ten', es: '' },
    try: { en: '', es: '' },
  },
  'zero-keeps-bottom': {
    is: { en: 'writes the bottom digit under a zero', es: '' },
    try: { en: '', es: '' },
  },
  'wrong-place': {
    is: { en: 'changes a different place', es: '' },
    try: { en: '', es: '' },
  },
  'no-bridge': {
    is: { en: 'changes the digit but not the hundred', es: '' },
    try: { en: '', es: '' },
  },
  'changes-value': {
    is: { en: 'accepts a step that changes the amount', es: '' },
    try: { en: '', es: '' },
  },
  'order-for-subtract': {
    is: { en: 'thinks subtraction can be flipped', es: '' },
    try: { en: '', es: '' },
  },
  'rule-not-reason': {
    is: { en: 'picks "because that is the rule"', es: '' },
    try: { en: '', es: '' },
  },
  'reads-end': {
    is: { en: 'reads the end mark even when it does not start at zero', es: '' },
    try: { en: '', es: '' },
  },
  'starts-at-one': {
    is: { en: 'starts from the 1 mark', es: '' },
    try: { en: '', es: '' },
  },
  'bigger-unit-bigger-number': {
    is: { en: 'thinks a longer unit gives a bigger count', es: '' },
    try: { en: '', es: '' },
  },
  'number-only': {
    is: { en: 'ignores the unit name', es: '' },
    try: { en: '', es: '' },
  },
  'unit-scale': {
    is: { en: 'mixes up inches with feet or cm with m', es: '' },
    try: { en: '', es: '' },
  },
  'ignores-start': {
    is: { en: 'jumps from zero', es: '' },
    try: { en: '', es: '' },
  },
  'counts-coins': {
    is: { en: 'counts how many coins', es: '' },
    try: { en: '', es: '' },
  },
  'nickel-dime-swap': {
    is: { en: 'thinks the bigger coin is worth more', es: '' },
    try: { en: '', es: '' },
  },
  'one-unit-for-all': {
    is: { en: 'keeps counting by the first value', es: '' },
    try: { en: '', es: '' },
  },
  'value-not-count': {
    is: { en: 'reads the number on the line, not how many Xs', es: '' },
    try: { en: '', es: '' },
  },
  'one-x-per-value': {
    is: { en: 'puts only one X when a value repeats', es: '' },
    try: { en: '', es: '' },
  },
  'skips-empty': {
    is: { en: 'leaves out numbers with no X', es: '' },
    try: { en: '', es: '' },
  },
  'reads-line-above': {
    is: { en: 'reads one gridline too high', es: '' },
    try: { en: '', es: '' },
  },
  'regular-only': {
    is: { en: 'accepts only shapes with equal sides', es: '' },
    try: { en: '', es: '' },
  },
  'miscounts-angles': {
    is: { en: 'counts inward corners wrong', es: '' },
    try: { en: '', es: '' },
  },
  'cube-as-square': {
    is: { en: 'mixes a cube with its face', es: '' },
    try: { en: '', es: '' },
  },
  'counts-lines': {
    is: { en: 'counts lines, not spaces', es: '' },
    try: { en: '', es: '' },
  },
  'must-look-same': {
    is: { en: 'thinks equal shares must have the same shape', es: '' },
    try: { en: '', es: '' },
  },
}
