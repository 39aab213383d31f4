import { capital } from '#domain/capital.ts'
import { rowsOf } from './rows.ts'

/** Four small things a child does, in the order they usually come; each may as well come before any other. */
export type DayTale = Readonly<{ id: string; where: string; deeds: readonly string[] }>

/** Who does them. */
export type Doer = Readonly<{ name: string; pronoun: 'he' | 'she' }>

const TALES = `
morning | was at home | made the bed | ate an egg | brushed {his} teeth | fed the fish
evening | was at home | ate some rice | took a bath | brushed {his} teeth | read a book
lunch | was in the kitchen | washed {his} hands | set the table | ate some soup | swept the floor
baking | was in the kitchen | got an apron | made a cake | ate a snack | washed the pan
picnic | was on a picnic | ate a bun | played tag | had a nap | picked up the trash
dog | was with the dog | fed the dog | walked the dog | brushed the dog | washed the dish
desk | was at {his} desk | fixed the lamp | drew a ship | wrote {his} name | put the pens away
farm | was on the farm | fed the hens | got the eggs | milked the goat | swept the barn
pool | was at the pool | took a shower | swam a lap | ate a snack | called Grandma
library | was in the library | gave back a book | sat on a mat | heard a story | got a new book
snow | was out in the snow | made a snowman | went down the hill | drank hot milk | got dry socks
party | was at a party | played a game | ate some cake | sang a song | said thank you
yard | was in the yard | cut the grass | fed the birds | picked plums | sat in the shade
shop | helped in the shop | swept the floor | cut the ham | sold a bun | fed the shop cat
beach | was at the beach | dug a hole | found a shell | swam a bit | ate a plum
band | was in the band room | hit the drum | sang a song | rang the bell | drank some milk
camp | was at a camp | set up the tent | fed the ducks | sang a song | drank some tea
bus | was on the bus | sat in the back | ate a bun | read a map | rang the bell
class | was in class | read a book | drew a map | cut out a star | fed the fish
garage | was in the garage | fixed a bike | swept the floor | drank some tea | put up a shelf
train | was on the train | ate some rice | read a book | took a nap | drew the hills
mud | was in the mud | dug a pond | made a mud pie | found a worm | jumped up and down
`

export const DAY_TALES: readonly DayTale[] = rowsOf(
  ['id', 'where', 'first', 'second', 'third', 'fourth'],
  TALES,
).map(({ id, where, first, second, third, fourth }) => ({
  id,
  where,
  deeds: [first, second, third, fourth],
}))

const NAMES =
  'Kofi he; Ana she; Mei she; Omar he; Priya she; Diego he; Lin she; Hugo he; Zara she; Amir he; Rosa she; Sam he; Nila she; Jamal he; Tuan he; Joy she; Malik he; Lupe she; Noor she; Kai he; Aiyana she; Ben he'

export const DOERS: readonly Doer[] = NAMES.split('; ').map((one) => {
  const [name = '', pronoun] = one.split(' ')
  return { name, pronoun: pronoun === 'he' ? 'he' : 'she' }
})

const FORMS = {
  he: { he: 'he', him: 'him', his: 'his' },
  she: { he: 'she', him: 'her', his: 'her' },
} as const

/** A text with `{who}`, `{he}`, `{him}` and `{his}` said of somebody; a place with a capital begins a sentence. */
export function ofDoer(text: string, { name, pronoun }: Doer): string {
  const words: Readonly<Record<string, string>> = { ...FORMS[pronoun], who: name }
  return text.replace(/\{(\w+)\}/g, (_, place: string) => {
    const word = words[place.toLowerCase()]
    if (word === undefined) throw new Error(`no such place: ${place}`)
    return place === place.toLowerCase() ? word : capital(word)
  })
}
