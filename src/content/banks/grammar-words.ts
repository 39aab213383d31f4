import { rowsOf } from './rows.ts'
import type { DoingPhrase, OneAndMany } from './types.ts'

const listed = (text: string): readonly string[] => text.trim().split(/\s+/)
const phrases = (text: string): readonly string[] => text.split(';').map((one) => one.trim())

/** Names for sentences; none is used where he or she must be known. */
export const NAMES = listed(
  'Ana Kofi Mei Omar Rosa Amir Priya Diego Nia Tariq Maya Hugo Leila Kai Dev Ben Yuki Sana Mateo Zuri Lin Ivy',
)

/** Words that may only be naming words: people, places, things one can touch, and things one cannot. */
export const NOUNS = {
  person: listed(
    'teacher baby farmer sister uncle doctor friend mother king singer dentist brother aunt grandpa neighbor',
  ),
  place: listed(
    'school kitchen zoo city library desert island village farm street beach forest lake playground museum',
  ),
  thing: listed('apple table spoon kite pencil lamp carrot shoe basket blanket bicycle cup sock tree carpet'),
  action: listed('game song story birthday lunch music meal picnic wedding lesson'),
} as const

/** Words that may only be doing words. */
export const VERBS = listed(
  'eat sing bring carry grow write hear go come give sit think bake learn listen tell ask wear send speak follow begin choose',
)

/** Words that may only be describing words. */
export const ADJECTIVES = listed(
  'big happy tall soft tiny hungry funny sleepy loud heavy brave pretty noisy new wide angry shiny young huge sad',
)

/** Special names of people and places. */
export const SPECIAL = {
  person: phrases(
    'Grandma Rosa; Doctor Lee; Kofi; Uncle Omar; Mei; Priya; Diego; Aunt Nila; Coach Ali; Maya; Amir; Captain Okoro',
  ),
  place: phrases(
    'Texas; Africa; Lake Erie; Peru; Chicago; Mexico; Miami; India; Ghana; New York; Mexico City; Oak Street',
  ),
} as const

/** People by what they do, who can do anything in `DOING`. */
export const PEOPLE: readonly OneAndMany[] = rowsOf(
  ['one', 'many'],
  `
  girl | girls
  boy | boys
  nurse | nurses
  teacher | teachers
  singer | singers
  painter | painters
  driver | drivers
  dancer | dancers
  farmer | farmers
  sailor | sailors
  pilot | pilots
  player | players
  baker | bakers
  child | children
  woman | women
  man | men
  `,
)

/** Things anybody may do, in every regular form; a past form never looks like a present one. */
export const DOING: readonly DoingPhrase[] = rowsOf(
  ['base', 'one', 'ing', 'past', 'rest'],
  `
  walk | walks | walking | walked | to the park
  play | plays | playing | played | the drum
  paint | paints | painting | painted | the gate
  wash | washes | washing | washed | the cups
  cook | cooks | cooking | cooked | the rice
  plant | plants | planting | planted | the corn
  carry | carries | carrying | carried | the bags
  bake | bakes | baking | baked | the bread
  fill | fills | filling | filled | the jars
  clean | cleans | cleaning | cleaned | the van
  pull | pulls | pulling | pulled | the cart
  push | pushes | pushing | pushed | the sled
  open | opens | opening | opened | the box
  mix | mixes | mixing | mixed | the paint
  fix | fixes | fixing | fixed | the bike
  hop | hops | hopping | hopped | on the rug
  skip | skips | skipping | skipped | to the gate
  clap | claps | clapping | clapped | at the show
  dance | dances | dancing | danced | at the party
  help | helps | helping | helped | at the shop
  work | works | working | worked | on the farm
  jump | jumps | jumping | jumped | in the leaves
  look | looks | looking | looked | for the key
  visit | visits | visiting | visited | the zoo
  wait | waits | waiting | waited | at the gate
  `,
)
