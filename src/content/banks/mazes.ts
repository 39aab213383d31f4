import { factFrames } from './fact-frames.ts'
import { rowsOf } from './rows.ts'
import { storyGrammars, told } from './story-grammars.ts'
import type { MazeGap } from './types.ts'

/*
 * Source, words of its text with the right one in brackets, then three that do not fit there: of the same part of speech but against
 * the meaning, one that looks alike, one of another part of speech.
 */
const GAPS = `
market-day | That was [because] | until | become | bluer
market-day | did not give [up] | down | cup | they
market-day | In the [end], | song | and | ran
market-day | the fruit stand was [empty] | full | plenty | slowly
market-day | the gold hats were [gone] | blue | gown | them
market-day | out of gold [paper] | water | pepper | happy
market-day | in warm [water] | snow | waiter | under
market-day | the man to [wait] for | sing | what | late
plant-story | had a [plant] | puppy | planet | funny
plant-story | wanted to [grow] | wash | glow | green
plant-story | After a [week], | mile | weak | went
plant-story | ran to [show] | bite | shoe | happy
plant-story | could not stop [smiling] | sleeping | swimming | smart
plant-story | gave it [water] each day | paper | winter | wet
plant-story | put a [fence] around it | song | force | few
night-noise | lay [awake] | asleep | alike | wake
night-noise | There was a [noise] | smell | nose | noisy
night-noise | turned on her [lamp] | shoe | lump | loud
night-noise | flashlight and [looked] out | melted | locked | dark
night-noise | shut her [eyes] | hair | yes | even
night-noise | raccoon [ran] off | turned | rain | red
night-noise | came up to [sleep] with | fly | sheep | soft
race-day | there was a [race] | storm | rice | fast
race-day | a big [hug] | hill | hog | glad
race-day | ran on with one [shoe] | spoon | show | she
race-day | stopped to [help] the boy | eat | held | kind
race-day | made the path [wet] | dry | went | water
race-day | took small, [quick] steps | giant | quack | jump
baking | They felt [happy] | sad | puppy | hug
baking | no more corn [flour] | sky | floor | white
baking | ran next [door] to ask | moon | dear | open
baking | the bread got [black] | cold | block | bake
baking | let the fire get [low] | hot | law | lamp
baking | used a clean [stick] to stir | cloud | stack | sticky
baking | were hot and [soft] | angry | sort | soup
baking | the soup was [ready] for all | angry | really | read
kite-day | carried a new [kite] | sofa | bite | fly
kite-day | The two [friends] met | kites | finds | friendly
kite-day | at first it [rose] | sang | nose | high
kite-day | thought for a [while] | mile | white | when
kite-day | laughed out [loud] | tall | cloud | laugh
kite-day | the [string] came off | sun | spring | strong
kite-day | the tail was too [short] | long | shirt | shut
kite-day | the paper had a [hole] in it | fish | hold | hollow
kite-day | glued a [patch] over | cloud | pitch | sticky
new-in-class | sat [down] beside | off | dawn | dark
new-in-class | from a land far [away] | under | awake | was
new-in-class | began to [smile] | melt | mile | happy
new-in-class | told the whole [family] | sandwich | finally | famous
new-in-class | wanted to [join] a game | eat | coin | joy
new-in-class | did not know the [rules] | socks | mules | ready
new-in-class | passed her the [ball] | moon | bell | bounce
new-in-class | folded a [paper] crane | wooden | pepper | happen
new-in-class | his story with his [hands] | shoes | bands | handy
snow-storm | the wind [howled] like a wolf | smiled | hauled | loud
snow-storm | stayed [calm]. | purple | claim | cloud
snow-storm | storm was [over], | under | oven | ours
snow-storm | a [storm] came to the place | parade | story | stormy
snow-storm | fell on a power [line] | apple | lion | long
snow-storm | all the lights went [out] | over | oat | ate
snow-storm | a flashlight and told [stories] | windows | stores | sleepy
snow-storm | the barn [door] blew open | cow | deer | shut
snow-storm | the river began to [rise] | shrink | rice | high
snow-storm | carried the sacks up the [ladder] | thunder | leader | climb
old-tool | found an old [drum] | shoe | dream | drop
old-tool | It had [belonged] to | jumped | belong | behind
old-tool | for the first [time] | shoe | tame | timid
old-tool | and listened [well] | loudly | wall | word
old-tool | began to [dance], | snow | danger | music
old-tool | played even [louder] | bluer | ladder | drum
old-tool | want to put it [down] | between | dawn | did
old-tool | the drum [rattled] like a tin can | tasted | rattle | noisy
old-tool | ropes until they were [tight] | loose | tiger | tie
old-tool | mouse had made a [nest] | storm | next | nice
lost-tooth | had a loose [tooth] | cloud | truth | chew
lost-tooth | took one [bite], | river | bike | bit
lost-tooth | the tooth fell [out] | asleep | our | ouch
lost-tooth | The grass was [tall] | short | tail | grow
lost-tooth | the tooth [sank] to the bottom | flew | sang | deep
lost-tooth | In the [end] the | song | and | ate
lost-tooth | ran to the [kitchen] and told | ocean | kitten | hungry
clever-animal | sat very still and [thought] | ran | through | clever
clever-animal | looked on with wide [eyes] | roads | yes | watch
clever-animal | all the [animals] came to | stones | angles | alive
clever-animal | they needed a [plan] | bath | plum | clever
clever-animal | [lived] nearby | melted | loved | house
clever-animal | had been no [rain] | homework | rail | wet
clever-animal | dropped [stones] in the hole | songs | stories | heavy
clever-animal | the bridge had been washed [away] | clean | awake | was
clever-animal | one by [one] | two | own | go
the-boat-trip | put on life [jackets] | sandwiches | rackets | jump
the-boat-trip | was as [smooth] as glass | dry | smoke | smoothly
the-boat-trip | For the first [hour] | banana | house | early
the-boat-trip | without any [warning] | money | morning | warned
the-boat-trip | grew pale and [gripped] | painted | grouped | tightly
the-boat-trip | took a deep [breath] | river | bread | breathe
the-boat-trip | remembered what she had [learned] | eaten | leaned | lesson
the-boat-trip | remembered what he had [learned] | eaten | leaned | lesson
the-boat-trip | [arms] ached | hats | aims | tired
the-boat-trip | Little by [little], | big | litter | slow
the-boat-trip | been shaking, were [still] | loud | steel | stop
the-boat-trip | ate without a [word] | cloud | ward | speak
the-invention | take things [apart] | asleep | depart | pieces
the-invention | could not be [done] | eaten | dune | do
the-invention | [work] harder | sleep | word | worker
the-invention | found some old [parts] | songs | pants | partly
the-invention | nobody gets it [right] | wrong | night | answer
the-invention | wrote down what had [happened] | melted | hopped | happening
the-invention | test was not [perfect], | hungry | project | perfectly
the-invention | up and down the [street] | spoon | sweet | straight
the-invention | thinking of the next [idea] | tooth | ideal | invent
mountain-path | followed a [narrow] path | hungry | arrow | narrowly
mountain-path | climbed, the [colder] the air | hungrier | collar | coldly
mountain-path | Goats with yellow [eyes] | roofs | keys | see
mountain-path | wanted to turn [around] | never | ground | arrive
mountain-path | one [step] after another | soup | stew | slowly
mountain-path | The whole [valley] lay | breakfast | volley | deep
mountain-path | like a green [bowl] | song | bold | rounded
mountain-path | arms [wide] and shouted | salty | wise | width
mountain-path | sent the [shout] back | goat | short | loudly
mountain-path | [sides] hurt | books | slides | beside
class-garden | had an [idea] | elephant | ideal | eager
class-garden | and planted [seeds] | shoes | seals | seem
class-garden | in straight [rows] | clouds | roars | rowed
class-garden | the garden looked [wonderful] | noisy | wandering | wonder
class-garden | said that it was [hopeless] | delicious | homeless | hope
class-garden | did not [agree] | melt | degree | agreement
class-garden | was doing and joined [in] | under | ink | is
class-garden | carried [baskets] of food | oceans | blankets | borrow
class-garden | everyone had [helped] to make | refused | hopped | helpful
lost-in-museum | The whole [class] visited | pencil | clasp | clean
lost-in-museum | because they were [partners] | sandwiches | pastures | partly
lost-in-museum | grow bigger and [bigger] | smaller | digger | bring
lost-in-museum | heart [beat] fast | eat | boat | quickly
lost-in-museum | the teacher had [told] them | eaten | gold | telling
lost-in-museum | A few [minutes] later | apples | mittens | quick
lost-in-museum | showed everyone the [picture] | soup | puncture | paint
first-concert | listened to the [crowd] | carpet | cloud | crowded
first-concert | had [practiced] to | melted | produced | practical
first-concert | from across the [room] | spoon | roam | wide
first-concert | damp [palms] again | songs | plums | sweaty
first-concert | mouth was [dry], | tall | day | drink
first-concert | would not stay [still] | purple | skill | shake
first-concert | Every [sound] from the hall | sandwich | sand | noisy
first-concert | nodded and stepped [back] | asleep | bake | bag
first-concert | Before the [curtain] rose | kitchen | certain | curl
the-letter | with a bright [stamp] | river | stump | stamped
the-letter | tore the [envelope] open | soup | antelope | quickly
the-letter | read the first [lines] | spoons | lions | lined
the-letter | folded the letter [slowly] | deliciously | lowly | sadness
the-letter | plate grew [cold] | loud | could | coldness
the-neighbor | saying more than [hello] | pencil | hollow | greet
the-neighbor | noticed something [strange] | salty | stranger | strangely
the-neighbor | to be a [bother] | sandwich | brother | bothered
the-neighbor | opened the door and [blinked] | melted | linked | brightly
the-neighbor | Before the week was [over] | under | oven | end
the-neighbor | looks [forward] to | backward | force | happy
the-neighbor | saves the best [jokes] | walls | yolks | funny
the-neighbor | side by [side] on the porch | top | slide | sit
the-neighbor | is always [kept] for | eaten | crept | keep
honeybees | one queen lays the [eggs] | roads | legs | hatch
honeybees | the nectar into [honey] | stones | money | sticky
penguins | their wings to [swim] | fly | swing | water
penguins | keep penguins [warm] and dry | thirsty | worm | warmly
camels | stores fat in its [hump] | song | jump | high
owls | owls hunt at [night] | school | light | sleepy
owls | fly without a [sound] | sandwich | sand | quietly
butterfly | lays an [egg] on a leaf | apple | edge | eat
butterfly | eats leaves and [grows] | sings | glows | big
frog | a tadpole has a [tail] | hat | tall | swim
bean | A [root] grows down | song | boot | deep
trees | build their [nests] in trees | roads | next | build
trees | give [shade] on hot days | snow | shape | shady
lighthouses | ships often hit [rocks] | songs | socks | rocky
guide-dogs | learns to [stop] at every | melt | step | still
breads | make long loaves with a hard [crust] | song | crush | bake
drums | played by [hitting] it | eating | hiding | loud
moon | The Moon has no [air] to breathe | homework | hair | windy
rainforest | a thick [roof] of leaves | song | root | above
rainforest | Only a little [sunlight] | homework | sandlot | sunny
sahara | largest hot [desert] in the world | soup | dessert | deserted
sahara | while nights can be [cold] | hot | could | coldly
sahara | water comes up from the [ground] | sandwich | grand | under
chocolate | cut the ripe [pods] from | roads | ponds | plump
chocolate | the seeds are [dried] in the sun | frozen | tried | dry
chocolate | shaped into [bars] | clouds | barns | bare
paper | people [collect] old paper | eat | correct | collection
paper | until it turns into [mush] | stone | much | mushy
paper | press out the [water] | music | waiter | wet
water-cycle | the Sun [warms] the water | freezes | worms | warmth
water-cycle | many drops together form [clouds] | mountains | clowns | cloudy
water-cycle | to the ground as [rain] or snow | sand | ruin | rainy
water-cycle | the water back to the [sea] | Moon | see | salty
birds-migrate | there is little [food] for birds | homework | foot | feed
birds-migrate | north, winters are [cold] | hot | cord | freeze
leaves-change | leaves use [sunlight] to make food | darkness | sandlot | sunny
leaves-change | days become [shorter] and cooler | louder | shoulder | shorten
rust | Iron is a strong [metal] | animal | medal | heavy
rust | becomes thin and [weak] | tasty | week | weakly
turtles-lights | toward the brightest [light] | sound | night | shiny
turtles-lights | turn off beach [lights] | waves | lifts | lighten
wildlife-bridges | Many [roads] cut through | songs | reads | drive
wildlife-bridges | people build [bridges] with grass | sandwiches | brides | brightly
silk | For about a month, they eat mulberry [leaves] | roads | levels | green
mangroves | in salty [water] | paper | waiter | wet
mangroves | Their tangled [roots] stand | songs | roofs | deep
earthquakes | the strain is let go, and so the [ground] shakes | song | grand | shaky
frost-cracks | the [water] in the cracks freezes | music | waiter | wet
green-wall | its soil has dried out and blown [away] | clean | awake | was
seed-bank | which helps keep the seeds [cold] | loud | could | coldly
desert-forest | plants often store [water], | music | waiter | wet
the-stargazers | wanted to [see] the rings | eat | sea | saw
the-stargazers | wanted to [watch] the shooting | eat | witch | clock
the-stargazers | [climbed] the hill | melted | climate | steep
the-stargazers | lights of the town [went] out | sang | want | dark
the-stargazers | set [up] the telescope | under | us | tall
the-stargazers | had [fogged] up the glass | jumped | forged | misty
the-stargazers | neither of them [spoke] | melted | spike | silent
the-stargazers | there would be other [nights] | spoons | knights | dark
the-stargazers | shook her [head] and thought | river | heed | think
the-stargazers | shook his [head] and thought | river | heed | think
the-stargazers | the grass grew [wet] with dew | loud | went | rain
the-stargazers | could not find a single [word] | river | ward | speak
the-stargazers | forgot the [cold], the dew | homework | gold | freeze
the-small-patient | not looking at the [ground] | thunder | grand | under
the-small-patient | [stopped] and held up a hand | melted | stooped | still
the-small-patient | but she did not [touch] it yet | drink | torch | soft
the-small-patient | but he did not [touch] it yet | drink | torch | soft
the-small-patient | one wrong [move] could do harm | cloud | moon | quickly
the-small-patient | offered to run for [help] | thunder | heap | save
the-small-patient | wrote down the day and the [place] | cloud | plate | write
the-small-patient | promised to [call] | melt | coal | phone
the-small-patient | A week [passed], and then | jumped | posted | past
the-small-patient | ran to it and came back [slowly] | deliciously | lowly | slow
the-small-patient | let out a [breath] that | river | bread | breathe
the-small-patient | she fell [asleep] at once | awake | sleep | bed
the-small-patient | he fell [asleep] at once | awake | sleep | bed
the-newspaper | printed a newspaper for the whole [school] | ocean | scowl | learn
the-newspaper | a page of [drawings] by the youngest | mountains | drawers | paint
the-newspaper | Paper lay in neat [piles] | rivers | pills | high
the-newspaper | the room [smelled] of ink | laughed | smiled | smelly
the-newspaper | looked at the wall [clock] | river | cloak | late
the-newspaper | first think, then [run] | melt | rung | fast
the-newspaper | took three [slow] breaths | sour | slot | slowly
the-newspaper | nobody [complained] | melted | completed | angry
the-newspaper | shouted with [joy] | sand | jog | happy
the-newspaper | around one copy to [keep] it | drink | keen | kept
the-bus-ride | rode the bus [alone] for the first time | together | along | lonely
the-bus-ride | until the bus [turned] the corner | ate | tuned | street
the-bus-ride | a list of [stops] in the other | clouds | steps | stopped
the-bus-ride | The [seats] were full | rivers | seals | sit
the-bus-ride | somebody was [eating] an orange | reading | heating | hungry
the-bus-ride | read the name of each [street] in a low voice | apple | sweet | drive
the-bus-ride | far from anything she [knew] | ate | new | known
the-bus-ride | far from anything he [knew] | ate | new | known
the-bus-ride | heart beat [fast], but | salty | fist | speed
the-bus-ride | had said about asking for [help] | soup | heap | save
the-bus-ride | wrote three [words] on the list | spoons | woods | spell
the-bus-ride | moved closer together to make [room] | soup | roam | wide
the-bus-ride | thanked the [driver] three times | orange | diver | drove
the-bus-ride | drew a [picture] of the bus | sandwich | pitcher | paint
salmon | lays thousands of [eggs] | songs | edges | hatch
salmon | hide among the [stones], where | clouds | stores | hard
salmon | live on [food] stored | music | foot | eat
salmon | they can live in salt [water] | music | waiter | wet
salmon | they [turn] back to the very stream | write | torn | around
salmon | The trip is [hard], for | purple | herd | work
salmon | [leap] over rocks | sleep | leaf | high
salmon | their bodies [feed] the stream | draw | feet | food
whales-sharks | come up to [breathe] air | eat | breeze | breath
whales-sharks | moves from side to [side] | top | slide | across
whales-sharks | feed their young with [milk] | stone | mill | drink
whales-sharks | A whale has [bones], while | roads | bonds | hard
whales-sharks | sing to each other over great [distances] | sandwiches | instances | far
whales-sharks | sharks are nearly [silent] | purple | salient | quietly
dust-bowl | to plant [wheat] | songs | what | grow
dust-bowl | nothing held the [soil] in place | music | soul | dusty
dust-bowl | too little [rain] fell for years | homework | ran | wet
dust-bowl | Strong [winds] picked up | songs | winks | blew
dust-bowl | lamps had to be [lit] at noon | eaten | let | light
dust-bowl | thousands of families [lost] their farms | sang | lest | loss
dust-bowl | in the hope of finding [work] | snow | word | hard
braille | had hardly any [books] to read | apples | hooks | wrote
braille | hard to [feel] | hear | fell | soft
braille | Such books were [heavy] and | thirsty | heaven | weigh
braille | made for reading in the [dark] | soup | duck | darken
braille | to make it [simpler] | hungrier | sampler | simply
braille | can feel in one [touch] | taste | torch | soft
braille | people could now [write] by hand | melt | white | pencil
bamboo | grow as tall as [trees] | ants | tries | high
bamboo | in a single [day] | spoon | dry | early
bamboo | stems are light, yet [strong] enough | weak | string | strength
bamboo | cooked and [eaten] in many | driven | eastern | food
bamboo | woven into [baskets], mats | rivers | biscuits | weave
bamboo | turned into [paper] and cloth | water | pepper | write
bamboo | it [grows] again from its roots | shrinks | glows | tall
the-letter | spoke to her, she could only [shake] her head | eat | shape | sadly
the-letter | spoke to him, he could only [shake] his head | eat | shape | sadly
the-letter | looked at the [floor]. | thunder | flood | under
the-letter | [brought] in a letter | melted | bought | mail
lost-in-museum | came [running] and took | sleeping | ruining | fast
lost-in-museum | [stayed] close to | flew | stared | near
`

