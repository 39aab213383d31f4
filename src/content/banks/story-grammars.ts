import { capital } from '#domain/capital.ts'
import { listOf, rowsOf } from './rows.ts'
import { type Filling, SLOTS, type Slot, type StoryGrammar } from './types.ts'

const FILLING = [
  'who',
  'pronoun',
  'other',
  'when',
  'where',
  'goal',
  'reason',
  'problem',
  'action',
  'result',
  'feeling',
] as const

/** What happens in every story, in order. */
const EVENTS = ['{Who} wanted to {goal}.', '{Problem}.', '{Who} {action}.', '{Result}.'] as const

type Written = Readonly<{
  id: string
  title: string
  grade: StoryGrammar['grade']
  /** A line a sentence; `feeling < …` marks one that lets a slot be guessed which no sentence tells. */
  sentences: string
  fillings: string
  decoys: Readonly<Partial<Record<Slot, string>>>
  asks?: StoryGrammar['asks']
}>

const PLACE = /\{(\w+)\}/g
const slotsIn = (text: string): Slot[] => [
  ...new Set([...text.matchAll(PLACE)].map(([, name = '']) => name.toLowerCase()).filter(isSlot)),
]
const isSlot = (name: string): name is Slot => SLOTS.some((slot) => slot === name)

function grammarFrom({ id, title, grade, sentences, fillings, decoys, asks = {} }: Written): StoryGrammar {
  const clues: Partial<Record<Slot, number[]>> = {}
  const lines = sentences
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, at) => {
      const [before = '', after] = line.split(' < ')
      if (after === undefined) return line
      if (!isSlot(before)) throw new Error(`no slot: ${line}`)
      clues[before] = [...(clues[before] ?? []), at]
      return after
    })
  return {
    id,
    title,
    grade,
    sentences: lines.map((text) => ({
      text,
      slots: [
        ...new Set([...text.matchAll(PLACE)].map(([, name = '']) => name.toLowerCase()).filter(isSlot)),
      ],
    })),
    fillings: rowsOf(FILLING, fillings).map((row) => ({
      ...row,
      pronoun: row.pronoun as Filling['pronoun'],
    })),
    decoys: Object.fromEntries(Object.entries(decoys).map(([slot, list]) => [slot, listOf(list)])),
    events: EVENTS,
    clues,
    asks,
  }
}

const FORMS = {
  he: { he: 'he', him: 'him', his: 'his' },
  she: { he: 'she', him: 'her', his: 'her' },
  it: { he: 'it', him: 'it', his: 'its' },
} as const

/** A text of a story with its places filled; a place with a capital begins a sentence. */
export function filled(text: string, filling: Filling): string {
  const words: Readonly<Record<string, string>> = { ...filling, ...FORMS[filling.pronoun] }
  return text.replace(PLACE, (_, name: string) => {
    const word = words[name.toLowerCase()]
    if (word === undefined) throw new Error(`no such place: ${name}`)
    return name === name.toLowerCase() ? word : capital(word)
  })
}

/** The story of a grammar with one filling, sentence by sentence. */
export const told = (grammar: StoryGrammar, filling: Filling): string[] =>
  grammar.sentences.map(({ text }) => filled(text, filling))

/** What happens in a story, in order; what it does not tell is left out. */
export const eventsOf = (grammar: StoryGrammar, filling: Filling): string[] =>
  grammar.events
    .filter((event) => slotsIn(event).every((slot) => tells(grammar, slot)))
    .map((event) => filled(event, filling))

const tells = (grammar: StoryGrammar, slot: Slot): boolean =>
  grammar.sentences.some(({ slots }) => slots.includes(slot))

/** A question about a slot of a story; every part of it follows from grammar and filling. */
export type StoryQuestion = Readonly<{
  slot: Slot
  ask: string
  answer: string
  /** Of the same kind as the answer and not true of this story. */
  decoys: readonly string[]
  /** The sentences (by index) that tell the answer, or let it be worked out. */
  proof: readonly number[]
  /** Whether the story says it in so many words. */
  said: boolean
}>

const ASKS: Readonly<Record<Slot, string>> = {
  who: 'Who is this story about?',
  where: 'Where does the story happen?',
  when: 'When does the story happen?',
  goal: 'What did {who} want to do?',
  problem: 'What went wrong?',
  action: 'What did {who} do about it?',
  result: 'What came of it?',
  feeling: 'How did {who} feel at the end?',
  reason: '{Problem}. Why?',
}

/** What happened because of what, as slots. */
export const CAUSES: readonly Readonly<{ cause: Slot; effect: Slot }>[] = [
  { cause: 'reason', effect: 'problem' },
  { cause: 'problem', effect: 'action' },
  { cause: 'action', effect: 'result' },
]

/** A slot as a sentence of its own: "The string broke." */
export function slotSentence(filling: Filling, slot: 'problem' | 'action' | 'result' | 'reason'): string {
  const text = slot === 'action' ? `${filling.who} ${filling.action}` : filling[slot]
  return `${capital(text)}.`
}

/** The question about a slot; null where the story neither tells it nor gives two clues to it. */
export function questionAbout(grammar: StoryGrammar, filling: Filling, slot: Slot): StoryQuestion | null {
  const telling = grammar.sentences.flatMap(({ slots }, at) => (slots.includes(slot) ? [at] : []))
  const proof = telling.length > 0 ? telling : (grammar.clues[slot] ?? [])
  if (telling.length === 0 && proof.length < 2) return null
  const story = told(grammar, filling).join(' ').toLowerCase()
  const others = grammar.fillings.map((other) => other[slot])
  const own = slot === 'who' ? [filling.other] : []
  // Feelings of other tellings may be as true of this one, so only written decoys stand beside a feeling.
  const decoys = [...own, ...(grammar.decoys[slot] ?? []), ...(slot === 'feeling' ? [] : others)]
  return {
    slot,
    ask: filled(grammar.asks[slot] ?? ASKS[slot], filling),
    answer: filling[slot],
    decoys: [...new Set(decoys)].filter(
      (decoy) => decoy !== filling[slot] && (own.includes(decoy) || !story.includes(decoy.toLowerCase())),
    ),
    proof,
    said: telling.length > 0,
  }
}

