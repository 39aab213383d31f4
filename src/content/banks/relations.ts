import { listOf, rowsOf } from './rows.ts'
import type { BankGrade, Category, Definition, Homophones, LinkedPair, Shades, WordPair } from './types.ts'

const PAIR = ['grade', 'word', 'match', 'other', 'goesWith', 'looksLike', 'sentence'] as const

const pairsOf = (relation: WordPair['relation'], table: string): readonly WordPair[] =>
  rowsOf(PAIR, table).map((row) => ({ ...row, relation, grade: row.grade as BankGrade }))

/** Opposites: each with a word of the same meaning, one it is often met with, and one that rhymes or looks alike. */
export const antonyms: readonly WordPair[] = pairsOf(
  'antonym',
  `
  K | big | small | large | box | pig | The bear is big.
  K | hot | cold | warm | soup | pot | The soup is hot.
  K | up | down | high | hill | cup | The bird is up in the tree.
  K | in | out | inside | box | pin | The cat is in the bag.
  K | wet | dry | damp | rain | pet | The dog is wet.
  K | fast | slow | quick | car | last | The car is fast.
  K | happy | sad | glad | smile | snappy | Mai is happy.
  K | day | night | light | sun | play | It is day.
  K | open | shut | not shut | door | over | The door is open.
  K | full | empty | filled | cup | pull | The cup is full.
  K | tall | short | high | tree | ball | The tree is tall.
  K | top | bottom | tip | hat | mop | The hat is on top.
  K | old | new | aged | shoe | cold | My shoes are old.
  K | soft | hard | fluffy | bed | loft | The bed is soft.
  K | loud | quiet | noisy | drum | cloud | The drum is loud.
  K | clean | dirty | tidy | soap | bean | My hands are clean.
  K | on | off | lit | lamp | gone | The lamp is on.
  K | stop | go | halt | red | hop | We stop at the road.
  K | yes | no | okay | nod | mess | Sam said yes.
  K | push | pull | shove | cart | bush | We push the cart.
  K | left | right | side | hand | lift | This is my left hand.
  K | come | go | arrive | here | some | Come to the mat.
  K | give | take | hand over | gift | live | I give Ana a pen.
  K | long | short | big | snake | song | The snake is long.
  1 | light | heavy | not heavy | feather | night | The feather is light.
  1 | thick | thin | fat | book | trick | The book is thick.
  1 | near | far | close | house | dear | The park is near.
  1 | early | late | ahead of time | morning | pearly | We got to school early.
  1 | laugh | cry | giggle | joke | cough | The joke made us laugh.
  1 | start | end | begin | race | smart | Let us start the game.
  1 | lost | found | missing | key | cost | The key was lost.
  1 | asleep | awake | napping | bed | sleet | The baby is asleep.
  1 | same | different | alike | twin | game | We have the same hat.
  1 | strong | weak | mighty | ox | wrong | The ox is strong.
  1 | smooth | rough | even | stone | tooth | The stone feels smooth.
  1 | sweet | sour | sugary | honey | feet | The mango is sweet.
  1 | win | lose | come first | prize | wind | We hope to win the game.
  1 | buy | sell | get in a shop | money | by | We buy corn at the market.
  1 | float | sink | drift | water | boat | The cork will float.
  1 | wide | narrow | broad | road | ride | The road is wide.
  2 | brave | afraid | bold | lion | wave | The brave girl held the snake.
  2 | rough | smooth | bumpy | bark | enough | The bark of the tree is rough.
  2 | remember | forget | recall | name | December | I remember her name.
  2 | arrive | leave | come | train | drive | The train will arrive at noon.
  2 | whisper | shout | murmur | secret | whisker | Please whisper in the library.
  2 | polite | rude | kind | guest | police | It is polite to say thank you.
  2 | bright | dim | shining | star | bride | The lamp is bright.
  2 | always | never | every time | day | hallways | Lin always feeds the hens.
  3 | ancient | modern | very old | temple | patient | They saw an ancient temple in Mexico.
  3 | generous | selfish | giving | gift | general | Our generous neighbor shares her plums.
  3 | rare | common | unusual | bird | rear | The quetzal is a rare bird.
  3 | accept | refuse | take | present | except | Will you accept the gift?
  3 | calm | stormy | still | sea | claim | The sea was calm at dawn.
  3 | expand | shrink | grow | balloon | expend | A balloon will expand when you blow air in.
  3 | victory | defeat | win | team | history | The team cheered for its victory.
  3 | temporary | lasting | for a short time | tent | library | They built a temporary shelter.
  3 | humble | proud | modest | king | tumble | The humble chief did not boast.
  3 | shallow | deep | not deep | pond | hallow | We waded in the shallow pond.
  3 | increase | decrease | grow | number | crease | The rain will increase tonight.
  3 | artificial | natural | made by people | flower | official | These flowers are artificial.
  4 | abundant | scarce | plentiful | harvest | abandon | Fish are abundant in this river.
  4 | reveal | hide | show | secret | level | The map will reveal the path.
  4 | cautious | reckless | careful | driver | curious | A cautious climber tests each step.
  4 | flexible | rigid | bendable | wire | feasible | A willow branch is flexible.
  4 | transparent | opaque | clear | window | parent | Clean glass is transparent.
  4 | permanent | temporary | lasting | ink | permitted | The stain was permanent.
  4 | conceal | reveal | hide | mask | council | She tried to conceal the gift.
  4 | hostile | friendly | unfriendly | army | hostel | The two tribes were no longer hostile.
`,
)

