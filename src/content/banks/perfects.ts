import { rowsOf } from './rows.ts'

/** Verbs whose form after have is another than the past, with what is done. */
export const PERFECTS: readonly Readonly<{ participle: string; past: string; rest: string }>[] = rowsOf(
  ['participle', 'past', 'rest'],
  `
  eaten | ate | the soup
  written | wrote | a letter
  seen | saw | the whale
  taken | took | a photo
  given | gave | a talk
  ridden | rode | a horse
  driven | drove | the van
  drawn | drew | a map
  chosen | chose | a book
  grown | grew | some corn
  sung | sang | the song
  begun | began | the work
  spoken | spoke | to the mayor
  flown | flew | a kite
  thrown | threw | the ball
  worn | wore | the blue hat
  hidden | hid | the key
  broken | broke | the record
  `,
)
