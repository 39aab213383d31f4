import { rowsOf } from './rows.ts'

const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Whole sentences of two or three words. */
export const SHORT_WHOLE = lines(`
  Birds sing.
  Dogs bark.
  Bees buzz.
  Snow fell.
  We won.
  I agree.
  She laughed.
  They left.
  He waved.
  Stars shine.
  It works.
  The bell rang.
  Owls hunt.
  Everyone clapped.
`)

/** Whole sentences that are long and still one thought. */
export const LONG_WHOLE = lines(`
  The boy in the red cap ran all the way home.
  My aunt from Peru sells bread at the market.
  The old bridge over the river shook in the wind.
  Two gray cats slept on the step in the sun.
  The girl next door plays drums in a big band.
  After lunch we walked along the beach to town.
  A long train with ten cars went through the tunnel.
  The tall man at the gate sold us warm corn.
  Every morning my cousin rides her bike to school.
  The tired hikers put up a tent near the lake.
  Our team of six won the last game of the year.
  In the spring many birds fly north over our town.
`)

/** Parts: without a subject, without a verb, or hanging on a word such as because. */
export const PARTS = lines(`
  Because the bus was late.
  When the rain stopped.
  If you find my key.
  The big brown dog by the gate.
  My best friend from school.
  Ran all the way home.
  Under the bridge near town.
  After the long game.
  Sat down on the wet bench.
  A box full of old maps.
  Although it was cold.
  The girl with the blue drum.
  Made a cake with plums.
  While the soup cooked.
  On the last day of school.
  Two loud parrots in a tree.
`)

/** Parts that are long. */
export const LONG_PARTS = lines(`
  When the rain stopped and the sun came out.
  The tall man with the gray hat and the cane.
  Because the last bus to town was very late.
  Walked along the beach and back to the tent.
  After the long game and the party at the hall.
  If we find the map and the key to the gate.
  The old stone house at the end of our road.
  Before the bell rang and the doors opened.
`)

/** Two whole thoughts, and how they go together; each may stand alone. */
export const TWO_THOUGHTS: readonly Readonly<{ first: string; joint: string; second: string }>[] = rowsOf(
  ['first', 'joint', 'second'],
  `
  We ran home | and | we ate lunch
  I was tired | so | I went to bed
  The bell rang | so | they lined up
  It rained all day | so | we stayed in
  She called me | but | I was out
  The soup was hot | so | he waited
  I like plums | but | he likes pears
  The door was shut | so | we knocked
  He lost his hat | but | he found it
  We sang a song | and | they danced
  My kite broke | so | I fixed it
  The sun came out | and | the snow melted
  I looked for you | but | you had left
  The cat hid | and | the dog barked
  She was thirsty | so | she got a drink
  They played well | but | they lost
  The bus was late | so | we walked
  He read the map | but | he got lost
  I planted corn | and | it grew fast
  The lamp broke | so | it was dark
  `,
)