/** Words of the same meaning: each with an opposite, a word it is often met with, and one that looks alike. */
export const synonyms: readonly WordPair[] = pairsOf(
  'synonym',
  `
  1 | big | large | small | elephant | bag | The barn is big.
  1 | small | little | big | ant | smell | The ant is small.
  1 | glad | happy | sad | gift | grad | I am glad you are here.
  1 | quick | fast | slow | rabbit | quack | The fox is quick.
  1 | shut | close | open | door | shot | Please shut the gate.
  1 | jump | leap | sit | rope | jumble | The frogs jump into the pond.
  1 | shout | yell | whisper | crowd | shut | Do not shout at the cat.
  1 | start | begin | stop | race | star | The show will start soon.
  1 | end | finish | start | book | and | The story will end now.
  1 | mad | angry | calm | fight | mud | The goose was mad.
  1 | sick | ill | well | doctor | sock | Tomás was sick in bed.
  1 | kind | nice | mean | friend | king | Grandma is kind to all.
  1 | sleep | nap | wake | bed | sleet | The cats sleep in the sun.
  2 | scared | afraid | brave | ghost | scarred | The puppy was scared of thunder.
  2 | begin | start | finish | lesson | began | We begin the song together.
  2 | pretty | lovely | ugly | flower | petty | The quilt has a pretty pattern.
  2 | hard | difficult | easy | test | heard | The puzzle is hard.
  2 | right | correct | wrong | answer | write | Omar had the right answer.
  2 | fix | repair | break | tool | fox | Auntie can fix the bike.
  2 | silent | quiet | noisy | library | salient | The forest was silent.
  2 | noise | sound | silence | drum | nose | We heard a noise.
  2 | buddy | pal | enemy | lunch | bunny | My buddy sits by me.
  2 | tired | sleepy | rested | bed | tried | The tired hikers sat down.
  2 | hurry | rush | dawdle | bus | hairy | We must hurry to the bus.
  2 | choose | pick | refuse | menu | chose | You may choose a book.
  2 | simple | easy | hard | game | sample | The rules are simple.
  2 | center | middle | edge | circle | enter | The fire is in the center.
  2 | smart | clever | foolish | school | start | The smart crow opened the box.
  2 | wet | soaked | dry | rain | west | My socks are wet.
  2 | below | under | above | floor | bellow | The cellar is below the kitchen.
  2 | near | close | far | house | neat | The park is near the school.
  2 | giggle | laugh | sob | joke | wiggle | The clown made us giggle.
  2 | lift | raise | drop | box | left | Can you lift the lid?
  2 | speak | talk | listen | phone | speck | The twins speak two languages.
  2 | large | huge | tiny | whale | lodge | A large bus took us to the zoo.
  2 | thin | slim | thick | paper | thing | The book is thin.
  2 | yell | shout | whisper | game | yellow | Please do not yell in the house.
  2 | easy | simple | tough | game | busy | The first sum is easy.
  3 | enormous | huge | tiny | whale | normal | The enormous whale came up for air.
  3 | tiny | very small | huge | ant | tinny | A tiny seed can grow into a tall tree.
  3 | gather | collect | scatter | berries | father | We gather shells on the beach.
  3 | discover | find | lose | map | cover | The divers hope to discover a wreck.
  3 | observe | watch | ignore | bird | obey | Scientists observe the ants each day.
  3 | reply | answer | ask | letter | replay | Grandpa will reply to my letter.
  3 | courage | bravery | fear | hero | carriage | It took courage to sing alone.
  3 | damp | moist | dry | towel | lamp | The towel is still damp.
  3 | delicious | tasty | awful | meal | delicate | The dumplings were delicious.
  3 | frighten | scare | comfort | storm | fright | Loud noises frighten the horse.
  3 | wealthy | rich | poor | gold | healthy | The wealthy trader gave to the poor.
  3 | odd | strange | usual | number | add | An odd sound came from the attic.
  3 | assist | help | hinder | nurse | insist | The nurse will assist the doctor.
  3 | vanish | disappear | appear | magic | varnish | The mist will vanish by noon.
  3 | weary | tired | rested | traveler | wary | The weary travelers slept at once.
  3 | join | connect | separate | club | joint | Please join the two ropes.
  3 | brave | courageous | cowardly | knight | brace | The brave diver went in first.
  3 | cheerful | merry | gloomy | song | careful | Her cheerful voice woke us.
  3 | clumsy | awkward | graceful | foot | clammy | The clumsy calf fell over the pail.
  3 | construct | build | destroy | brick | instruct | They will construct a bridge here.
  3 | protect | guard | attack | helmet | project | The hens protect their chicks.
  3 | select | choose | reject | menu | collect | You may select three books.
  3 | ordinary | usual | special | day | ordering | It was an ordinary morning.
  3 | fragile | breakable | sturdy | vase | agile | The glass bird is fragile.
  3 | terror | fear | calmness | night | error | The mice ran in terror.
  3 | journey | trip | stay | suitcase | jersey | The journey to Lagos took two days.
  3 | locate | find | lose | map | local | We could not locate the cave.
  3 | entire | whole | partial | cake | entry | The entire class came along.
  3 | purchase | buy | sell | coin | purpose | You can purchase a ticket here.
  4 | examine | inspect | overlook | doctor | example | The vet will examine the calf.
  4 | peculiar | odd | usual | smell | particular | A peculiar light shone over the hills.
  4 | drowsy | sleepy | alert | pillow | dowdy | The warm bus made us drowsy.
  4 | bold | daring | timid | hero | bald | It was a bold plan.
  4 | mend | repair | tear | needle | mind | My uncle will mend the net.
  4 | swift | speedy | slow | river | sift | The swift deer crossed the field.
  4 | permit | allow | forbid | park | submit | The park does not permit fires.
  4 | sturdy | strong | flimsy | boot | study | We built a sturdy bridge.
  4 | essential | necessary | needless | water | special | Water is essential for life.
  4 | annual | yearly | daily | fair | manual | The annual fair is in May.
  4 | assemble | gather | scatter | crowd | resemble | The players assemble on the field.
  4 | brief | short | long | visit | belief | The chief gave a brief speech.
`,
)

