import type { MisconceptionLines } from './lines.ts'

/** Wrong ideas that first show in the mathematics of grade 5. */
export const MATH_5: MisconceptionLines = {
  'left-to-right': {
    is: { en: 'works left to right', es: '' },
    try: { en: '', es: '' },
  },
  'last-first': {
    is: { en: 'does the last step first', es: '' },
    try: { en: '', es: '' },
  },
  'no-brackets': {
    is: { en: 'leaves the brackets out', es: '' },
    try: { en: '', es: '' },
  },
  'brackets-wrong-place': {
    is: { en: 'puts brackets around the product', es: '' },
    try: { en: '', es: '' },
  },
  'adds-difference': {
    is: { en: 'adds the gap between rules once', es: '' },
    try: { en: '', es: '' },
  },
  'repeats-first': {
    is: { en: 'uses the same number', es: '' },
    try: { en: '', es: '' },
  },
  'wrong-direction': {
    is: { en: 'moves the wrong way', es: '' },
    try: { en: '', es: '' },
  },
  'adds-ten': {
    is: { en: 'adds or takes ten', es: '' },
    try: { en: '', es: '' },
  },
  'two-places': {
    is: { en: 'moves two places', es: '' },
    try: { en: '', es: '' },
  },
  'times-exponent': {
    is: { en: 'uses ten times the exponent', es: '' },
    try: { en: '', es: '' },
  },
  'one-place-short': {
    is: { en: 'moves one place too few', es: '' },
    try: { en: '', es: '' },
  },
  'adds-zeros': {
    is: { en: 'writes zeros at the end (or moves the wrong way)', es: '' },
    try: { en: '', es: '' },
  },
  'whole-number': {
    is: { en: 'reads thousandths as thousands', es: '' },
    try: { en: '', es: '' },
  },
  'reversed-parts': {
    is: { en: 'swaps the two parts', es: '' },
    try: { en: '', es: '' },
  },
  'one-row': {
    is: { en: 'multiplies by one digit only', es: '' },
    try: { en: '', es: '' },
  },
  'estimate-not-fixed': {
    is: { en: 'keeps a trial digit that is too big', es: '' },
    try: { en: '', es: '' },
  },
  'right-aligned': {
    is: { en: 'lines up the last digits, not the points', es: '' },
    try: { en: '', es: '' },
  },
  'point-from-adding': {
    is: { en: 'keeps one place as in adding', es: '' },
    try: { en: '', es: '' },
  },
  'parts-separately': {
    is: { en: 'multiplies wholes and tenths apart', es: '' },
    try: { en: '', es: '' },
  },
  'point-one-place-left': {
    is: { en: 'puts the point one place too far', es: '' },
    try: { en: '', es: '' },
  },
  multiplies: {
    is: { en: 'multiplies instead', es: '' },
    try: { en: '', es: '' },
  },
  'common-bottom-same-top': {
    is: { en: 'finds a matching bottom but keeps the tops', es: '' },
    try: { en: '', es: '' },
  },
  'bigger-bottom-only': {
    is: { en: 'uses the bigger bottom as it is', es: '' },
    try: { en: '', es: '' },
  },
  'uses-one-number': {
    is: { en: 'answers with one of the numbers', es: '' },
    try: { en: '', es: '' },
  },
  'unit-only': {
    is: { en: 'gives one part of one', es: '' },
    try: { en: '', es: '' },
  },
  'leftover-as-decimal': {
    is: { en: 'writes leftover after a point', es: '' },
    try: { en: '', es: '' },
  },
  'multiplies-top-only': {
    is: { en: 'multiplies by the top only', es: '' },
    try: { en: '', es: '' },
  },
  'subtracts-top': {
    is: { en: 'takes the top away', es: '' },
    try: { en: '', es: '' },
  },
  'adds-instead': {
    is: { en: 'adds tops and bottoms', es: '' },
    try: { en: '', es: '' },
  },
  'multiplies-tops-adds-bottoms': {
    is: { en: 'mixes multiply and add', es: '' },
    try: { en: '', es: '' },
  },
  'cross-multiplies': {
    is: { en: 'multiplies across', es: '' },
    try: { en: '', es: '' },
  },
  'times-makes-bigger': {
    is: { en: 'thinks multiplying always makes more', es: '' },
    try: { en: '', es: '' },
  },
  'compares-with-top': {
    is: { en: 'compares the top with the number', es: '' },
    try: { en: '', es: '' },
  },
  'fraction-makes-smaller': {
    is: { en: 'thinks any fraction makes less', es: '' },
    try: { en: '', es: '' },
  },
  'whole-number-only': {
    is: { en: 'ignores the bottoms', es: '' },
    try: { en: '', es: '' },
  },
  'divides-as-whole': {
    is: { en: 'treats 1/n as n', es: '' },
    try: { en: '', es: '' },
  },
  'adds-bottom': {
    is: { en: 'adds instead of multiplying the parts', es: '' },
    try: { en: '', es: '' },
  },
  'one-power-off': {
    is: { en: 'moves one place too many or too few', es: '' },
    try: { en: '', es: '' },
  },
  'total-not-shared': {
    is: { en: 'adds but does not share', es: '' },
    try: { en: '', es: '' },
  },
  'faces-for-cubes': {
    is: { en: 'counts the squares on the faces', es: '' },
    try: { en: '', es: '' },
  },
  'one-layer': {
    is: { en: 'counts one layer', es: '' },
    try: { en: '', es: '' },
  },
  'adds-edges': {
    is: { en: 'adds the three lengths', es: '' },
    try: { en: '', es: '' },
  },
  'base-only': {
    is: { en: 'finds the base only', es: '' },
    try: { en: '', es: '' },
  },
  'surface-for-volume': {
    is: { en: 'finds the area of the faces', es: '' },
    try: { en: '', es: '' },
  },
  'multiplies-volumes': {
    is: { en: 'multiplies the two', es: '' },
    try: { en: '', es: '' },
  },
  swapped: {
    is: { en: 'goes up first, then across', es: '' },
    try: { en: '', es: '' },
  },
  'on-axis': {
    is: { en: 'marks one number only', es: '' },
    try: { en: '', es: '' },
  },
  'reversed-family': {
    is: { en: 'turns the statement around', es: '' },
    try: { en: '', es: '' },
  },
}
