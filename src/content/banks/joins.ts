import { rowsOf } from './rows.ts'
import type { CauseResult, SurpriseTurn } from './types.ts'

/** What brings something about, told of one person who does both. */
export const CAUSES: readonly CauseResult[] = rowsOf(
  ['cause', 'result'],
  `
  felt cold | put on a coat
  felt hot | took off the hat
  had no milk | went to the shop
  wanted to help | set the table
  lost the key | waited at the door
  missed the bus | walked to school
  heard a joke | laughed out loud
  got wet | looked for a towel
  felt sleepy | went to bed
  saw the rain | shut the window
  liked the song | sang it again
  broke the cup | got the broom
  had sore feet | sat down
  wanted a snack | cut up a pear
  `,
)

/** Something is tried, and it turns out otherwise than hoped. */
export const TURNS: readonly SurpriseTurn[] = rowsOf(
  ['tried', 'turn'],
  `
  looked for the hat | did not find it
  pushed the cart | could not move it
  called the dog | got no answer
  waited for the bus | never saw it
  planted a seed | saw nothing grow
  ran to the train | missed it
  knocked at the door | heard no one
  pulled the rope | could not lift the box
  asked for soup | got salad
  practiced all week | lost the game
  studied the map | still got lost
  cast the line | caught no fish
  tried the key | could not open the gate
  climbed the hill | did not see the sea
  `,
)

/** Who does both parts, and the word that stands for them in the second. */
export const DOERS = [
  ['I', 'I'],
  ['We', 'we'],
  ['They', 'they'],
  ['My sister', 'she'],
  ['My brother', 'he'],
  ['The king', 'he'],
  ['The girl', 'she'],
  ['My cousins', 'they'],
] as const

/** What happens at one time with something else, in the order it happens. */
export const MAYBES: readonly Readonly<{ maybe: string; if: string; then: string }>[] = rowsOf(
  ['maybe', 'if', 'then'],
  `
  Maybe it will rain | it rains | we will stay in
  Maybe the bus will be late | the bus is late | they will walk
  Maybe Ana will call | Ana calls | I will tell you
  Maybe the soup will be hot | the soup is hot | he will wait
  Maybe we will win | we win | the band will play
  Maybe it will snow | it snows | she will get the sled
  Maybe you will need help | you need help | I will come
  Maybe the shop will be shut | the shop is shut | we will go home
  Maybe the wind will blow | the wind blows | the kite will fly
  Maybe he will get lost | he gets lost | he will ask a driver
  `,
)

/** Two things of which only one is done. */
export const EITHERS: readonly Readonly<{ one: string; other: string }>[] = rowsOf(
  ['one', 'other'],
  `
  walk home | take the bus
  read a book | play a game
  cook rice | bake bread
  swim | row the boat
  draw a map | ask the way
  sing | play the drum
  paint the wall | wash the floor
  sit here | stand at the back
  plant corn | plant beans
  stay in | go to the park
  `,
)