const HOMOPHONES = `
1 | sea: a big stretch of salt water: The ship is out on the □. | see: look at with your eyes: I □ a red bird.
1 | sun: the star that warms us: The □ is hot today. | son: a boy child of a parent: The king has one □.
1 | red: the color of a ripe strawberry: She has a □ hat. | read: looked at and understood words: I □ that book last week.
1 | two: one more than one: I have □ hands. | to: toward a place: We go □ the park. | too: also: May I come □?
1 | tail: what a dog wags: The dog wags its □. | tale: a story: Grandma told a □.
1 | eight: one more than seven: A spider has □ legs. | ate: took as food: We □ rice and beans.
1 | blue: the color of a clear sky: The sky is □. | blew: moved air: The wind □ my hat off.
1 | meet: come together with: I will □ you at noon. | meat: food from an animal: The lion eats □.
1 | won: came first: Our team □ the game. | one: the number before two: I have □ nose.
1 | be: exist: I want to □ a pilot. | bee: an insect that makes honey: A □ sat on the flower.
1 | no: the opposite of yes: She said □. | know: have in your mind: I □ my letters.
1 | for: meant to be given to: This gift is □ you. | four: one more than three: A cow has □ legs.
2 | hear: take in with your ears: Can you □ the drums? | here: in this place: Please sit □.
2 | write: put words on paper: I □ to my cousin in Peru. | right: correct: That is the □ answer.
2 | deer: an animal with antlers: A □ ran into the woods. | dear: much loved: My □ friend moved away.
2 | flour: what bread is made of: We need □ for the tortillas. | flower: the bright part of a plant: A □ grows by the wall.
2 | hole: an opening: The dog dug a □. | whole: all of it: He ate the □ pie.
2 | knight: a soldier in armor: The □ rode a horse. | night: the dark part of a day: Owls hunt at □.
2 | mail: letters and packages: The □ comes at noon. | male: a boy or man: A rooster is a □ chicken.
2 | pair: two that go together: I have a new □ of socks. | pear: a sweet fruit: I ate a ripe □. | pare: cut the skin off: Please □ the potato.
2 | road: a way for cars: The □ goes over the hill. | rode: sat on and went: She □ a camel.
2 | sail: the cloth that moves a boat: Wind fills the □. | sale: a time of low prices: The shop has a □ today.
2 | wait: stay until it is time: We □ for the bus. | weight: how heavy a thing is: The □ of the box is ten pounds.
2 | week: seven days: There are seven days in a □. | weak: not strong: The kitten was too □ to stand.
2 | wood: what trees are made of: The chair is made of □. | would: was willing to: I □ like some tea.
2 | hair: what grows on your head: She has long □. | hare: an animal like a big rabbit: The □ ran from the fox.
2 | bear: a big furry animal: The □ sleeps all winter. | bare: with nothing on: His feet were □.
2 | plane: a machine that flies: The □ landed in Lagos. | plain: simple: She wore a □ dress.
2 | break: make pieces of: Do not □ the cup. | brake: what stops a bike: Use the □ on a hill.
2 | our: belonging to us: This is □ class. | hour: sixty minutes: The trip takes one □.
3 | their: belonging to them: The twins fed □ goats. | there: in that place: Put the books over □. | they’re: they are: I think □ at home.
3 | your: belonging to you: Is this □ scarf? | you’re: you are: I see that □ ready.
3 | its: belonging to it: The bird built □ nest. | it’s: it is: I think □ raining.
3 | piece: a part: May I have a □ of bread? | peace: a time without fighting: The two lands made □.
3 | steal: take what is not yours: Foxes □ eggs. | steel: a strong metal: The bridge is made of □.
3 | waist: the middle of your body: She tied a sash at her □. | waste: use badly: Do not □ water.
3 | creak: a squeaky sound: The old stairs □ at night. | creek: a small stream: Fish swim in the □.
3 | stair: a step: He sat on the top □. | stare: look for a long time: It is rude to □.
3 | heel: the back of the foot: I have a blister on my □. | heal: get well: The cut will □ soon.
3 | through: in one side and out the other: The train went □ the tunnel. | threw: tossed: Amir □ the ball.
3 | weather: sun, rain, wind or snow: The □ is fine today. | whether: if: I wonder □ it will snow.
3 | passed: went by: We □ the old mill. | past: the time before now: Long in the □, people lived in caves.
3 | root: the part of a plant under the soil: The □ drinks water. | route: the way to a place: This is the shortest □ home.
4 | principal: the head of a school: The □ greets us at the door. | principle: a rule of right and wrong: Fairness is a good □.
4 | capital: the main city of a land: Nairobi is the □ of Kenya. | capitol: the building where laws are made: The state □ has a golden roof.
4 | board: a flat piece of wood: He sawed the □ in two. | bored: tired of what is dull: Nobody was □ at the show.
4 | cereal: food made from grain: She eats □ with milk. | serial: told in parts: The radio played a □ each week.
4 | coarse: rough: Sand feels □. | course: a path or a set of lessons: She took a □ in drawing.
4 | current: a flow of water or air: The □ pushed the raft. | currant: a small dried fruit: I found a □ in my bun.
4 | stationary: not moving: The bus was □. | stationery: paper for letters: She wrote on fine □.
`

