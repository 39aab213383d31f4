import { capital } from '#domain/capital.ts'
import { listOf, rowsOf } from './rows.ts'
import type { Job, JobWord, SentencePart, SentenceTemplate } from './types.ts'

/*
 * A word is `text/job`; nouns for many are /N. What answers a question word stands in braces after it, `^` where it may as well come
 * first. `*` marks the head of the subject and the verb that agrees with it. Other orders are written out.
 */
const SENTENCES = `
cat-mat | K | {who a/d cat/n} sat/v {^where on/p a/d mat/n} . | | cat
dog-ran | K | {who the/d dog/n} ran/v {where to/p me/r} . | | dog
pig-mud | K | {who a/d pig/n*} is/v* {^where in/p the/d mud/n} . | | pig
see-hen | K | {who I/r} see/v {what a/d red/a hen/n} . | |
fox-den | K | {who the/d fox/n} hid/v {^where in/p a/d den/n} . | | fox
bug-cup | K | {who a/d bug/n*} is/v* {^where on/p the/d cup/n} . | |
mom-van | K | {who Mom/n} got/v {what a/d tan/a van/n} . | |
sam-map | K | {who Sam/n*} has/v* {what a/d big/a map/n} . | |
can-hop | K | {who I/r} can/v hop/v {where to/p the/d log/n} . | |
we-run | K | {who we/r} run/v {where up/p the/d hill/n} . | |
hat-bed | K | {what the/d hat/n*} is/v* {^where on/p the/d bed/n} . | |
cub-sun | K | {who the/d cub/n} sat/v {^where in/p the/d sun/n} . | | bear
dad-jam | K | {who Dad/n*} has/v* {what a/d pot/n of/p jam/n} . | |
ten-ants | K | {who ten/d ants/N*} are/v* {^where on/p a/d bun/n} . | |
lid-pan | K | {what the/d lid/n} fell/v {^where off/p the/d pan/n} . | |
duck-pond | K | {who a/d duck/n*} is/v* {^where in/p the/d pond/n} . | | duck
kim-nap | K | {who Kim/n} had/v {what a/d nap/n} {^when at/p six/n} . | |
bus-hill | K | {what the/d bus/n} went/v {where up/p the/d hill/n} . | |
is-it-hot | K | is/v* {what the/d pan/n*} hot/a ? | |
can-you-see | K | can/v {who you/r} see/v {what the/d sun/n} ? | |
did-dan | K | did/v {who Dan/n} get/v {what a/d pet/n} ? | |
where-is-cap | K | where/b is/v* {what my/d cap/n*} ? | |
look-at | K | look/v {where at/p the/d big/a cat/n} ! | |
get-up | K | get/v up/b {where on/p the/d log/n} ! | |
ana-wig | K | {who Ana/n*} has/v* {what a/d wet/a mop/n} . | |
men-dig | K | {who the/d men/N*} dig/v* {what a/d pit/n} . | |
kids-sit | K | {who six/d kids/N*} sit/v* {^where on/p a/d rug/n} . | |
nan-hug | K | {who Nan/n} gave/v me/r {what a/d hug/n} . | |
frog-log | K | {who the/d frog/n} sat/v {^where by/p a/d log/n} . | | frog
box-bed | K | {what the/d box/n*} is/v* {^where under/p the/d bed/n} . | |
fish-tank | 1 | {who the/d fish/n*} swims/v* {^where in/p the/d big/a tank/n} . | | fish
mia-lunch | 1 | {who Mia/n} ate/v {what a/d plum/n} {^when at/p lunch/n} . | |
chick-nest | 1 | {who a/d chick/n*} is/v* {^where in/p the/d nest/n} . | | chick
frogs-jump | 1 | {who the/d frogs/N*} jump/v* {where into/p the/d pond/n} . | | frog
dad-ship | 1 | {who Dad/n} made/v {what a/d ship/n} with/p me/r . | |
crab-sand | 1 | {who a/d crab/n*} digs/v* {^where in/p the/d wet/a sand/n} . | | crab
grandma-drum | 1 | {who Grandma/n*} plays/v* {what a/d drum/n} {^when at/p night/n} . | |
black-cat | 1 | {who the/d black/a cat/n*} naps/v* {^where on/p the/d step/n} . | | cat
bees-hive | 1 | {who the/d bees/N*} went/v {where back/b to/p the/d hive/n} . | | bee
lin-kite | 1 | {who Lin/n} made/v {what a/d long/a kite/n} . | |
goat-fence | 1 | {who the/d goat/n} ate/v {what my/d best/a socks/N} ! | |
boy-truck | 1 | {who the/d boy/n*} has/v* {what a/d green/a truck/n} . | |
girls-song | 1 | {who the/d girls/N*} sing/v* {what a/d song/n} {^when at/p lunch/n} . | |
owl-tree | 1 | {who the/d owl/n*} sits/v* {^where in/p a/d tall/a tree/n} . | | owl
rain-roof | 1 | {what the/d rain/n} fell/v {^where on/p the/d tin/n roof/n} . | |
snail-leaf | 1 | {who a/d snail/n*} is/v* {^where on/p the/d leaf/n} . | | snail
kofi-shop | 1 | {who Kofi/n} got/v {what a/d brush/n} {^where at/p the/d shop/n} . | |
we-camp | 1 | {who we/r} went/v {where to/p camp/n} {^how in/p the/d van/n} . | we went in the van to camp |
where-go | 1 | where/b did/v {who the/d duck/n} go/v ? | | duck
do-you-like | 1 | do/v {who you/r} like/v {what hot/a soup/n} ? | |
is-that | 1 | is/v* that/r* {what your/d red/a bike/n} ? | |
can-we-swim | 1 | can/v {who we/r} swim/v {where in/p the/d lake/n} ? | |
when-will | 1 | when/b will/v {what the/d bus/n} come/v ? | |
what-fun | 1 | {who we/r} had/v {what so/b much/a fun/n} ! | |
shut-gate | 1 | please/b shut/v {what the/d back/a gate/n} . | shut the back gate please |
and-hop | 1 | Ben/n can/v hop/v , and/c Mei/n can/v skip/v . | Mei can hop, and Ben can skip |
but-wet | 1 | I/r am/v wet/a , but/c you/r are/v dry/a . | |
or-red | 1 | do/v {who you/r} want/v {what red/a or/c blue/a paint/n} ? | do you want blue or red paint |
pup-sick | 1 | {who the/d pup/n*} sleeps/v* {why because/c it/r is/v sick/a} . | because it is sick the pup sleeps |
hens-eggs | 1 | {who five/d hens/N} sat/v {^where on/p soft/a nests/N} . | |
amir-market | 2 | {who Amir/n} bought/v {what three/d ripe/a mangoes/N} {^where at/p the/d market/n} . | |
horse-field | 2 | {who the/d brown/a horse/n*} gallops/v* {where across/p the/d field/n} {^when every/d morning/n} . | the brown horse gallops every morning across the field |
rosa-grandpa | 2 | {who Rosa/n*} writes/v* {what long/a letters/N} to/p her/d grandpa/n . | |
wind-door | 2 | {what a/d strong/a wind/n} slammed/v the/d kitchen/n door/n . | |
turtles-beach | 2 | {who the/d turtles/N*} lay/v* {what eggs/N} {^where on/p the/d warm/a beach/n} . | | turtle
quickly-ran | 2 | {who the/d rabbit/n} ran/v {how quickly/b} {where into/p its/d hole/n} . | the rabbit ran into its hole quickly; the rabbit quickly ran into its hole; quickly the rabbit ran into its hole; into its hole the rabbit ran quickly | rabbit
softly-sang | 2 | {who Aunt/n Nila/n} sang/v {how softly/b} {where to/p the/d baby/n} . | Aunt Nila sang to the baby softly; Aunt Nila softly sang to the baby; softly Aunt Nila sang to the baby; to the baby Aunt Nila sang softly |
neatly-wrote | 2 | {who Omar/n} wrote/v {what his/d name/n} {how neatly/b} . | Omar neatly wrote his name; neatly Omar wrote his name |
gently-held | 2 | {who Vera/n} held/v {what the/d tiny/a chick/n} {how gently/b} . | Vera gently held the tiny chick; gently Vera held the tiny chick | chick
parrot-words | 2 | {who our/d green/a parrot/n*} knows/v* {what forty/d words/N} . | | parrot
friends-fort | 2 | {who my/d friends/N*} build/v* {what a/d fort/n} {how with/p old/a blankets/N} . | with old blankets my friends build a fort |
monkeys-tree | 2 | {who two/d small/a monkeys/N} played/v {^where in/p the/d fig/n tree/n} . | | monkey
bread-oven | 2 | {what the/d warm/a bread/n} came/v {where from/p the/d clay/n oven/n} . | from the clay oven came the warm bread |
train-tunnel | 2 | {what the/d fast/a train/n} went/v {where through/p a/d dark/a tunnel/n} . | |
because-rain | 2 | {who we/r} stayed/v inside/b {why because/c it/r rained/v all/d day/n} . | because it rained all day we stayed inside |
so-hungry | 2 | {who Diego/n} was/v hungry/a , so/c he/r made/v {what two/d tacos/N} . | |
when-bell | 2 | {who everyone/r} lined/v up/b {when when/c the/d bell/n rang/v} . | when the bell rang everyone lined up |
but-penguin | 2 | {who a/d penguin/n*} has/v* {what wings/N} , but/c it/r cannot/v fly/v . | | penguin
will-you-help | 2 | will/v {who you/r} help/v me/r with/p my/d puzzle/n ? | |
why-moon | 2 | why/b does/v* {what the/d moon/n*} look/v so/b big/a ? | | moon
have-you-seen | 2 | have/v {who you/r} ever/b seen/v {what a/d shooting/a star/n} ? | |
how-many | 2 | how/b many/d legs/N does/v* {who a/d crab/n*} have/v ? | | crab
pass-rice | 2 | please/b pass/v {what the/d bowl/n of/p rice/n} . | pass the bowl of rice please |
watch-out | 2 | watch/v out/b for/p {what the/d deep/a puddle/n} ! | |
team-won | 2 | {who our/d team/n} won/v {what the/d last/a game/n} {^when on/p Friday/n} ! | |
box-of-pens | 3 | {what the/d box/n* of/p old/a pens/N} sits/v* {^where on/p my/d shelf/n} . | |
birds-near | 3 | {who the/d birds/N* near/p the/d lake/n} fly/v* {where south/b} {^when in/p fall/n} . | |
one-of | 3 | {who one/r* of/p the/d puppies/N} has/v* {what a/d white/a ear/n} . | |
mai-and-ben | 3 | {who Mai/n* and/c Ben/n*} walk/v* {where to/p school/n} {^when on/p Mondays/N} . | Ben and Mai walk to school on Mondays; Mai and Ben walk on Mondays to school; Ben and Mai walk on Mondays to school; on Mondays Ben and Mai walk to school |
friendship | 3 | {what true/a friendship/n*} grows/v* {how slowly/b} . | slowly true friendship grows; true friendship slowly grows |
childhood | 3 | {who Grandmother/n} spent/v {what her/d childhood/n} {^where in/p a/d quiet/a village/n} . | |
honesty | 3 | {what honesty/n*} takes/v* great/a courage/n . | |
friendly-dog | 3 | {who a/d friendly/a dog/n} slowly/b crossed/v {what the/d road/n} . | a friendly dog crossed the road slowly; slowly a friendly dog crossed the road | dog
lonely-whale | 3 | {who the/d lonely/a whale/n} sang/v {how softly/b} {^when at/p night/n} . | the lonely whale softly sang at night; softly the lonely whale sang at night; the lonely whale sang at night softly; at night the lonely whale softly sang | whale
although | 3 | although/c she/r was/v tired/a , {who Lucía/n} finished/v {what her/d painting/n} . | |
before-dark | 3 | {who the/d hikers/N} reached/v {where the/d camp/n} {when before/c the/d sun/n went/v down/b} . | before the sun went down the hikers reached the camp |
either-or | 3 | {who we/r} can/v either/c read/v a/d story/n or/c play/v a/d game/n . | we can either play a game or read a story; we can either read a game or play a story |
if-plants | 3 | {what plants/N*} wilt/v* {when if/c they/r get/v no/d water/n} . | if they get no water plants wilt |
after-storm | 3 | {when after/p the/d storm/n} {what a/d bright/a rainbow/n} filled/v {where the/d sky/n} . | a bright rainbow filled the sky after the storm |
river-rises | 3 | {what the/d river/n*} rises/v* {^when when/c the/d mountain/n snow/n melts/v} . | |
weaver | 3 | {who the/d skilled/a weaver/n*} makes/v* {what bright/a rugs/N} {how by/p hand/n} . | by hand the skilled weaver makes bright rugs |
he-himself | 3 | {who Hugo/n} baked/v {what the/d whole/a cake/n} {how by/p himself/r} . | by himself Hugo baked the whole cake |
race-noun | 3 | {who they/r} will/v race/v {when after/p the/d long/a race/n} . | after the long race they will race |
play-noun | 3 | {who the/d children/N*} play/v* {what drums/N} {^where in/p the/d school/n play/n} . | |
light-jobs | 3 | {what a/d light/n*} shines/v* {where on/p the/d light/a feather/n} . | |
small-red-bag | 4 | {who she/r} lost/v {what a/d small/a red/a bag/n} . | |
old-round-table | 4 | {who they/r} sat/v {where at/p the/d big/a old/a round/a table/n} . | |
nice-wool-hat | 4 | {who Grandpa/n} knitted/v {what a/d lovely/a warm/a blue/a hat/n} . | |
tall-stone-tower | 4 | {what a/d tall/a ancient/a stone/n tower/n*} stands/v* {^where near/p the/d sea/n} . | near the sea stands a tall ancient stone tower |
girl-who | 4 | {who the/d girl/n* who/r found/v my/d watch/n} lives/v* {where next/b door/n} . | |
book-that | 4 | {what the/d book/n* that/r Priya/n wrote/v} is/v* {where in/p the/d library/n} . | |
village-where | 4 | this/r is/v {what the/d village/n where/b my/d mother/n grew/v up/b} . | |
day-when | 4 | {who I/r} remember/v {what the/d day/n when/b it/r snowed/v in/p June/n} . | |
is-running | 4 | {who my/d cousin/n*} is/v* running/v {where around/p the/d track/n} {^when this/d morning/n} . | my cousin is running this morning around the track |
were-baking | 4 | {who my/d uncles/N*} were/v* baking/v {what flat/a bread/n} {^when at/p dawn/n} . | |
might-rain | 4 | {what it/r} might/v rain/v {^when before/p the/d parade/n} . | |
must-wear | 4 | {who all/d riders/N} must/v wear/v {what a/d strong/a helmet/n} . | |
has-visited | 4 | {who Linh/n*} has/v* visited/v {what seven/d countries/N} {^when since/p last/a summer/n} . | |
neither-nor | 4 | {who neither/c the/d captain/n nor/c the/d crew/n} saw/v {what the/d hidden/a rock/n} . | neither the crew nor the captain saw the hidden rock |
in-spite | 4 | in/p spite/n of/p the/d cold/a wind/n , {who the/d climbers/N} reached/v {what the/d top/n} . | |
`

