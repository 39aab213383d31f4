/** A small happening in English, in words that fit together: who does what, where, when, why and how. */
export type Happening = Readonly<{
  who: string
  /** "feeds", and "feed" after `does`. */
  does: string
  do: string
  what: string
  where: string
  when: string
  why: string
  how: string
}>

const COLUMNS = ['who', 'does', 'do', 'what', 'where', 'when', 'why', 'how'] as const

const HAPPENINGS = `
Kofi | feeds | feed | the hens | on the farm | in the morning | because they need food | with a cup
Ana | kicks | kick | the ball | in the park | after school | because she likes games | with her left foot
my dad | cuts | cut | the bread | in the kitchen | at noon | because we are hungry | with a knife
Mei | paints | paint | a fish | at her desk | on Monday | because it is a gift | with a brush
my mom | washes | wash | the car | by the house | on Sunday | because it is muddy | with a sponge
Omar | hides | hide | the drum | under the bed | at night | because the baby sleeps | with a red rug
the dog | digs | dig | a hole | in the yard | all day | because it has a bone | with its paws
Priya | plants | plant | a seed | in the garden | in spring | because she wants flowers | with a spoon
Grandpa | fixes | fix | the bike | in the shed | in the evening | because the wheel is flat | with a wrench
Lin | draws | draw | the moon | on the wall | before bed | because she likes the sky | with chalk
Diego | makes | make | a kite | at the table | in the summer | because it is windy | with paper
the bird | builds | build | a nest | in the tree | in May | because it has eggs | with twigs
Sam | reads | read | a book | on the bus | at six | because the trip is long | with a small lamp
my sister | plays | play | the flute | at school | on Friday | because there is a show | with ten fingers
Zara | catches | catch | a crab | on the beach | in the fall | because she is quick | with a net
the farmer | brushes | brush | the horse | in the barn | each day | because it is dusty | with a soft brush
`

export const HAPPENINGS_K: readonly Happening[] = HAPPENINGS.trim()
  .split('\n')
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    if (cells.length !== COLUMNS.length) throw new Error(`Bug: ${cells.length} parts in ${line}`)
    return Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at]])) as Happening
  })

/** A tiny tale of two: where they were, what each did, and what they did then. */
export type Tale = Readonly<{
  who: string
  other: string
  where: string
  /** What the first did: "found", "find", "a shell". */
  first: Deed
  second: Deed
  /** What both did in the end: "ran home". */
  end: string
  /** Where, and with what, it would usually be: not told here. */
  usualWhere: string
  usualWhat: string
}>
type Deed = Readonly<{ did: string; do: string; what: string }>

const TALES = `
Ana | Ben | at the beach | found find a shell | dug dig a hole | ran home | at the pool | a ball
Kofi | Lin | in the park | saw see a frog | picked pick a flower | shared a snack | at the zoo | a dog
Mei | Dad | in the kitchen | cut cut a pear | made make some soup | ate it all | at the table | some bread
Omar | Grandma | on the farm | fed feed the goats | milked milk the cow | went to bed | at the zoo | the hens
Priya | Sam | at school | drew draw a tiger | made make a kite | put the pens away | at home | a house
Diego | Mom | at the shop | got get a mango | got get a hat | took the bus home | at the market | some milk
the fox | the owl | in the woods | ate eat a plum | built build a nest | went to sleep | in the den | a mouse
the duck | the pig | by the barn | lost lose a sock | found find a hat | had a nap | in the pond | an egg
Zara | Hugo | on the bus | read read a map | sang sing a song | waved to a man | at home | a book
the bear | the bee | on the hill | made make a drum | lit light a lamp | danced all night | in a cave | some honey
Mai | Tom | in the yard | planted plant a seed | washed wash a rug | drank some juice | in the garden | a tree
Jamal | Rosa | at the lake | caught catch a leaf | made make a raft | swam back | in the boat | a fish
`

export const TALES_K: readonly Tale[] = TALES.trim()
  .split('\n')
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    const [
      who = '',
      other = '',
      where = '',
      first = '',
      second = '',
      end = '',
      usualWhere = '',
      usualWhat = '',
    ] = cells
    if (cells.length !== 8) throw new Error(`Bug: ${cells.length} parts in ${line}`)
    return { who, other, where, first: deedIn(first), second: deedIn(second), end, usualWhere, usualWhat }
  })

function deedIn(text: string): Deed {
  const [did = '', base = '', ...what] = text.split(' ')
  return { did, do: base, what: what.join(' ') }
}