/** Words that sound alike, each with its meaning and a sentence with a gap for it. */
export const homophones: readonly Homophones[] = HOMOPHONES.trim()
  .split('\n')
  .map((line) => {
    const [grade, ...words] = line.split('|').map((cell) => cell.trim())
    return {
      relation: 'homophone',
      grade: grade as BankGrade,
      words: words.map((word) => {
        const [text = '', meaning = '', sentence = ''] = word.split(': ')
        return { text, meaning, sentence }
      }),
    }
  })

/** Words from weak to strong. */
export const shades: readonly Shades[] = rowsOf(
  ['grade', 'kind', 'of', 'es', 'words'],
  `
  1 | size-speed | how big | qué tan grande es | big; huge
  1 | size-speed | how small | qué tan pequeño es | small; tiny
  1 | size-speed | how big | qué tan grande es | tiny; small; medium; big; huge
  1 | size-speed | how big | qué tan grande es | big; huge; gigantic
  1 | size-speed | how fast you go on foot | qué tan rápido vas a pie | crawl; walk; jog; sprint
  1 | size-speed | how warm | qué tan caliente está | icy; cold; cool; warm; hot
  1 | size-speed | how warm | qué tan caliente está | warm; hot; boiling
  1 | size-speed | how wet | qué tan mojado está | dry; damp; wet; soaked
  1 | size-speed | how loud you talk | qué tan fuerte hablas | whisper; talk; shout
  1 | size-speed | how loud it is | qué tan fuerte suena | silent; quiet; loud; deafening
  1 | size-speed | how fast a horse goes | qué tan rápido va un caballo | walk; trot; gallop
  1 | size-speed | how fast a car goes | qué tan rápido va un auto | stop; crawl; speed
  1 | size-speed | how fast water runs | qué tan rápido corre el agua | drip; trickle; flow; gush
  1 | size-speed | how much light | cuánta luz hay | dark; dim; bright; blinding
  1 | size-speed | how fast a baby goes | qué tan rápido va un bebé | roll; crawl; run
  1 | size-speed | how far | qué tan lejos está | here; near; far
  1 | size-speed | how full | qué tan lleno está | empty; half full; full; overflowing
  1 | size-speed | how crowded | cuánta gente hay | empty; busy; packed
  1 | size-speed | how tall | qué tan alto es | short; tall; towering
  1 | size-speed | how deep | qué tan hondo es | shallow; deep; bottomless
  1 | size-speed | how big a hole is | qué tan grande es un hoyo | dent; hole; crater; canyon
  1 | size-speed | how big a stone is | qué tan grande es una piedra | pebble; rock; boulder
  1 | size-speed | how big a part of a tree is | qué tan grande es una parte del árbol | twig; branch; trunk
  1 | size-speed | how many trees | cuántos árboles hay | tree; grove; forest
  1 | size-speed | how grown a plant is | qué tan crecida está una planta | seed; sprout; sapling; tree
  1 | size-speed | how many live in a place | cuántos viven en un lugar | village; town; city
  1 | size-speed | how big a place is | qué tan grande es un lugar | room; house; street; city; country
  1 | size-speed | how big a home is | qué tan grande es una casa | hut; house; mansion
  1 | size-speed | how high the land is | qué tan alta es la tierra | bump; hill; mountain
  1 | size-speed | how wide a way is | qué tan ancho es un camino | path; street; highway
  1 | size-speed | how much water | cuánta agua hay | drop; puddle; pond; lake; ocean
  1 | size-speed | how big a wave is | qué tan grande es una ola | ripple; wave; tidal wave
  1 | size-speed | how big a fire is | qué tan grande es un fuego | spark; flame; bonfire; wildfire
  1 | size-speed | how many | cuántos son | none; one; few; many; all
  1 | size-speed | how much | cuánto es | none; some; most; all
  1 | size-speed | how big a number is | qué tan grande es un número | one; ten; hundred; thousand; million
  1 | size-speed | how many people | cuántas personas hay | pair; group; crowd
  1 | size-speed | how long it takes | cuánto tiempo tarda | second; minute; hour; day; week
  1 | size-speed | how long it takes | cuánto tiempo tarda | day; week; month; year
  1 | size-speed | how late it is | qué tan tarde es | dawn; noon; evening; midnight
  1 | size-speed | how late you come | qué tan tarde llegas | early; on time; late
  1 | size-speed | how long it is | cuánto mide de largo | inch; foot; yard; mile
  1 | size-speed | how heavy it is | cuánto pesa | ounce; pound; ton
  1 | size-speed | how much it is worth | cuánto vale | penny; nickel; dime; quarter; dollar
  1 | size-speed | how long a text is | qué tan largo es un texto | letter; word; sentence; page; book
  1 | size-speed | how much food | cuánta comida hay | crumb; bite; meal; feast
  1 | size-speed | how old | qué edad tiene | baby; toddler; teenager; adult
  1 | size-speed | how hard the wind blows | qué tan fuerte sopla el viento | breeze; wind; storm; hurricane
  1 | size-speed | how hard it snows | qué tan fuerte nieva | flurry; snowfall; blizzard
  1 | size-speed | how hard a thing is | qué tan dura es una cosa | soft; firm; rock-hard
  1 | feeling-action | how glad | qué tan contento estás | miserable; sad; happy; overjoyed
  1 | feeling-action | how angry | qué tan enojado estás | calm; annoyed; angry; furious
  1 | feeling-action | how hungry | cuánta hambre tienes | stuffed; hungry; starving
  1 | feeling-action | how afraid | cuánto miedo tienes | calm; worried; scared; terrified
  1 | feeling-action | how tired | qué tan cansado estás | rested; tired; worn out
  1 | feeling-action | how much you like it | cuánto te gusta | hate; dislike; like; love
  1 | feeling-action | how much you like it | cuánto te gusta | like; love; adore
  1 | feeling-action | how hard you look | con cuánta atención miras | glance; look; stare
  1 | feeling-action | how hard you throw | con cuánta fuerza lanzas | toss; throw; hurl
  1 | feeling-action | how much you laugh | cuánto te ríes | smile; chuckle; roar with laughter
  1 | feeling-action | how hard you pull | con cuánta fuerza jalas | hold; pull; yank
  1 | feeling-action | how hard you push | con cuánta fuerza empujas | nudge; push; shove
  1 | feeling-action | how hard you ask | con cuánta insistencia pides | hint; ask; beg
  1 | feeling-action | how far you jump | qué tan lejos saltas | hop; jump; leap
  1 | feeling-action | how hard it rains | qué tan fuerte llueve | drizzle; rain; pour
  1 | feeling-action | how good | qué tan bueno es | awful; bad; okay; good; wonderful
  1 | feeling-action | how hard you knock | con cuánta fuerza tocas la puerta | tap; knock; pound
  1 | feeling-action | how hard you cry | cuánto lloras | sniffle; cry; wail
  1 | feeling-action | how fast you eat | qué tan rápido comes | nibble; eat; gobble
  1 | feeling-action | how much you drink | cuánto bebes | sip; drink; gulp
  1 | feeling-action | how hard you hold | con cuánta fuerza agarras | touch; hold; squeeze
  1 | feeling-action | how badly it breaks | qué tanto se rompe | crack; break; shatter
  1 | feeling-action | how you hurry | cuánta prisa te das | dawdle; walk; rush
  1 | feeling-action | how long you shut your eyes | cuánto tiempo cierras los ojos | blink; nap; hibernate
  1 | feeling-action | how hard you clean | con cuánta fuerza limpias | dust; wipe; scrub
  1 | feeling-action | how dirty | qué tan sucio está | spotless; clean; dirty; filthy
  1 | feeling-action | how clever | qué tan listo es | smart; brilliant
  1 | feeling-action | how well you know someone | qué tanto conoces a alguien | stranger; friend; best friend
  1 | feeling-action | how funny | qué tan gracioso es | serious; funny; hilarious
  1 | feeling-action | how hot food tastes | qué tan picante es la comida | mild; spicy; fiery
  1 | feeling-action | how lovely | qué tan bonito es | plain; pretty; gorgeous
  1 | feeling-action | how hard a task is | qué tan difícil es una tarea | easy; hard; impossible
  1 | feeling-action | how strong | qué tan fuerte es | weak; strong; mighty
  1 | sureness | how sure | qué tan seguro estás | wondered; guessed; believed; knew
  1 | sureness | how sure it will happen | qué tan seguro es que pase | cannot; might; probably will; will
  1 | sureness | how sure | qué tan seguro estás | wondered; supposed; was certain
  1 | sureness | how often | qué tan a menudo | never; rarely; sometimes; usually; always
  1 | sureness | how much you agree | qué tan de acuerdo estás | no; maybe; probably; yes
  1 | sureness | how much you have to | qué tan obligado estás | may; should; must
  2 | size-speed | how fast you go | qué tan rápido vas | creep; stroll; jog; sprint
  2 | feeling-action | how surprised | qué tan sorprendido estás | calm; surprised; astounded
  2 | size-speed | how small | qué tan pequeño es | small; tiny; microscopic
  2 | feeling-action | how sad | qué tan triste estás | cheerful; sad; heartbroken
  2 | feeling-action | how well known | qué tan conocido es | unknown; known; famous
  2 | size-speed | how much milk | cuánta leche hay | cup; pint; quart; gallon
  3 | size-speed | how hot | qué tan caliente está | lukewarm; warm; hot; scorching
  3 | size-speed | how many make music | cuántos tocan música | solo; duet; band; orchestra
  3 | feeling-action | how bad it smells | qué tan mal huele | smelly; stinking
  3 | sureness | how likely | qué tan probable es | impossible; unlikely; likely; certain
  5 | feeling-action | how much you want it | cuánto lo quieres | wish for; long for; crave
`,
).map(({ grade, kind, of, es, words }) => ({
  relation: 'shade',
  of: { en: of, es },
  kind: kind as Shades['kind'],
  words: listOf(words),
  grade: grade as BankGrade,
}))