const JOB_OF: Readonly<Record<string, Job>> = {
  n: 'noun',
  N: 'noun',
  r: 'pronoun',
  v: 'verb',
  a: 'adjective',
  b: 'adverb',
  p: 'preposition',
  c: 'conjunction',
  d: 'determiner',
}

/** The words as tiles show them, in some order; a comma stays with the word before it. */
const texts = (template: Pick<SentenceTemplate, 'words'>, order: readonly number[]): string[] =>
  order.map((at) => template.words[at]?.text ?? '')

const written = (template: SentenceTemplate): number[] => template.words.map((_, at) => at)

/** How many words of the sentence are a clause moved to its front, which a comma parts from the rest; 0 where none is. */
function openingClause({ words, parts }: SentenceTemplate, [first = 0]: readonly number[]): number {
  const part = parts.find(({ from }) => from === first)
  return part === undefined || first === 0 || words[first]?.job !== 'conjunction' ? 0 : part.to - part.from
}

/** The sentence in the order it is written, or another one. */
export function sentenceText(
  template: SentenceTemplate,
  order: readonly number[] = written(template),
): string {
  const clause = openingClause(template, order)
  const words = texts(template, order)
    .map((text, at) => (at + 1 === clause ? `${text},` : text))
    .join(' ')
  return capital(words) + template.end
}

