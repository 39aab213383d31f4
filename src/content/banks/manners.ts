import { rowsOf } from './rows.ts'
import type { Manner, MannerOfDoing } from './types.ts'

/** Describing words with the words for how made of them; none is used without its -ly in school English. */
export const MANNERS: readonly Manner[] = rowsOf(
  ['adjective', 'adverb', 'noun', 'goes'],
  `
  gentle | gently | gentleness | hands
  careful | carefully | carefulness | hands
  patient | patiently | patience | hands
  neat | neatly | neatness | hands
  proud | proudly | pride | voice
  polite | politely | politeness | voice
  cheerful | cheerfully | cheerfulness | voice
  happy | happily | happiness | voice
  sad | sadly | sadness | voice
  nervous | nervously | nervousness | voice
  brave | bravely | bravery | voice
  kind | kindly | kindness | voice
  graceful | gracefully | grace | feet
  lazy | lazily | laziness | feet
  eager | eagerly | eagerness | feet
  playful | playfully | playfulness | feet
  silent | silently | silence | feet
  `,
)

/** What is done, by what it is done with: `near` ends with the verb, `far` has words between. */
export const DONE_SOMEHOW: readonly MannerOfDoing[] = rowsOf(
  ['goes', 'near', 'far'],
  `
  hands | worked | folded the long letter
  hands | painted | carried the full bowl
  hands | wrote | held the tiny chick
  hands | dug | tied the thin rope
  voice | spoke | answered the teacher
  voice | sang | told us the news
  voice | smiled | thanked the nurse
  voice | waved | greeted the guests
  feet | danced | ran down the path
  feet | skated | crossed the room
  feet | jumped | climbed the stairs
  feet | walked | followed the band
  `,
)

/** What is done well, and who is good at it. */
export const DONE_WELL: readonly Readonly<{ past: string; doer: string }>[] = rowsOf(
  ['past', 'doer'],
  `
  sang | singer
  danced | dancer
  swam | swimmer
  cooked | cook
  painted | painter
  played | player
  wrote | writer
  read | reader
  ran | runner
  baked | baker
  skated | skater
  drew | artist
  `,
)