/** Kinds of things; members are words a child of kindergarten can name. */
export const categories: readonly Category[] = rowsOf(
  ['name', 'one', 'wider', 'because', 'members', 'goesWith', 'near'],
  `
  farm animals | a farm animal | animals | people keep it on a farm | cow; pig; horse; hen; goat; sheep; duck | barn; hay; farmer | wild animals; sea animals
  wild animals | a wild animal | animals | it lives free and finds its own food | lion; tiger; zebra; elephant; giraffe; gorilla; wolf | jungle; cage; zookeeper | farm animals; pets
  sea animals | a sea animal | animals | it lives in the sea | whale; dolphin; octopus; crab; shark; seal | boat; sand; wave | insects; farm animals
  birds | a bird | animals | it has feathers | owl; duck; penguin; parrot; eagle; flamingo; hen | nest; egg; tree | insects
  insects | an insect | animals | it has six legs | bee; butterfly; ladybug; ant; fly; beetle | flower; honey; web | birds; sea animals
  pets | a pet | animals | it lives in a home with people | dog; cat; hamster; goldfish | bone; bowl; leash | wild animals
  fruits | a fruit | food | it holds the seeds of a plant and tastes sweet | apple; strawberry; mango; banana; pear; grape; papaya | tree; bowl; juice | vegetables; drinks
  vegetables | a vegetable | food | it is a part of a plant that we cook or put in a salad | carrot; potato; onion; cabbage; spinach; okra | garden; pot; soup | fruits; drinks
  drinks | a drink | food and drink | you drink it | milk; water; juice; tea; lemonade | cup; straw; ice | fruits; vegetables
  clothes | a piece of clothing | things | you wear it | hat; shirt; coat; scarf; sari; dress | closet; hook; button | shoes
  shoes | a thing for your feet | things | you wear it on your feet | boot; sandal; slipper; sneaker; moccasin | foot; lace; floor | clothes; toys
  toys | a toy | things | you play with it | ball; doll; kite; top; teddy; yo-yo | child; park; box | school things; tools
  school things | a school thing | things | you use it to learn | pencil; book; ruler; eraser; crayon | teacher; desk; bus | toys; tools
  tools | a tool | things | you use it to make or mend | hammer; saw; drill; wrench; rake | nail; wood; bench | school things; kitchen things
  kitchen things | a kitchen thing | things | you use it to cook or eat | pot; pan; spoon; cup; wok; bowl | soup; cook; apron | tools; furniture
  furniture | a piece of furniture | things | it stands in a room for people to use | bed; chair; table; sofa; shelf | pillow; room; lamp | kitchen things
  things that ride on roads | a thing that rides on roads | things that move | it has wheels and rides on a road | car; bus; truck; bike; van | road; driver; gas | things that fly; boats
  boats | a boat | things that move | it floats and carries people | canoe; ship; ferry; raft; kayak | sail; sea; fish | things that fly; things that ride on roads
  things that fly | a thing that flies | things that move | it goes through the air | plane; kite; rocket; balloon; glider | cloud; pilot; wind | boats; things that ride on roads
  colors | a color | words for what we see | it is how a thing looks in the light | red; blue; green; yellow; purple | paint; brush; rainbow | shapes
  shapes | a shape | words for what we see | it is the form of a thing | circle; square; triangle; oval; rectangle | ruler; ball; paper | colors
  body parts | a body part | parts | it is part of a person | hand; foot; nose; knee; elbow | glove; shoe; hat | clothes
  family | a person in a family | people | they belong to your family | mother; father; sister; uncle; grandma; cousin | house; dinner; photo | workers
  workers | a worker | people | they have a job | doctor; farmer; baker; teacher; pilot; nurse | truck; oven; desk | family
  plants | a plant | living things | it grows in one place and makes its food from light | tree; flower; grass; cactus; fern; vine | bee; pot; rain | insects
  weather | a kind of weather | things in nature | it is what the sky and air do | rain; snow; wind; fog; hail | umbrella; boot; coat | seasons
  seasons | a season | times | it is one part of the year | spring; summer; fall; winter | snow; beach; leaf | days; weather
  days | a day of the week | times | it is one of seven in a week | Monday; Tuesday; Friday; Sunday | school; calendar; morning | seasons
  music makers | a thing that makes music | things | you play music on it | drum; flute; guitar; violin; maraca; piano | song; band; stage | toys; tools
  feelings | a feeling | things inside us | it is how you are inside | sad; happy; mad; shy; proud | tear; smile; hug | colors; body parts
`,
).map(({ members, goesWith, near, ...row }) => ({
  ...row,
  relation: 'kind-of',
  members: listOf(members),
  goesWith: listOf(goesWith),
  near: listOf(near),
}))