/** All questions a story can be asked. */
export const questionsAbout = (grammar: StoryGrammar, filling: Filling): StoryQuestion[] =>
  SLOTS.flatMap((slot) => questionAbout(grammar, filling, slot) ?? [])

const WRITTEN: readonly Written[] = [
  {
    id: 'lost-and-found',
    title: 'Where Is It?',
    grade: 'K',
    sentences: `
      {When}, {who} was {where}.
      {Who} wanted to {goal}.
      But {problem}.
      {Who} {action}.
      {Result}!
    `,
    fillings: `
      Sam | he | Dad | one day | in the den | hug his cub toy | the cub fell off the bed | the cub was lost | got down and looked under the bed | the cub was there | glad
      Mei | she | Mom | one night | in bed | read her red book | the pup hid the book | the book was not on the shelf | looked in the dog bed | the pup had the book | glad
      Omar | he | Grandma | on Sunday | at the park | kick his ball | the ball rolled down the hill | the ball was gone | ran down the hill | the ball was by a log | glad
      Nia | she | Aunt Fay | on Friday | at camp | get a drink | the cup fell in the grass | the cup was not in the bag | looked in the tall grass | the cup was next to a rock | glad
      Raj | he | Grandpa | at noon | in the hut | put on his cap | the cat sat on the cap | the cap was not on the peg | looked under the cat | the cap was flat but safe | glad
    `,
    decoys: {
      where: 'at school; on the bus',
      goal: 'have a nap; eat a bun',
      feeling: 'mad; sad',
      who: 'a fox',
    },
  },
  {
    id: 'wet-day',
    title: 'A Wet Day',
    grade: 'K',
    sentences: `
      It was wet {when}.
      {Who} was {where} with {other}.
      {Problem}, because {reason}.
      So {who} {action}.
      Then {result}.
      {Who} was {feeling}.
    `,
    fillings: `
      Ana | she | Ben | on Monday | at the bus stop | stay dry | Ben had no hat | Ben got wet | held a big red umbrella over Ben | Ben was dry | happy
      Kofi | he | his dog | at noon | in the yard | stay dry | the dog ran in the mud | the dog was a mess | gave the dog a bath | the dog was clean | happy
      Lin | she | Grandpa | at six | in the hut | stay dry | the roof had a hole | water fell on the rug | put a pot under the hole | the rug was dry | happy
      Max | he | his sister | on Sunday | in a tent | stay dry | the flap was up | the bags got wet | shut the flap and got a rag | the bags were dry | happy
      Leila | she | her cat | last night | on the step | stay dry | the cat sat in the rain | the cat had a wet back | rubbed the cat with a soft towel | the cat was warm | happy
    `,
    decoys: {
      where: 'at the sea; in a shop',
      when: 'at night; on Friday',
      feeling: 'mad; afraid',
      action: 'went to bed',
    },
  },
  {
    id: 'pet-helps',
    title: 'A Good Pet',
    grade: 'K',
    sentences: `
      {Who} is a pet.
      {When}, {he} was {where}.
      {Problem}.
      {Who} {action}.
      {Result}.
      {Other} gave {him} a big hug.
    `,
    fillings: `
      Tip the dog | he | Nan | one night | on the rug | nap | the wind blew | the gate was open | ran out and shut the gate | the hens were safe | happy
      Kit the cat | she | Tom | at dawn | in the barn | nap | a bug bit the corn bag | corn fell on the floor | sat on the hole in the bag | no more corn fell | happy
      Zip the goat | he | Rosa | in the fall | on the hill | eat grass | the path was steep | the cart got stuck | gave the cart a big push | the cart went up the hill | happy
      Dot the duck | she | Ali | one day | by the pond | nap | the string was thin | the toy boat was stuck | swam out and got the boat | the boat was safe | happy
      Bo the dog | he | Grandpa | at ten | on the bed | nap | the keys fell in the bag | the keys were lost | dug in the bag with his nose | the keys fell out | happy
    `,
    decoys: {
      where: 'in a bus; in a tent',
      action: 'had a nap; ran away',
      when: 'at lunch',
      feeling: 'sad; mad',
    },
  },
  {
    id: 'share-it',
    title: 'One for Two',
    grade: 'K',
    sentences: `
      {When}, {who} was {where} with {other}.
      {Who} wanted to {goal}.
      But {problem}.
      {Who} {action}.
      {Result}.
    `,
    fillings: `
      Amir | he | his sister | on Friday | at the shop | get a bun | it was late | the shop had just one bun | cut the bun in half | they both had some | glad
      Priya | she | her friend Joy | one hot day | at the pool | swim with the big duck | the pool was full | there was just one big duck | let Joy sit on it too | they had fun on the duck | glad
      Diego | he | his cousin | in the spring | at the park | ride the swing | it was a fun day for all | there was just one swing | let his cousin go first | they both got a ride | glad
      Yara | she | her brother | at noon | in the den | paint a sun | the box was old | there was just one brush | let her brother paint first | they both made a sun | glad
      Ken | he | his friend Tess | on Monday | on the bus | sit by the window | the bus was full | there was just one window seat | let Tess have it for half of the trip | they both got to look out | glad
    `,
    decoys: {
      where: 'at the zoo; at school',
      goal: 'dig a pit; see a film',
      action: 'ran home; sat down to cry',
      when: 'at night',
    },
  },
  {
    id: 'new-skill',
    title: 'I Can Do It!',
    grade: 'K',
    sentences: `
      {Who} wanted to {goal}.
      {When}, {he} was {where} with {other}.
      But {problem}.
      {Who} {action}.
      {Result}!
      {Who} was {feeling}.
    `,
    fillings: `
      Zara | she | Dad | on Sunday | on the path | ride a bike | the bike had a bump | she fell on the grass | got up and tried again | she went all the way | proud
      Hugo | he | Aunt Liv | one day | at the lake | swim | the water was deep | he got water in his nose | held on and kicked his legs | he swam to Aunt Liv | proud
      Mai | she | Grandma | at noon | in the kitchen | make a dumpling | she put in too much | the dumpling broke | took a bit less | her dumpling did not break | proud
      Ty | he | his aunt | on Monday | in the gym | jump the rope | the rope went fast | the rope hit his leg | let it go slow and jumped high | he did ten jumps | proud
      Ines | she | Grandpa | in the fall | in the den | tie her shoe | the lace was long | the lace came undone | made two loops and a tight knot | the lace held all day | proud
    `,
    decoys: {
      where: 'at the zoo; in bed',
      goal: 'fly a kite; climb a tree',
      feeling: 'sad; mad; afraid',
      action: 'gave up; went home',
    },
  },
  {
    id: 'little-animal',
    title: 'A Small Friend',
    grade: 'K',
    sentences: `
      {Who} lived {where}.
      {When}, {he} wanted to {goal}.
      But {problem}.
      {Who} {action}.
      So {result}.
    `,
    fillings: `
      Little Crab | she | Big Fish | one day | in the sea | see the sun | crabs walk on the sand | the top of the sea was far | sat on the back of Big Fish | she saw the sun | glad
      Little Owl | he | Mother Owl | one night | in a tall tree | fly to the moon | his wings were small | he could not fly that far | looked at the moon in the pond | he had a moon close to home | glad
      Little Ant | she | a kind snail | in the fall | under a rock | get a big crumb home | the crumb was big | the crumb did not fit on her back | asked a kind snail to help | they took it home as two | glad
      Little Frog | he | Big Toad | one hot day | by the pond | sit in the shade | the sun was high | there was no shade | held up a big leaf | the leaf kept him cool | glad
      Little Bat | she | a kind moth | at dusk | in a dark cave | find a plum | the night was black | she could not see the tree | asked a kind moth to help | the moth led her to the plums | glad
    `,
    decoys: {
      where: 'in a big box; on a ship',
      goal: 'find a hat; eat a cake',
      when: 'in the spring',
      who: 'a bad wolf',
    },
  },
  {
    id: 'market-day',
    title: 'At the Market',
    grade: '1',
    sentences: `
      {When}, {who} was {where} with {other}.
      {He} wanted to {goal}.
      They walked and walked, but {problem}.
      That was because {reason}.
      {Who} did not give up.
      {He} {action}.
      In the end, {result}.
    `,
    fillings: `
      Lucía | she | her uncle | on Saturday | at the market | buy a ripe mango | a bus had been late | the fruit stand was empty | asked the man to wait for the bus | a box of ripe mangoes came | happy
      Jamal | he | his mother | before the feast | at the shops | find a gold hat | all the boys wanted one | the gold hats were gone | made a hat out of gold paper | his hat was the best of all | proud
      Linh | she | her grandpa | at the new year | at the flower stalls | get a peach branch | the night had been cold | the flowers were shut | put a branch in warm water | the pink flowers opened | happy
    `,
    decoys: {
      where: 'at the lake; on the farm',
      goal: 'sell an old bike; ride a horse',
      when: 'on a school day',
      feeling: 'bored',
    },
  },
  {
    id: 'plant-story',
    title: 'The Little Plant',
    grade: '1',
    sentences: `
      {Who} and {other} had a plant {where}.
      {Who} wanted to {goal}.
      {When}, {problem}.
      {Reason}.
      So {who} {action}.
      After a week, {result}.
      feeling < {Who} ran to show {other}.
      feeling < {He} could not stop smiling.
    `,
    fillings: `
      Maya | she | Noah | one morning | on the window sill | grow a sunflower | no one had given it a drink | the leaves hung down | gave it water each day | a yellow bud opened | proud
      Tomás | he | Nina | in June | behind the school | grow a fat pumpkin | a rabbit had eaten from it | the leaves were full of holes | put a fence around it | new leaves came out | proud
      Aisha | she | Leila | after the trip | next to the bath | grow a bean up a string | the room was too dark | the bean was pale and thin | moved it to a sunny spot | the bean was green and strong | proud
    `,
    decoys: {
      where: 'in the woods; on a boat',
      goal: 'catch a butterfly; sell the pot',
      feeling: 'angry; afraid; bored',
      action: 'threw the plant away',
    },
  },
  {
    id: 'night-noise',
    title: 'What Was That?',
    grade: '1',
    sentences: `
      {When}, {who} lay awake {where}.
      {He} wanted to {goal}.
      Bump! Tap! There was a noise.
      {Problem}.
      {Who} {action}.
      Then {he} saw that {reason}.
      {Result}.
      {Who} was {feeling} now.
    `,
    fillings: `
      Vera | she | her big brother | one windy night | at home | go to sleep | a branch had hit the window | something went tap on the glass | turned on her lamp | Vera waved at the branch and shut her eyes | calm
      Mateo | he | his cousin | at midnight | in a tent | have a good dream | a raccoon wanted the chips | something went bump near the food | took his flashlight and looked out | the raccoon ran off and all was still | calm
      Joy | she | her aunt | late on Sunday | on the top bunk | rest for the trip | the cat was after a toy | something ran up and down the hall | peeked over the side of the bunk | the cat came up to sleep with Joy | calm
    `,
    decoys: {
      where: 'on a bus; at school',
      goal: 'eat a snack; watch the stars',
      feeling: 'angry; scared',
      reason: 'a ghost was there; the house fell down',
    },
  },
  {
    id: 'race-day',
    title: 'The Race',
    grade: '1',
    sentences: `
      {When}, there was a race {where}.
      {Who} wanted to {goal}.
      {He} ran fast, but {problem}.
      {Reason}.
      {Who} {action}.
      {Result}.
      {Other} gave {him} a big hug.
    `,
    fillings: `
      Nina | she | her dad | on Friday | at school | win the race | her lace was not tied | her shoe came off | ran on with one shoe | she came in third | proud
      Ben | he | his coach | in May | around the lake | come in first | a root lay across the path | a boy fell down in front of him | stopped to help the boy up | the two came in last, hand in hand | proud
      Rosa | she | her grandma | at the fair | up the hill | beat her own best time | rain had made the path wet | her feet began to slip | took small, quick steps | she beat her best time | proud
    `,
    decoys: {
      where: 'in the snow; on the beach',
      goal: 'sell the most lemonade; make a new friend',
      action: 'sat down and cried; went home',
      when: 'on a cold night',
    },
  },
  {
    id: 'baking',
    title: 'Something Warm',
    grade: '1',
    sentences: `
      {Who} and {other} were {where} {when}.
      {Who} wanted to {goal}.
      First they mixed and mixed.
      Then {problem}, because {reason}.
      So {who} {action}.
      Soon {result}.
      They felt {feeling}.
    `,
    fillings: `
      Diego | he | his grandma | at noon | in the kitchen | make tamales | they had used it all up | there was no more corn flour | ran next door to ask for some | the tamales were hot and soft | happy
      Zara | she | her dad | on Sunday | at the bakery | bake flat bread | the fire was too hot | the bread got black | let the fire get low | the next bread was golden | happy
      Kofi | he | his aunt | after school | in the yard | cook a big soup | the spoon had a crack | the long spoon broke | used a clean stick to stir | the soup was ready for all | happy
    `,
    decoys: {
      where: 'at the lake; on the train',
      goal: 'wash the floor; eat ice cream',
      feeling: 'sad; angry',
      when: 'at midnight',
    },
  },
  {
    id: 'kite-day',
    title: 'The Kite',
    grade: '2',
    sentences: `
      {When}, {who} carried a new kite to {other}.
      The two friends met {where}.
      {Who} wanted to {goal}.
      They ran with the kite, and at first it rose.
      Then {problem}.
      It happened because {reason}.
      {Who} thought for a while.
      Then {he} {action}.
      Before long, {result}.
      {Who} felt {feeling} and laughed out loud.
    `,
    fillings: `
      Amir | he | Leila | on a windy morning | on the beach | fly the kite over the sea | the knot was too loose | the string came off the kite | tied the string with a sailor’s knot | the kite danced over the waves | joyful
      Mei | she | Hugo | after breakfast | on the hill | see the kite touch the clouds | the tail was too short | the kite turned over and dived | made a longer tail from ribbons | the kite climbed smooth and high | joyful
      Priya | she | Omar | at the kite festival | on the flat roof | win the kite game | a sharp branch had poked it | the paper had a hole in it | glued a patch over the hole | the kite flew longer than all the others | joyful
    `,
    decoys: {
      where: 'in the classroom; in a cave',
      when: 'at midnight; on a snowy evening',
      goal: 'sell the kite; paint a picture',
      feeling: 'bored; jealous; ashamed',
      reason: 'the kite was too old; someone was being mean',
    },
  },
  {
    id: 'new-in-class',
    title: 'A New Friend',
    grade: '2',
    sentences: `
      {Who} was new {where}.
      {He} had come {when} from a land far away.
      {He} wanted to {goal}.
      But {problem}, because {reason}.
      {Other} saw this and sat down beside {him}.
      Then {who} {action}.
      {Other} watched and began to smile.
      Soon {result}.
      feeling < That day {who} skipped all the way home.
      feeling < {He} told the whole family about {his} day.
    `,
    fillings: `
      Xochitl | she | Ben | in the fall | at school | join a game | she did not know the rules | nobody passed her the ball | drew the game on paper and asked about it | everyone was kicking the ball to her | happy
      Amadou | he | Maya | after winter break | in the reading club | tell a story | he did not have the English words yet | no one understood him | acted out his story with his hands | the whole club was clapping | happy
      Yuki | she | Omar | last week | on the swim team | make a friend | she was very shy | she sat alone on the bench | folded a paper crane and gave it away | all of them wanted to learn to fold cranes | happy
    `,
    decoys: {
      where: 'at the hospital; in the army',
      goal: 'go home early; win a prize',
      feeling: 'lonely; angry; worried',
      reason: 'the others were mean; it was raining',
    },
  },
  {
    id: 'snow-storm',
    title: 'The Big Storm',
    grade: '2',
    sentences: `
      {When}, a storm came to the place where {who} lived.
      {Who} was {where} with {other}.
      {He} wanted to {goal}.
      Outside, the wind howled like a wolf.
      All at once {problem}.
      This was because {reason}.
      {Who} stayed calm.
      {He} {action}.
      So {result}.
      When the storm was over, they all felt {feeling}.
    `,
    fillings: `
      Nils | he | his little sister | in December | in the cabin | finish a puzzle | a tree fell on a power line | all the lights went out | took a flashlight and told stories | the dark room became cozy | thankful
      Ana | she | her neighbor | one dark evening | in the barn | keep the lambs warm | the wind was so strong | the barn door blew open | pushed a heavy wagon against the door | not one lamb got cold | thankful
      Tuan | he | his grandparents | in the rainy season | in the house by the river | keep the rice dry | it had rained for three days | the river began to rise | carried the sacks up the ladder | all the rice stayed dry | thankful
    `,
    decoys: {
      where: 'at the airport; in a shop',
      when: 'on a calm summer day; at the spring fair',
      goal: 'go for a swim; build a snowman',
      feeling: 'bored; jealous; angry',
      reason: 'someone had played a trick',
    },
  },
  {
    id: 'old-tool',
    title: 'The Old Drum',
    grade: '2',
    sentences: `
      {Who} found an old drum {where}.
      It had belonged to {other}.
      {Who} wanted to {goal}.
      {When}, {he} hit it for the first time.
      But {problem}.
      {Reason}.
      {Who} asked {other} for help and listened well.
      Then {he} {action}.
      At last, {result}.
      feeling < {Other} began to dance, and {who} played even louder.
      feeling < {He} hugged the drum and did not want to put it down.
    `,
    fillings: `
      Kwame | he | his grandfather | on Saturday | in the attic | play at the harvest fair | the skin of the drum had dried out | the drum made only a dull thud | rubbed the skin with butter and set it in the sun | the drum rang out clear and deep | delighted
      Sofía | she | her great-aunt | at sunset | under the stairs | play in the parade | the ropes had become loose | the drum rattled like a tin can | pulled the ropes until they were tight | the drum sang out across the street | delighted
      Ravi | he | his father | the next day | in a dusty trunk | play for the dancers | a mouse had made a nest inside | the drum was almost silent | moved the nest to the garden with care | the drum boomed like thunder | delighted
    `,
    decoys: {
      where: 'at the store; in the river',
      goal: 'sell the drum; paint the drum',
      feeling: 'annoyed; nervous; ashamed',
      when: 'in the middle of the night',
    },
  },
  {
    id: 'lost-tooth',
    title: 'The Tooth',
    grade: '2',
    sentences: `
      {Who} had a loose tooth {when}.
      {He} was {where} with {other}.
      {Who} wanted to {goal}.
      {He} took one bite, and the tooth fell out!
      Then {problem}.
      {Reason}.
      {Who} {action}.
      {Other} helped {him} too.
      In the end {result}.
      {Who} felt {feeling}.
    `,
    fillings: `
      Noah | he | his cousin | at the picnic | in the park | show the tooth to Grandma | the grass was tall | the tooth was nowhere to be seen | searched the grass with a fork | the tooth turned up next to an ant hill | relieved
      Leila | she | her brother | on the last day of school | at the pool | keep the tooth in a box | it had slipped out of her hand | the tooth sank to the bottom | dived down with her goggles on | she came up with the tooth in her hand | relieved
      Jin | he | his teacher | during lunch | in the cafeteria | put the tooth under his pillow | he had set it on his tray | the tooth went away with the trays | ran to the kitchen and told the cook | the cook found the tooth in a napkin | relieved
    `,
    decoys: {
      where: 'at the dentist; on a boat',
      goal: 'eat more cake; throw the tooth on the roof',
      feeling: 'angry; jealous; bored',
      reason: 'a bird took it; someone had stolen it',
    },
  },
  {
    id: 'clever-animal',
    title: 'A Clever Plan',
    grade: '2',
    sentences: `
      Long ago, {who} lived {where}.
      {Other} lived nearby.
      {When}, {who} wanted to {goal}.
      However, {problem}.
      This was so because {reason}.
      {Who} sat very still and thought.
      Then {he} {action}.
      {Other} looked on with wide eyes.
      And so {result}.
      From then on, all the animals came to {who} when they needed a plan.
    `,
    fillings: `
      Hare | he | Elephant | in the dry season | on the grassy plain | drink at the water hole | there had been no rain | the water was too far down | dropped stones in the hole until the water rose | all the animals could drink | proud
      Raven | she | Bear | in the first cold days | in the northern forest | bring light to the trees | the sun had gone behind the mountain | the forest was dark | hung bits of shining ice on the branches | the moonlight sparkled everywhere | proud
      Turtle | it | Monkey | after the flood | by the wide river | cross to the mango trees | the bridge had been washed away | no one could get across | told the others to ride on its back, one by one | they all ate mangoes together | proud
    `,
    decoys: {
      where: 'in a big city; on the moon',
      goal: 'sleep all winter; catch a fish',
      when: 'at harvest time',
      action: 'called for help all night; ran away',
    },
  },
  {
    id: 'the-boat-trip',
    title: 'The Boat Trip',
    grade: '3',
    sentences: `
      {When}, {who} set out in a small boat with {other}.
      They had put on life jackets and packed bread and a map.
      Their trip began {where}.
      {Who} had one dream: {he} wanted to {goal}.
      For the first hour everything went well.
      Birds circled above them, and the water was as smooth as glass.
      Then, without any warning, {problem}.
      {Reason}.
      {Other} grew pale and gripped the side of the boat.
      {Who} took a deep breath and remembered what {he} had learned.
      {He} {action}.
      It took a long time, and {his} arms ached.
      Little by little, {result}.
      feeling < When they touched land, {who} sat down on the sand and let out a long, slow breath.
      feeling < {His} hands, which had been shaking, were still at last.
      {Other} passed {him} the bread, and they ate without a word.
    `,
    fillings: `
      Marisol | she | her cousin | early one morning | at the old stone pier | see the island of seals | clouds had covered the coast | they could no longer see the land | steered by the sound of the harbor bell | the shape of the pier came out of the mist | relieved
      Tane | he | his uncle | at the end of summer | in a quiet green bay | reach the cave of the glowworms | the boat had scraped a hidden rock | water began to come in through the floor | pressed his jacket on the hole and rowed with one oar | the boat came near the beach | relieved
      Ingrid | she | her grandfather | on the longest day of the year | where the river meets the sea | photograph a whale | the tide had turned | the current pulled them away from the shore | rowed sideways to the current instead of against it | they slipped out of the pull of the water | relieved
    `,
    asks: { feeling: 'How did {who} feel on the sand?' },
    decoys: {
      where: 'on a busy lake; at a ferry dock',
      when: 'in the middle of winter; late at night',
      goal: 'catch a big fish; win a boat race',
      feeling: 'disappointed; jealous; bored',
      reason: 'they had quarreled; the map was a fake',
      action: 'jumped out and swam; waited for someone to come',
    },
  },
  {
    id: 'the-invention',
    title: 'The Invention',
    grade: '3',
    sentences: `
      {Who} liked to take things apart and put them together again.
      {When}, {he} was working {where}.
      {He} wanted to {goal}.
      {Other} had said that it could not be done.
      That only made {who} work harder.
      {He} drew a plan, found some old parts and began to build.
      On the day of the first test, {problem}.
      It failed because {reason}.
      {Other} shrugged and said that nobody gets it right the first time.
      {Who} wrote down what had happened.
      Then {he} {action}.
      The second test was not perfect, and neither was the third.
      But on the fourth try, {result}.
      Neighbors came from up and down the street to see it.
      {Who} felt {feeling}, and {he} was already thinking of the next idea.
    `,
    fillings: `
      Nadia | she | her brother | during the summer holidays | in the garage | build a machine that waters plants | the pipe was too thin | only a few drops came out | cut a wider pipe from a garden hose | every plant in the row got a drink | proud
      Chidi | he | his neighbor | after the long dry months | behind his family’s shop | make a lamp that runs on wind | the blades were too heavy | the wheel would not turn | carved thin blades from light wood | the lamp glowed all night | proud
      Wren | she | her best friend | in the week of the science fair | at the kitchen table | build a bridge out of paper | the paper was flat and weak | the bridge sagged in the middle | folded the paper into triangles | the bridge held eleven books | proud
    `,
    decoys: {
      where: 'in a factory; at the library',
      when: 'on her birthday; on a school trip',
      goal: 'repair an old radio; earn a lot of money',
      feeling: 'ashamed; lonely; jealous',
      reason: 'someone had broken it; it had rained',
      action: 'bought a new one; gave up for a year',
    },
  },
  {
    id: 'mountain-path',
    title: 'Up the Mountain',
    grade: '3',
    sentences: `
      {Who} and {other} left the village {when}.
      They followed a narrow path {where}.
      {Who} wanted to {goal}.
      The higher they climbed, the colder the air became.
      Goats with yellow eyes watched them pass.
      Near the top, {problem}.
      {Reason}.
      {Other} wanted to turn around.
      {Who} looked at the sky and then at the path.
      {He} {action}.
      {Other} did the same, one step after another.
      At last {result}.
      The whole valley lay below them like a green bowl.
      feeling < {Who} threw {his} arms wide and shouted a long, happy shout.
      feeling < The mountains sent the shout back, and {he} laughed until {his} sides hurt.
    `,
    fillings: `
      Tenzin | he | his sister | before sunrise | through the pine woods | bring flowers to the old temple | a storm had washed part of it away | the path came to an end | found a goat track and followed it | they reached the gate of the temple | overjoyed
      Illari | she | her friend | on the first day of the festival | between two rocky peaks | see the ice lake shine at noon | the sun had not reached it yet | the last slope was covered with ice | cut small steps with her stick | they stood beside the shining lake | overjoyed
      Yusuf | he | his father | in the last week of May | along a dry riverbed | find the spring where the river begins | rocks had fallen in the night | big stones blocked the way | found a safe way around the stones | they heard the water bubbling | overjoyed
    `,
    decoys: {
      where: 'across a wide desert; over a rope bridge',
      when: 'after dinner; in deep winter',
      goal: 'visit a king; look for a lost goat',
      feeling: 'frightened; disappointed; bored',
      reason: 'hunters had closed it; a bear was asleep',
      action: 'turned back; called for a guide',
    },
  },
  {
    id: 'class-garden',
    title: 'The Garden Behind the School',
    grade: '3',
    sentences: `
      Behind the school lay a piece of land that nobody used.
      {When}, {who} stood {where} and had an idea.
      {He} wanted to {goal}.
      {Other} offered to help, and so did half of the class.
      They pulled weeds, dug up stones and planted seeds in straight rows.
      For three weeks the garden looked wonderful.
      Then {problem}.
      {Reason}.
      Some of the children said that it was hopeless.
      {Who} did not agree.
      {He} {action}.
      The others saw what {he} was doing and joined in.
      By the end of the school year, {result}.
      They carried baskets of food to the families on the street.
      {Who} felt {feeling}, for everyone had helped to make it grow.
    `,
    fillings: `
      Esperanza | she | her teacher | on the first warm day | by the broken fence | grow vegetables for the neighborhood | it had not rained at all | the young plants began to dry up | set out barrels to catch water from the roof | there were beans, squash and corn for all | grateful
      Malik | he | the school cook | in March | under the big oak | grow food for the school kitchen | snails loved the soft leaves | the lettuce was full of holes | spread crushed eggshells around the plants | the cook made salad for two hundred children | grateful
      Saanvi | she | her grandmother | after the spring holiday | on the cracked steps | grow peppers and spices | the soil was poor and sandy | the leaves turned yellow | mixed old leaves and peels into the soil | the peppers hung red and shiny on every plant | grateful
    `,
    decoys: {
      where: 'on the roof; beside the road',
      when: 'in the fall; on the last day of school',
      goal: 'build a playground; keep chickens',
      feeling: 'envious; lonely; bored',
      reason: 'nobody cared about the garden; thieves had come',
      action: 'bought vegetables at the store; blamed the others',
    },
  },
  {
    id: 'lost-in-museum',
    title: 'A Day at the Museum',
    grade: '3',
    sentences: `
      The whole class visited the museum {when}.
      {Who} stayed close to {other}, because they were partners.
      They stopped {where}, and {who} stared.
      {He} wanted to {goal}.
      When {he} looked up, {problem}.
      {Reason}.
      The hall seemed to grow bigger and bigger.
      {Who} felt {his} heart beat fast.
      Then {he} remembered what the teacher had told them.
      {He} {action}.
      A few minutes later, {result}.
      {Other} came running and took {his} hand.
      On the bus home, {who} felt {feeling}.
      {He} showed everyone the picture {he} had drawn.
    `,
    fillings: `
      Kenji | he | Nora | on Tuesday | under the skeleton of a whale | draw every bone | the others had gone to lunch | the hall was empty | stayed in one place and waited | the teacher came back to the same hall | safe
      Fatima | she | Leo | in the last week of May | in front of a golden mask | copy the pattern on the mask | another class had come between them | all the faces around her were strange | went to a guard with a badge | the guard called the class on her radio | safe
      Oscar | he | Mina | on a rainy Friday | next to an old clay pot | count the painted birds | he had not heard the bell | everyone in the class was gone | walked to the meeting point by the big clock | the rest of the class came down the stairs | safe
    `,
    decoys: {
      where: 'at the gift shop; on the front steps',
      when: 'on Sunday; during the summer break',
      goal: 'buy a postcard; eat lunch',
      feeling: 'angry; jealous; bored',
      reason: 'the class was playing hide and seek; the museum had closed',
      action: 'ran from hall to hall; hid behind a curtain',
    },
  },
  {
    id: 'first-concert',
    title: 'Behind the Curtain',
    grade: '4',
    sentences: `
      {When}, {who} stood {where} and listened to the crowd.
      For months {he} had practiced to {goal}.
      {Other} gave {him} a thumbs-up from across the room.
      Then {problem}.
      {Reason}.
      feeling < {Who} wiped {his} damp palms again and again.
      feeling < {His} mouth was dry, and {his} knees would not stay still.
      feeling < Every sound from the hall made {him} jump.
      {He} {action}.
      {Other} nodded and stepped back.
      Before the curtain rose, {result}.
    `,
    fillings: `
      Anjali | she | her dance teacher | on the night of the show | behind the stage | dance the peacock dance | the thread was old | the bells on her ankle came loose | tied the bells on with a hair ribbon | the bells rang with every step she tried | nervous
      Luca | he | his sister | on the evening of the concert | in a narrow hallway | play a solo on the violin | he had tuned it too tightly | one of the strings snapped | asked the oldest player for a spare string | the violin was whole again | nervous
      Naalnish | he | his uncle | at the winter gathering | beside the big drum | sing the song of his grandfather | he had not slept well | the first words would not come to him | hummed the tune until the words came back | the first line was on his lips again | nervous
    `,
    asks: { feeling: 'How did {who} feel before the show?' },
    decoys: {
      where: 'on the roof; in the front row',
      when: 'on a school morning; at a wedding',
      goal: 'paint the scenery; sell the tickets',
      feeling: 'bored; jealous; sleepy; furious',
      reason: 'someone wanted to spoil the show; the hall was too small',
    },
  },
  {
    id: 'the-letter',
    title: 'The Letter',
    grade: '4',
    sentences: `
      {Who} was {where} {when}.
      {Other} brought in a letter with a bright stamp.
      {Who} wanted to {goal}, and {he} tore the envelope open.
      {He} read the first lines and stopped, because {problem}.
      {Reason}.
      feeling < {Who} folded the letter slowly and looked at the floor.
      feeling < The toast on {his} plate grew cold.
      feeling < When {other} spoke to {him}, {he} could only shake {his} head.
      Later that day, {who} {action}.
      By evening, {result}.
    `,
    fillings: `
      Elena | she | her mother | on the first morning of the holidays | at the breakfast table | spend the summer with her pen friend | her pen friend had broken a leg | the visit could not take place | made a get-well card as long as a scarf | the card was on its way to Greece | disappointed
      Sipho | he | his older brother | on his birthday | on the porch | play for the city team | another boy had scored more goals | he had not been chosen | went out and practiced until dark | he had made a plan for next year | disappointed
      Malia | she | her grandfather | one gray Saturday | by the kitchen window | see her story in the magazine | the magazine had received too many stories | her story would not be printed | read her story aloud to her little cousins | the cousins were asking for another story | disappointed
    `,
    asks: { feeling: 'How did {who} feel after reading the letter?' },
    decoys: {
      where: 'at the post office; in the schoolyard',
      when: 'at midnight; on the last day of school',
      goal: 'get a new stamp; write to the president',
      feeling: 'excited; frightened; proud; bored',
      reason: 'the letter was for somebody else; the mail had been late',
    },
  },
  {
    id: 'the-neighbor',
    title: 'The House on the Corner',
    grade: '4',
    sentences: `
      {Who} had lived next to {other} for years without saying more than hello.
      {When}, {he} was {where} when {he} noticed something strange.
      {Problem}.
      {Who} found out that {reason}.
      {He} wanted to {goal}, but {he} did not want to be a bother.
      In the end, {he} {action}.
      {Other} opened the door and blinked in the light.
      Before the week was over, {result}.
      feeling < Now {who} looks forward to every afternoon and hurries home from school.
      feeling < {He} saves the best jokes of the day for next door.
      feeling < Two chairs stand side by side on the porch, and one of them is always kept for {him}.
    `,
    fillings: `
      Dalia | she | Mr. Okafor | one icy week | on the way to school | bring him what he needed | he was afraid to fall on the ice | the milk and the papers lay untouched at his door | knocked and held out the papers and a pot of soup | he was teaching her to play chess | glad
      Mario | he | Mrs. Tran | at the start of summer | in the shared yard | save her garden | she had hurt her back | her roses hung brown and dry | filled a can and watered the roses at dawn | she was telling him the name of every rose | glad
      Keisha | she | old Mr. Novak | in the darkest month | at her window | cheer up the house | his piano had lost its tune | no music came from next door anymore | brought over her aunt, who tunes pianos | he and she were playing songs for four hands | glad
    `,
    asks: { feeling: 'How does {who} feel now?' },
    decoys: {
      where: 'in the supermarket; at a bus stop',
      when: 'on New Year’s Eve; during a heat wave',
      goal: 'sell cookies; ask for help with homework',
      feeling: 'annoyed; lonely; frightened; ashamed',
      reason: 'the house was for sale; there had been a robbery',
    },
  },
  {
    id: 'the-stargazers',
    title: 'A Sky Full of Stars',
    grade: '4',
    sentences: `
      {When}, {who} and {other} climbed the hill {where}.
      They carried blankets, a thermos of cocoa and an old telescope.
      {Who} had counted the days, for {he} wanted to {goal}.
      Crickets sang in the grass, and far below, the lights of the town went out one by one.
      They spread the blankets and set up the telescope.
      Then {problem}.
      {Reason}.
      For a while neither of them spoke.
      {Other} said that there would be other nights.
      {Who} shook {his} head and thought hard.
      At last {he} {action}.
      Minutes went by, and the grass grew wet with dew.
      When they looked again, {result}.
      feeling < {Who} forgot the cold, the dew and even the cocoa.
      feeling < {He} opened {his} eyes wide and could not find a single word.
      feeling < All the way home {he} kept looking up, so that {other} had to lead the way.
    `,
    fillings: `
      Amara | she | her uncle | on the longest night of the year | behind the farm | see the rings of Saturn | the cold had fogged up the glass | the telescope showed only a gray blur | wrapped the telescope in her blanket to warm the glass | the rings shone in the little circle of light | amazed
      Mateo | he | his grandmother | on a clear night in August | above the village | watch the shooting stars | the lamp on the water tower had come on | a bright light washed out half of the sky | moved the blankets to a dark hollow on the far side | bright streaks raced across the sky | amazed
      Yuki | she | her neighbor | on the first night of spring | outside the town | count the craters of the Moon | the wind had pushed a cloud across the sky | the Moon slipped out of sight | aimed the telescope at the edge of the cloud and waited | the Moon stood there with every crater sharp and clear | amazed
    `,
    asks: { feeling: 'How did {who} feel about what {he} saw?' },
    decoys: {
      where: 'on the roof of the school; by the sea',
      when: 'at noon; in the rainy season',
      goal: 'find a lost goat; take pictures of owls',
      feeling: 'annoyed; ashamed; bored; jealous',
      reason: 'someone had broken the telescope; it was already morning',
      action: 'packed up and went home; fell asleep in the grass',
    },
  },
  {
    id: 'the-small-patient',
    title: 'A Small Patient',
    grade: '4',
    sentences: `
      {When}, {who} and {other} were walking {where}.
      They were talking about the school play and not looking at the ground.
      All at once {who} stopped and held up a hand.
      {Problem}.
      {Reason}.
      {Who} knelt down, but {he} did not touch it yet.
      {He} wanted to {goal}, and {he} knew that one wrong move could do harm.
      {Other} offered to run for help.
      In the meantime, {who} {action}.
      Soon a woman from the animal shelter came and nodded.
      She wrote down the day and the place, took the patient with her and promised to call.
      A week passed, and then another.
      Each time the phone rang, {who} ran to it and came back slowly.
      Then one afternoon, the woman called at last: {result}.
      feeling < {Who} let out a breath that {he} seemed to have held for two weeks.
      feeling < That night, for the first time in days, {he} fell asleep at once.
    `,
    fillings: `
      Imani | she | her classmate | on the morning after the storm | along the edge of the woods | get the young owl to safety | the storm had shaken it out of its nest | a young owl lay at the foot of a pine | slid it gently into a box lined with her scarf | the owl was strong enough to fly again | relieved
      Rafael | he | his cousin | one foggy evening | along the beach | help the sea turtle to live | a fishing line had caught its flipper | a sea turtle could not crawl back to the water | kept its back damp with a wet towel | the turtle was swimming in the open sea again | relieved
      Linh | she | her brother | on the last day of the holidays | behind the old mill | bring the duckling out of there | the cover of the drain was missing | a duckling cried at the bottom of a drain | lowered a basket on a rope until it hopped in | the duckling had joined its family on the pond | relieved
    `,
    asks: { feeling: 'How did {who} feel after the phone call?' },
    decoys: {
      where: 'in the middle of the city; on a mountain road',
      when: 'before breakfast; in the first snow',
      goal: 'keep it as a pet; win a prize',
      feeling: 'jealous; bored; embarrassed; angry',
      reason: 'a cat had chased it; someone had sold it',
      action: 'ran home to fetch a net; left it where it was',
    },
  },
  {
    id: 'the-newspaper',
    title: 'News for Everyone',
    grade: '4',
    sentences: `
      Every Friday, {who} and {other} printed a newspaper for the whole school.
      It had news, riddles and a page of drawings by the youngest children.
      {When}, they were at work {where}.
      {Who} wanted to {goal}, and there was not much time.
      Paper lay in neat piles, and the room smelled of ink.
      Just then {problem}.
      It happened because {reason}.
      {Other} groaned and looked at the wall clock.
      {Who} remembered an old saying in {his} family: first think, then run.
      {He} took three slow breaths and looked around the room.
      Then {he} {action}.
      Before long, half of the class was helping, and nobody complained.
      When the bell rang, {result}.
      The youngest children found their drawings and shouted with joy.
      {Who} felt {feeling}, and {he} tied a string around one copy to keep it forever.
    `,
    fillings: `
      Thandiwe | she | her partner | on the day before the school fair | in the computer room | print two hundred copies by noon | the ink had run dry | the printer stopped after ten copies | hung the ten copies in the halls and copied the headlines onto long strips | every class had read the news | proud
      Anders | he | his best friend | two days before the holidays | in the back of the library | tell the school about the food drive | someone had leaned on the wrong key | the finished page vanished from the screen | began to draw the whole page again by hand | the new page looked even better than the old one | proud
      Citlali | she | her teacher | in the middle of a heat wave | beside the open window | print the story of the class frog | the fan had been turned up too high | sheets of paper sailed out of the window | led a chase across the schoolyard | all but two of the sheets were back | proud
    `,
    decoys: {
      where: 'in the gym; at the post office',
      when: 'at the start of the school year; on a snowy morning',
      goal: 'sell the paper at a shop; write a book',
      feeling: 'lonely; ashamed; bored',
      reason: 'someone had pulled the plug; the school had closed early',
      action: 'went home to rest; asked for a day off',
    },
  },
  {
    id: 'the-bus-ride',
    title: 'Ten Stops',
    grade: '4',
    sentences: `
      {When}, {who} rode the bus alone for the first time.
      {Other} had waved until the bus turned the corner.
      {Who} had a ticket in one pocket, a list of stops in the other, and a plan: {he} wanted to {goal}.
      The seats were full, and somebody was eating an orange.
      {Who} read the name of each street in a low voice.
      After a while {he} looked up, and {problem}.
      {Reason}.
      By then the bus was {where}, far from anything {he} knew.
      {His} heart beat fast, but {he} did not cry.
      {He} remembered what {other} had said about asking for help.
      So {he} {action}.
      The driver listened, nodded and wrote three words on the list.
      Two women in the first row moved closer together to make room.
      Ten stops later, {result}.
      feeling < {Who} turned around at the door and thanked the driver three times.
      feeling < That evening {he} drew a picture of the bus and wrote under it: for the kindest driver in town.
      feeling < {He} still waves whenever that bus goes by.
    `,
    fillings: `
      Soraya | she | her father | on her tenth birthday | near the old harbor | visit her aunt | she had mixed up the 6 and the 9 | no street had a name she knew | went to the front and showed the list to the driver | her aunt stood waiting at the stop | grateful
      Emeka | he | his mother | on the first day of summer | at the edge of the city | get to swimming practice | a parade had blocked the usual road | the swimming pool was nowhere in sight | told the driver where he had to be | the blue roof of the pool came into view | grateful
      Petra | she | her grandfather | one rainy Saturday | beside a row of factories | bring back a pile of books | she had closed her eyes for a moment and fallen asleep | the library was far behind | asked the driver for the way back | the steps of the library lay right in front of her | grateful
    `,
    asks: { feeling: 'How did {who} feel about the driver?' },
    decoys: {
      where: 'in front of the school; at the zoo',
      when: 'on a winter night; on the last day of school',
      goal: 'buy a new coat; see a movie',
      feeling: 'angry; jealous; bored; embarrassed',
      reason: 'the driver had lost the way; someone had taken the list',
      action: 'got off and walked home; hid in the last row',
    },
  },
]

/** Stories of every school year, each with three tellings. */
export const storyGrammars: readonly StoryGrammar[] = WRITTEN.map(grammarFrom)
