import type { MisconceptionLines } from './lines.ts'

/** Wrong ideas that first show in the mathematics of grade 3. */
export const MATH_3: MisconceptionLines = {
  'group-short': {
    is: { en: 'counts one group too few', es: '' },
    try: { en: '', es: '' },
  },
  'group-extra': {
    is: { en: 'counts one group too many', es: '' },
    try: { en: '', es: '' },
  },
  'takes-once': {
    is: { en: 'subtracts once', es: '' },
    try: { en: '', es: '' },
  },
  'swaps-meaning': {
    is: { en: 'gives the number of groups', es: '' },
    try: { en: '', es: '' },
  },
  subtracts: {
    is: { en: 'subtracts the numbers', es: '' },
    try: { en: '', es: '' },
  },
  'first-part-only': {
    is: { en: 'multiplies only the first part', es: '' },
    try: { en: '', es: '' },
  },
  'adds-factors': {
    is: { en: 'forgets to multiply the second time', es: '' },
    try: { en: '', es: '' },
  },
  'zero-one-rule': {
    is: { en: 'mixes the rules for 0 and 1', es: '' },
    try: { en: '', es: '' },
  },
  'near-product': {
    is: { en: 'lands near the product', es: '' },
    try: { en: '', es: '' },
  },
  'gives-divisor': {
    is: { en: 'answers with the number it divides by', es: '' },
    try: { en: '', es: '' },
  },
  'wrong-order': {
    is: { en: 'joins first, then multiplies', es: '' },
    try: { en: '', es: '' },
  },
  'one-example': {
    is: { en: 'trusts a pattern seen once', es: '' },
    try: { en: '', es: '' },
  },
  'odd-times-odd-even': {
    is: { en: 'thinks odd × odd is even', es: '' },
    try: { en: '', es: '' },
  },
  'diagonal-mix': {
    is: { en: 'reads a column as a row', es: '' },
    try: { en: '', es: '' },
  },
  'always-down': {
    is: { en: 'keeps the lower one', es: '' },
    try: { en: '', es: '' },
  },
  'always-up': {
    is: { en: 'always goes up', es: '' },
    try: { en: '', es: '' },
  },
  'extra-zero': {
    is: { en: 'adds one zero too many', es: '' },
    try: { en: '', es: '' },
  },
  'part-to-part': {
    is: { en: 'compares shaded with unshaded', es: '' },
    try: { en: '', es: '' },
  },
  flipped: {
    is: { en: 'turns the fraction upside down', es: '' },
    try: { en: '', es: '' },
  },
  'counts-unshaded': {
    is: { en: 'names the other part', es: '' },
    try: { en: '', es: '' },
  },
  'counts-ticks-for-parts': {
    is: { en: 'counts tick marks for the bottom number', es: '' },
    try: { en: '', es: '' },
  },
  'whole-line-is-one': {
    is: { en: 'treats the whole line as 1', es: '' },
    try: { en: '', es: '' },
  },
  'adds-same': {
    is: { en: 'adds the same amount to top and bottom', es: '' },
    try: { en: '', es: '' },
  },
  'same-top': {
    is: { en: 'keeps the top number', es: '' },
    try: { en: '', es: '' },
  },
  'bottom-again': {
    is: { en: 'writes the new bottom number', es: '' },
    try: { en: '', es: '' },
  },
  'copies-whole': {
    is: { en: 'writes the whole number on top', es: '' },
    try: { en: '', es: '' },
  },
  'copies-bottom': {
    is: { en: 'writes the bottom number on top', es: '' },
    try: { en: '', es: '' },
  },
  'bigger-digits-bigger': {
    is: { en: 'treats top and bottom as whole numbers', es: '' },
    try: { en: '', es: '' },
  },
  'bottom-only': {
    is: { en: 'looks only at the bottom numbers', es: '' },
    try: { en: '', es: '' },
  },
  'rounds-to-five': {
    is: { en: 'stops at a five', es: '' },
    try: { en: '', es: '' },
  },
  'base-100': {
    is: { en: 'subtracts as if an hour had 100 minutes', es: '' },
    try: { en: '', es: '' },
  },
  'minutes-only': {
    is: { en: 'subtracts the smaller minutes from the larger', es: '' },
    try: { en: '', es: '' },
  },
  'one-per-tick': {
    is: { en: 'counts each tick as one', es: '' },
    try: { en: '', es: '' },
  },
  'nearest-label': {
    is: { en: 'reads the label only', es: '' },
    try: { en: '', es: '' },
  },
  'tick-extra': {
    is: { en: 'counts one tick too many', es: '' },
    try: { en: '', es: '' },
  },
  'ignores-key': {
    is: { en: 'counts pictures only', es: '' },
    try: { en: '', es: '' },
  },
  'ticks-as-tenths': {
    is: { en: 'reads ticks as tenths', es: '' },
    try: { en: '', es: '' },
  },
  'drops-fraction': {
    is: { en: 'reads the whole inches only', es: '' },
    try: { en: '', es: '' },
  },
  'walks-around': {
    is: { en: 'counts around the edge', es: '' },
    try: { en: '', es: '' },
  },
  'perimeter-for-area': {
    is: { en: 'adds all the sides', es: '' },
    try: { en: '', es: '' },
  },
  'one-piece': {
    is: { en: 'gives one piece only', es: '' },
    try: { en: '', es: '' },
  },
  'bounding-box': {
    is: { en: 'multiplies the longest sides', es: '' },
    try: { en: '', es: '' },
  },
  'area-for-perimeter': {
    is: { en: 'multiplies the sides', es: '' },
    try: { en: '', es: '' },
  },
  'half-way-round': {
    is: { en: 'adds only two sides', es: '' },
    try: { en: '', es: '' },
  },
  'three-sides': {
    is: { en: 'leaves one side out', es: '' },
    try: { en: '', es: '' },
  },
  'only-the-usual': {
    is: { en: 'a square is not called a rectangle', es: '' },
    try: { en: '', es: '' },
  },
  'tilted-square': {
    is: { en: 'calls a turned square only a diamond', es: '' },
    try: { en: '', es: '' },
  },
  'any-slant': {
    is: { en: 'accepts any slanted four-sided shape as a rhombus', es: '' },
    try: { en: '', es: '' },
  },
}