/** Words told by their kind and what makes them that one. */
export const definitions: readonly Definition[] = rowsOf(
  ['word', 'kind', 'feature', 'wrongFeature'],
  `
  duck | bird | swims | barks
  penguin | bird | cannot fly | says moo
  owl | bird | hunts at night | has fur
  parrot | bird | can copy words | lives under water
  tiger | big cat | has stripes | lays eggs
  zebra | animal | has black and white stripes | has a shell
  whale | animal | lives in the sea and breathes air | has feathers
  bee | insect | makes honey | makes milk
  butterfly | insect | was once a caterpillar | has four legs and a tail
  cow | farm animal | gives milk | lays eggs
  hen | bird | lays eggs on a farm | swims in the sea
  giraffe | animal | has a very long neck | has no legs
  kangaroo | animal | hops and has a pouch | swims like a fish
  turtle | animal | has a hard shell | has wings
  snail | small animal | carries its house | runs fast
  boat | thing to ride in | floats on water | rolls on a road
  sandal | shoe | is open at the toes | keeps your head warm
  drum | music maker | you hit to play | you blow to play
  flute | music maker | you blow to play | you hit to play
  doctor | worker | helps sick people | bakes bread
  baker | worker | bakes bread | flies a plane
  winter | season | is the coldest | has the most flowers
  mango | fruit | has one big seed | grows under the soil
  carrot | vegetable | grows under the soil | grows on a tree
`,
)

