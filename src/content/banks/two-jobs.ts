import { rowsOf } from './rows.ts'
import type { TwoJobs } from './types.ts'

/** Words that stand twice in a sentence, once as a noun and once as a verb; `first` is the job of the first. */
export const TWO_JOBS: readonly TwoJobs[] = rowsOf(
  ['word', 'first', 'sentence'],
  `
  race | verb | They will race in the big race
  play | verb | The children play drums in the school play
  watch | verb | Please watch the sky and my new watch
  park | verb | We park the car near the park
  plant | verb | I plant a small plant in the pot
  water | verb | Please water the corn with cold water
  dance | verb | We dance an old dance at the party
  paint | verb | They paint the wall with green paint
  light | verb | We light a lamp when the light is low
  cook | noun | The cook will cook rice for us
  fish | verb | They fish for a big fish in the lake
  walk | verb | We walk the dog on a long walk
  ride | verb | I ride the bus after my ride on the boat
  drink | verb | Please drink this hot drink slowly
  help | verb | We help her when she needs help
  call | verb | I will call you after one short call
  hammer | noun | Use the hammer to hammer the nail
  brush | noun | Take the brush and brush the horse
  rain | noun | The rain stops now but it may rain again
  plan | verb | We plan the trip with a good plan
  smell | verb | I smell the soup and its good smell
  dream | verb | I dream the same dream each night
  answer | verb | Please answer me with a short answer
  swing | verb | We swing on the new swing
  paddle | noun | This paddle helps us paddle the boat
  whistle | noun | The whistle is loud when you whistle with it
  `,
)

/** Nouns one cannot touch. */
export const ABSTRACT: readonly string[] =
  'kindness courage honesty friendship hope patience wisdom luck joy fear trust freedom'.split(' ')
