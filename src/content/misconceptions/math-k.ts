import type { MisconceptionLines } from './lines.ts'

/** Wrong ideas that first show in the mathematics of kindergarten. */
export const MATH_K: MisconceptionLines = {
  'repeats-last': {
    is: { en: 'says the last number heard again', es: '' },
    try: { en: '', es: '' },
  },
  'skips-one': {
    is: { en: 'jumps over one count word', es: '' },
    try: { en: '', es: '' },
  },
  'wrong-decade': {
    is: { en: 'slips to another ten (or counts by ones when counting by tens)', es: '' },
    try: { en: '', es: '' },
  },
  'restarts-at-one': {
    is: { en: 'can only count from the beginning', es: '' },
    try: { en: '', es: '' },
  },
  'says-before': {
    is: { en: 'gives the number before', es: '' },
    try: { en: '', es: '' },
  },
  'mirror-look-alike': {
    is: { en: 'mixes numerals with similar shapes', es: '' },
    try: { en: '', es: '' },
  },
  'teen-reversal': {
    is: { en: 'writes or reads teen digits in the order heard', es: '' },
    try: { en: '', es: '' },
  },
  'teen-ty': {
    is: { en: 'hears "-teen" as "-ty"', es: '' },
    try: { en: '', es: '' },
  },
  neighbour: {
    is: { en: 'picks the number beside it', es: '' },
    try: { en: '', es: '' },
  },
  mirrored: {
    is: { en: 'draws the shape facing the other way', es: '' },
    try: { en: '', es: '' },
  },
  'bottom-up': {
    is: { en: 'starts at the wrong end', es: '' },
    try: { en: '', es: '' },
  },
  'digit-order': {
    is: { en: 'writes the ones digit of a teen first', es: '' },
    try: { en: '', es: '' },
  },
  'double-count': {
    is: { en: 'touches one thing twice', es: '' },
    try: { en: '', es: '' },
  },
  'fast-words': {
    is: { en: 'says words faster than touching', es: '' },
    try: { en: '', es: '' },
  },
  'spread-is-more': {
    is: { en: 'thinks a longer row has more', es: '' },
    try: { en: '', es: '' },
  },
  'squeezed-is-less': {
    is: { en: 'thinks a tight row has fewer', es: '' },
    try: { en: '', es: '' },
  },
  'first-not-last': {
    is: { en: 'answers with the first count word', es: '' },
    try: { en: '', es: '' },
  },
  'one-less': {
    is: { en: 'takes one away', es: '' },
    try: { en: '', es: '' },
  },
  'takes-all': {
    is: { en: 'does not stop at the number asked', es: '' },
    try: { en: '', es: '' },
  },
  'stops-early': {
    is: { en: 'stops one short', es: '' },
    try: { en: '', es: '' },
  },
  'one-too-many': {
    is: { en: 'goes one past', es: '' },
    try: { en: '', es: '' },
  },
  'longer-is-more': {
    is: { en: 'picks the longer row', es: '' },
    try: { en: '', es: '' },
  },
  'bigger-things': {
    is: { en: 'picks the group with bigger pictures', es: '' },
    try: { en: '', es: '' },
  },
  'opposite-word': {
    is: { en: 'mixes up more and fewer', es: '' },
    try: { en: '', es: '' },
  },
  'always-second': {
    is: { en: 'picks the number said last', es: '' },
    try: { en: '', es: '' },
  },
  'wrong-operation': {
    is: { en: 'mixes joining with taking away', es: '' },
    try: { en: '', es: '' },
  },
  'total-as-part': {
    is: { en: 'uses the end amount as the second number', es: '' },
    try: { en: '', es: '' },
  },
  'counts-start': {
    is: { en: 'counts the first number as a step', es: '' },
    try: { en: '', es: '' },
  },
  'one-part-only': {
    is: { en: 'answers with one of the numbers', es: '' },
    try: { en: '', es: '' },
  },
  'last-number-heard': {
    is: { en: 'answers with the last number in the story', es: '' },
    try: { en: '', es: '' },
  },
  'repeats-whole': {
    is: { en: 'puts the whole in the part', es: '' },
    try: { en: '', es: '' },
  },
  'adds-parts': {
    is: { en: 'adds the part to the whole', es: '' },
    try: { en: '', es: '' },
  },
  'one-off': {
    is: { en: 'miscounts the leftover part', es: '' },
    try: { en: '', es: '' },
  },
  'copies-part': {
    is: { en: 'writes the same part again', es: '' },
    try: { en: '', es: '' },
  },
  'writes-ten': {
    is: { en: 'answers with the goal', es: '' },
    try: { en: '', es: '' },
  },
  'zero-rule': {
    is: { en: 'thinks zero always changes the number', es: '' },
    try: { en: '', es: '' },
  },
  'first-digit': {
    is: { en: 'says the first digit', es: '' },
    try: { en: '', es: '' },
  },
  'colour-or-kind': {
    is: { en: 'picks a feature that cannot be measured', es: '' },
    try: { en: '', es: '' },
  },
  'one-size-word': {
    is: { en: 'uses "big" for every attribute', es: '' },
    try: { en: '', es: '' },
  },
  'ends-not-lined-up': {
    is: { en: 'looks only at one end', es: '' },
    try: { en: '', es: '' },
  },
  'bigger-is-heavier': {
    is: { en: 'thinks larger means heavier', es: '' },
    try: { en: '', es: '' },
  },
  'taller-holds-more': {
    is: { en: 'judges capacity by height', es: '' },
    try: { en: '', es: '' },
  },
  'switches-rule': {
    is: { en: 'changes the sorting rule midway', es: '' },
    try: { en: '', es: '' },
  },
  'biggest-picture': {
    is: { en: 'orders by size of picture, not count', es: '' },
    try: { en: '', es: '' },
  },
  'miscounts-group': {
    is: { en: 'count is off by one', es: '' },
    try: { en: '', es: '' },
  },
  viewpoint: {
    is: { en: 'takes the object’s side, not the viewer’s', es: '' },
    try: { en: '', es: '' },
  },
  'shape-only': {
    is: { en: 'hears the shape and ignores the place', es: '' },
    try: { en: '', es: '' },
  },
  'must-sit-flat': {
    is: { en: 'rejects turned shapes', es: '' },
    try: { en: '', es: '' },
  },
  'fat-and-pointy': {
    is: { en: 'calls any pointed figure a triangle', es: '' },
    try: { en: '', es: '' },
  },
  'flat-name-for-solid': {
    is: { en: 'gives a solid the name of its face', es: '' },
    try: { en: '', es: '' },
  },
  'size-matters': {
    is: { en: 'thinks a big and a small one are different shapes', es: '' },
    try: { en: '', es: '' },
  },
  'visible-only': {
    is: { en: 'counts only the faces it can see', es: '' },
    try: { en: '', es: '' },
  },
  'left-open': {
    is: { en: 'leaves a gap', es: '' },
    try: { en: '', es: '' },
  },
  'uses-all-pieces': {
    is: { en: 'uses every stick on the tray', es: '' },
    try: { en: '', es: '' },
  },
  'any-four-sides': {
    is: { en: 'makes a four-sided figure that is not square', es: '' },
    try: { en: '', es: '' },
  },
  overlap: {
    is: { en: 'covers part of a piece', es: '' },
    try: { en: '', es: '' },
  },
  gap: {
    is: { en: 'leaves a hole', es: '' },
    try: { en: '', es: '' },
  },
  'same-name-pieces': {
    is: { en: 'picks pieces that look like the whole', es: '' },
    try: { en: '', es: '' },
  },
}
