import { rowsOf } from './rows.ts'
import type { HelperFrame } from './types.ts'

/** Situations in which one helping verb fits; `not` are those that would say something else. */
export const HELPER_FRAMES: readonly HelperFrame[] = rowsOf(
  ['kind', 'right', 'strength', 'other', 'line'],
  `
  needed | must | might | would | It is the law: every driver □ stop at a red light.
  needed | must | might | would | The rule has no exceptions: riders □ wear a helmet.
  needed | must | might | would | The sign says STOP. We □ wait here.
  needed | must | may | would | No one can live without water: plants □ have it.
  needed | must | might | would | This door is locked at six, so we □ leave before then.
  needed | must | might | could have | The rule says it: all players □ take off their rings.
  needed | must | might | would | There is no other way across: we □ take this bridge.
  needed | must | might | would | To play in the final, a team □ win this game.
  needed | must | might | would | The last bus goes at nine, so you □ be there by then.
  needed | must | might | would | A triangle □ have three sides.
  possible | might | must | should have | I am not sure, but it □ rain later.
  possible | might | must | should have | Nobody knows yet: our team □ win, or it may lose.
  possible | might | must | should have | I am still thinking. I □ come, or I may stay home.
  possible | might | must | should have | Take a coat in case: it □ get cold.
  possible | might | must | should have | She did not say, but she □ be at the library or at home.
  possible | might | must | should have | Perhaps we will find a shell. We □ even find two.
  possible | might | must | should have | I have not decided, but I □ join the choir.
  possible | might | must | should have | It is only a guess: the box □ have books in it, or toys.
  allowed | may | must | should have | You asked, and I say yes: you □ have one more pear.
  allowed | may | must | should have | Guests are free to choose: they □ sit where they like.
  allowed | may | must | should have | If you want to, you □ go out now..
  allowed | may | must | should have | Excuse me, □ I please come in?
  allowed | may | must | should have | Pardon me, □ I please borrow a pencil?
  allowed | may | must | should have | It is up to you: you □ draw or read.
  able | can | must | should have | Look how strong it is: an ant □ lift a leaf.
  able | can | must | should have | Priya has learned to swim, so now she □ cross the pool.
  able | can | must | should have | Owls have good ears: they □ hear a mouse under snow.
  able | can | must | should have | My cousin is so tall that he □ touch the ceiling.
  able | can | must | should have | Bats have wings, so they □ fly.
  able | can | must | should have | He knows two languages: he □ speak Hmong and English.
  advised | should | might | would have | You look tired. I think you □ go to bed early.
  advised | should | might | would have | It is good for your teeth: you □ brush them twice a day.
  advised | should | might | would have | Your hands are dirty. You □ wash them.
  advised | should | might | would have | My advice is this: you □ read the whole question first.
  advised | should | might | would have | It was a kind gift. You □ thank her.
  advised | should | might | would have | If you want to play well, you □ practice a little each day.
  `,
)
