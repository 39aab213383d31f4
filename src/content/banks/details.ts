import { rowsOf } from './rows.ts'

/** Describing words by where they stand: what one thinks of it, size, age, color, kind. */
export const DESCRIBING = {
  opinion: 'lovely nice pretty fine splendid'.split(' '),
  size: 'small big tiny huge long'.split(' '),
  age: 'old new'.split(' '),
  color: 'red blue green yellow white black gray brown'.split(' '),
} as const

/** Things with what they may be made of. */
export const MADE_OF: readonly Readonly<{ thing: string; kind: string }>[] = rowsOf(
  ['thing', 'kind'],
  `
  hat | wool
  bag | leather
  bowl | clay
  spoon | wooden
  boat | paper
  box | wooden
  vase | glass
  cup | tin
  kite | silk
  basket | straw
  bench | stone
  scarf | cotton
  `,
)

/** Two sentences about one person or thing; `link` joins them into one. */
export const TOLD_TWICE: readonly Readonly<{ link: string; head: string; detail: string; rest: string }>[] =
  rowsOf(
    ['link', 'head', 'detail', 'rest'],
    `
  who | the girl | found my watch | lives next door
  who | the farmer | sells plums | sings in a choir
  who | the boy | plays the drum | is my cousin
  who | the nurse | helped us | came from Ghana
  who | the man | fixed the bus | waved at us
  who | the woman | drives the train | knows my aunt
  who | the pilot | flew the plane | wrote a book
  who | the child | lost a shoe | went home
  who | the painter | made this picture | came to our school
  who | the singer | won the prize | thanked the band
  who | the baker | makes flat bread | gets up at four
  who | the coach | trains our team | was a runner
  that | the book | fell off the shelf | belongs to Priya
  that | the bus | goes to the zoo | leaves at noon
  that | the kite | got stuck | is mine
  that | the bridge | crosses the river | is very old
  that | the tree | stands by the gate | has ripe pears
  that | the drum | broke last week | came from Mali
  that | the shop | sells maps | opens at nine
  that | the boat | has a red sail | won the race
  that | the song | we sang | was easy
  that | the soup | Dad made | tasted good
  that | the lamp | hangs over the table | gives soft light
  that | the letter | came today | is from Peru
  `,
  )

/** A noun with what happened there, then or for that reason. */
export const WHERE_WHEN_WHY: readonly Readonly<{ link: string; head: string; detail: string }>[] = rowsOf(
  ['link', 'head', 'detail'],
  `
  where | the town | my mother grew up
  where | the park | we play ball
  where | the school | my aunt teaches
  where | the shop | Dad works
  where | the beach | turtles lay eggs
  where | the hall | the band plays
  where | the house | the poet was born
  where | the lake | we swim
  when | the day | it snowed
  when | the year | my sister was born
  when | the week | the circus came
  when | the morning | the pipes froze
  when | the night | we saw the comet
  when | the hour | the bus leaves
  why | the reason | we left early
  why | the reason | the plants died
  why | the reason | the bus was late
  why | the reason | they moved here
  why | the reason | she laughed
  why | the reason | the game stopped
  `,
)

/** What somebody wears or has, told alone and beside the noun. */
export const WITH_DETAIL: readonly Readonly<{ has: string; phrase: string }>[] = rowsOf(
  ['has', 'phrase'],
  `
  wore a red hat | in the red hat
  wore a gray coat | in the gray coat
  wore tall boots | in the tall boots
  wore a green scarf | in the green scarf
  wore a blue cap | in the blue cap
  wore a long dress | in the long dress
  wore a yellow shirt | in the yellow shirt
  wore round glasses | in the round glasses
  wore wool socks | in the wool socks
  had curly hair | with the curly hair
  had gray hair | with the gray hair
  had a long braid | with the long braid
  `,
)