/** Whether words in this order make the sentence, or one that is as right; which of two same words stands where makes no difference. */
export function isAccepted(template: SentenceTemplate, words: readonly string[]): boolean {
  const orders = [written(template), ...template.otherOrders]
  return orders.some((order) => texts(template, order).join(' ') === words.join(' '))
}

/** The words of a part: "on the mat". */
export const partText = (template: SentenceTemplate, { from, to }: SentencePart): string =>
  template.words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
    .replace(/,$/, '')

function parsed(written: string) {
  const words: JobWord[] = []
  const parts: SentencePart[] = []
  const moving: SentencePart[] = []
  const subject: number[] = []
  let verb: number | null = null
  let many = false
  let open: { asks: string; from: number; moves: boolean } | null = null
  for (const token of written.split(' ')) {
    if (token.startsWith('{')) {
      const moves = token.startsWith('{^')
      open = { asks: token.replace(/[{^]/g, ''), from: words.length, moves }
      continue
    }
    if (token === ',') {
      const last = words.pop()
      if (last !== undefined) words.push({ ...last, text: `${last.text},` })
      continue
    }
    const [text = '', code = ''] = token.replace('}', '').split('/')
    const job = JOB_OF[code.replace('*', '')]
    if (job === undefined) throw new Error(`no job: ${token}`)
    if (code.endsWith('*') && job === 'verb') verb = words.length
    else if (code.endsWith('*')) subject.push(words.length)
    many ||= code === 'N*'
    words.push({ text, job })
    if (open !== null && token.endsWith('}')) {
      const part = { asks: open.asks as SentencePart['asks'], from: open.from, to: words.length }
      parts.push(part)
      if (open.moves) moving.push(part)
      open = null
    }
  }
  const [head] = subject
  const agreement: SentenceTemplate['agreement'] =
    head === undefined || verb === null
      ? null
      : { subject: head, verb, number: many || subject.length > 1 ? 'many' : 'one' }
  return { words, parts, moving, agreement }
}

/** The order of words in which a part comes first. */
function fronted(count: number, { from, to }: SentencePart): number[] {
  const order = [...Array(count).keys()]
  return [...order.slice(from, to), ...order.slice(0, from), ...order.slice(to)]
}

/** Where each word of another order stands in the template. */
function orderOf(words: readonly JobWord[], written: string): number[] {
  const left = new Map(words.map(({ text }, at) => [at, text]))
  return written.split(' ').map((text) => {
    const at = [...left].find(([, word]) => word === text)?.[0]
    if (at === undefined) throw new Error(`${text} is not left for: ${written}`)
    left.delete(at)
    return at
  })
}

function templateFrom(
  row: Record<'id' | 'grade' | 'written' | 'others' | 'picture', string>,
): SentenceTemplate {
  const { words, parts, moving, agreement } = parsed(row.written.slice(0, -2))
  return {
    id: row.id,
    words,
    parts,
    agreement,
    end: row.written.slice(-1) as SentenceTemplate['end'],
    otherOrders: [
      ...moving.map((part) => fronted(words.length, part)),
      ...listOf(row.others).map((other) => orderOf(words, other)),
    ],
    grade: row.grade as SentenceTemplate['grade'],
    picture: row.picture === '' ? null : row.picture,
  }
}

/** Sentences of every school year; at kindergarten and grade 1 a child can sound them out. A picture shows whom one is about. */
export const sentences: readonly SentenceTemplate[] = rowsOf(
  ['id', 'grade', 'written', 'others', 'picture'],
  SENTENCES,
).map(templateFrom)
