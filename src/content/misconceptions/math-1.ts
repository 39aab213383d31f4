import type { MisconceptionLines } from './lines.ts'

/** Wrong ideas that first show in the mathematics of grade 1. */
export const MATH_1: MisconceptionLines = {
  'neighbour-fact': {
    is: { en: 'remembers the fact next door', es: '' },
    try: { en: '', es: '' },
  },
  'drops-one': {
    is: { en: 'leaves out a number', es: '' },
    try: { en: '', es: '' },
  },
  'stops-at-ten': {
    is: { en: 'stops after making ten', es: '' },
    try: { en: '', es: '' },
  },
  'adds-all': {
    is: { en: 'adds the two numbers', es: '' },
    try: { en: '', es: '' },
  },
  'adds-whole-again': {
    is: { en: 'makes ten, then adds the whole second number', es: '' },
    try: { en: '', es: '' },
  },
  'double-only': {
    is: { en: 'uses a double and forgets the extra', es: '' },
    try: { en: '', es: '' },
  },
  'small-from-large': {
    is: { en: 'takes the small ones digit from the larger', es: '' },
    try: { en: '', es: '' },
  },
  'ten-minus-only': {
    is: { en: 'takes from the ten and drops the ones', es: '' },
    try: { en: '', es: '' },
  },
  'answer-comes-next': {
    is: { en: 'thinks = means "write the answer now"', es: '' },
    try: { en: '', es: '' },
  },
  'must-be-on-right': {
    is: { en: 'rejects c = a + b', es: '' },
    try: { en: '', es: '' },
  },
  'same-numbers': {
    is: { en: 'thinks sides must use the same numbers', es: '' },
    try: { en: '', es: '' },
  },
  'copies-total': {
    is: { en: 'writes the total again', es: '' },
    try: { en: '', es: '' },
  },
  'keyword-operation': {
    is: { en: 'lets a word like "more" or "left" choose the operation', es: '' },
    try: { en: '', es: '' },
  },
  'biggest-number': {
    is: { en: 'answers with the bigger number', es: '' },
    try: { en: '', es: '' },
  },
  'takes-last': {
    is: { en: 'subtracts the last number', es: '' },
    try: { en: '', es: '' },
  },
  'writes-as-said': {
    is: { en: 'writes 101 as 1001', es: '' },
    try: { en: '', es: '' },
  },
  'reversed-digits': {
    is: { en: 'swaps tens and ones', es: '' },
    try: { en: '', es: '' },
  },
  'adds-digits': {
    is: { en: 'counts every block as one', es: '' },
    try: { en: '', es: '' },
  },
  'ones-first': {
    is: { en: 'compares the ones digits only', es: '' },
    try: { en: '', es: '' },
  },
  'digit-sum': {
    is: { en: 'compares digits added up', es: '' },
    try: { en: '', es: '' },
  },
  'sign-backwards': {
    is: { en: 'knows which is more but flips the sign', es: '' },
    try: { en: '', es: '' },
  },
  'wrong-column': {
    is: { en: 'adds ones to tens (or tens to ones)', es: '' },
    try: { en: '', es: '' },
  },
  'no-regroup': {
    is: { en: 'writes only the last digit of the ones sum', es: '' },
    try: { en: '', es: '' },
  },
  'both-digits-down': {
    is: { en: 'writes the whole ones sum beside the tens', es: '' },
    try: { en: '', es: '' },
  },
  'changes-ones': {
    is: { en: 'changes the ones digit', es: '' },
    try: { en: '', es: '' },
  },
  'count-slip': {
    is: { en: 'counts by ones and slips', es: '' },
    try: { en: '', es: '' },
  },
  'drops-zero': {
    is: { en: 'answers in tens, not ones', es: '' },
    try: { en: '', es: '' },
  },
  'one-ten-off': {
    is: { en: 'miscounts the tens', es: '' },
    try: { en: '', es: '' },
  },
  'far-end-only': {
    is: { en: 'orders by where the far end is', es: '' },
    try: { en: '', es: '' },
  },
  'reversed-order': {
    is: { en: 'orders longest to shortest', es: '' },
    try: { en: '', es: '' },
  },
  'no-transfer': {
    is: { en: 'cannot use the third object', es: '' },
    try: { en: '', es: '' },
  },
  gaps: {
    is: { en: 'leaves spaces between units', es: '' },
    try: { en: '', es: '' },
  },
  overlaps: {
    is: { en: 'lays units on top of each other', es: '' },
    try: { en: '', es: '' },
  },
  'counts-marks': {
    is: { en: 'counts edges, not units', es: '' },
    try: { en: '', es: '' },
  },
  'hands-swapped': {
    is: { en: 'reads the long hand as the hour', es: '' },
    try: { en: '', es: '' },
  },
  'next-hour': {
    is: { en: 'at half past names the next hour', es: '' },
    try: { en: '', es: '' },
  },
  'face-number': {
    is: { en: 'reads 6 as six minutes', es: '' },
    try: { en: '', es: '' },
  },
  'all-groups': {
    is: { en: 'gives the total of every group', es: '' },
    try: { en: '', es: '' },
  },
  'colour-or-size': {
    is: { en: 'uses colour or size as a rule', es: '' },
    try: { en: '', es: '' },
  },
  'open-is-ok': {
    is: { en: 'accepts figures that are not closed', es: '' },
    try: { en: '', es: '' },
  },
  'skinny-is-not': {
    is: { en: 'rejects long thin examples', es: '' },
    try: { en: '', es: '' },
  },
  'top-view-only': {
    is: { en: 'picks a solid by one face', es: '' },
    try: { en: '', es: '' },
  },
  'unequal-shares': {
    is: { en: 'accepts parts of different size', es: '' },
    try: { en: '', es: '' },
  },
  'more-is-bigger': {
    is: { en: 'thinks fourths are bigger because four is more', es: '' },
    try: { en: '', es: '' },
  },
  'counts-cuts': {
    is: { en: 'counts cut lines, not shares', es: '' },
    try: { en: '', es: '' },
  },
}