/** Pairs of words by the link between them, for saying what goes with what in the same way. */
export const linkedPairs: readonly LinkedPair[] = rowsOf(
  ['relation', 'first', 'second', 'goesWith'],
  `
  same | big | large | elephant
  same | begin | start | race
  same | shut | close | door
  same | happy | glad | smile
  same | rich | wealthy | gold
  same | brave | bold | hero
  same | quiet | silent | library
  same | quick | rapid | rabbit
  same | angry | mad | fight
  same | correct | right | test
  same | odd | strange | number
  same | mend | repair | needle
  same | gather | collect | berries
  same | tired | weary | bed
  opposite | hot | cold | sun
  opposite | up | down | hill
  opposite | empty | full | cup
  opposite | early | late | clock
  opposite | buy | sell | shop
  opposite | win | lose | game
  opposite | rough | smooth | bark
  opposite | always | never | day
  opposite | brave | afraid | lion
  opposite | ancient | modern | temple
  opposite | expand | shrink | balloon
  opposite | victory | defeat | team
  opposite | friend | enemy | game
  opposite | increase | decrease | number
  part-whole | finger | hand | ring
  part-whole | toe | foot | sock
  part-whole | petal | flower | bee
  part-whole | page | book | pen
  part-whole | wheel | bike | road
  part-whole | branch | tree | bird
  part-whole | roof | house | rain
  part-whole | wing | bird | sky
  part-whole | sail | boat | wind
  part-whole | key | piano | song
  part-whole | minute | hour | clock
  part-whole | letter | word | pencil
  part-whole | chapter | novel | author
  part-whole | fin | fish | water
  kind-of | rose | flower | garden
  kind-of | oak | tree | acorn
  kind-of | drum | instrument | stick
  kind-of | apple | fruit | worm
  kind-of | hammer | tool | nail
  kind-of | eagle | bird | nest
  kind-of | soccer | sport | goal
  kind-of | trout | fish | river
  kind-of | poodle | dog | leash
  kind-of | iron | metal | rust
  kind-of | triangle | shape | ruler
  kind-of | cactus | plant | desert
  kind-of | chess | game | king
  kind-of | Spanish | language | Mexico
  degree | warm | hot | coat
  degree | big | gigantic | elephant
  degree | cool | freezing | breeze
  degree | happy | overjoyed | smile
  degree | hungry | starving | lunch
  degree | tired | exhausted | bed
  degree | like | adore | gift
  degree | damp | soaked | towel
  degree | rain | downpour | umbrella
  degree | scared | terrified | ghost
  degree | breeze | gale | kite
  degree | smart | brilliant | book
  user-tool | painter | brush | wall
  user-tool | farmer | plow | cow
  user-tool | writer | pen | story
  user-tool | baker | oven | bread
  user-tool | carpenter | hammer | wood
  user-tool | gardener | rake | rose
  user-tool | doctor | stethoscope | patient
  user-tool | weaver | loom | blanket
  user-tool | fisher | net | lake
  user-tool | tailor | needle | coat
  young-grown | kitten | cat | milk
  young-grown | puppy | dog | bone
  young-grown | calf | cow | barn
  young-grown | foal | horse | hay
  young-grown | chick | hen | egg
  young-grown | cub | bear | den
  young-grown | tadpole | frog | pond
  young-grown | lamb | sheep | wool
  young-grown | duckling | duck | lake
  young-grown | caterpillar | butterfly | leaf
`,
).map((row) => ({ ...row, relation: row.relation as LinkedPair['relation'] }))