type Telling = Pick<MazeGap, 'source' | 'grade' | 'title' | 'hero' | 'text'>

/** The texts of the banks in all their tellings; a text of facts has one. */
const TELLINGS: readonly Telling[] = [
  ...storyGrammars.flatMap((grammar) =>
    grammar.fillings.map((filling) => ({
      source: grammar.id,
      grade: grammar.grade,
      title: grammar.title,
      hero: filling.who,
      text: told(grammar, filling),
    })),
  ),
  ...factFrames.map(({ id, grade, facts }) => ({ source: id, grade, title: '', hero: '', text: facts })),
]

/** Where a text is read with a word left out: every telling in which the words stand. */
export const MAZE_GAPS: readonly MazeGap[] = rowsOf(
  ['source', 'words', 'sameJob', 'looksLike', 'otherJob'],
  GAPS,
).flatMap(({ source, words, ...others }) => {
  const right = /\[(.+)\]/.exec(words)?.[1] ?? ''
  const before = words.indexOf('[')
  const plain = words.replace(/[[\]]/g, '')
  const found = TELLINGS.filter((telling) => telling.source === source).flatMap((telling) => {
    const at = telling.text.findIndex((sentence) => sentence.includes(plain))
    const start = telling.text[at]?.indexOf(plain)
    return start === undefined ? [] : [{ ...telling, ...others, right, at, before: start + before }]
  })
  if (found.length === 0 || right === '') throw new Error(`no such words in ${source}: ${words}`)
  return found
})
