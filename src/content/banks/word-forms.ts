import { listOf, rowsOf } from './rows.ts'
import type {
  BankGrade,
  Collective,
  Comparative,
  Compound,
  Contraction,
  Irregular,
  Possessive,
} from './types.ts'

/** Compound words: the second part says what kind of thing it is. Made-up ones follow the same rule. */
export const compounds: readonly Compound[] = rowsOf(
  ['parts', 'meaning', 'flipped', 'invented'],
  `
  sun + hat | a hat that keeps the sun off | a sun that looks like a hat |
  rain + coat | a coat for the rain | rain that falls on a coat |
  bed + room | a room for a bed | a bed as big as a room |
  cup + cake | a cake as small as a cup | a cup with a cake on it |
  dog + house | a house for a dog | a dog that lives in a house |
  fish + bowl | a bowl for a fish | a fish shaped like a bowl |
  snow + man | a man made of snow | snow that a man moves |
  bath + tub | a tub to take a bath in | a bath for a tub |
  back + pack | a pack for your back | the back of a pack |
  tooth + brush | a brush for your teeth | a tooth shaped like a brush |
  hair + brush | a brush for your hair | hair made into a brush |
  lunch + box | a box for your lunch | a lunch made of a box |
  mail + box | a box for mail | mail that comes in a box |
  sand + box | a box full of sand | sand made from a box |
  bird + bath | a bath for a bird | a bird in a bath |
  book + shelf | a shelf for books | a book about a shelf |
  foot + print | a print left by a foot | a foot with a print on it |
  foot + ball | a ball to kick with your foot | a foot as round as a ball |
  basket + ball | a ball to throw in a basket | a basket for a ball |
  door + bell | a bell at the door | a door shaped like a bell |
  rail + road | a road made of rails | a rail beside a road |
  sail + boat | a boat with a sail | a sail for a boat |
  row + boat | a boat you row | a row of boats |
  water + fall | a fall of water over a cliff | water to fall into |
  star + fish | a sea animal shaped like a star | a star shaped like a fish |
  jelly + fish | a sea animal as soft as jelly | jelly made of fish |
  butter + milk | milk left after butter is made | butter made of milk |
  corn + bread | bread made of corn | corn that grows in bread |
  pan + cake | a flat cake made in a pan | a pan shaped like a cake |
  oat + meal | a meal made of oats | oats after a meal |
  pop + corn | corn that pops | a pop made by corn |
  news + paper | a paper that tells the news | news about paper |
  play + ground | a ground to play on | a play about the ground |
  class + room | a room for a class | a class about rooms |
  home + work | work to do at home | a home for work |
  camp + fire | a fire at a camp | a camp on fire |
  fire + place | a place for a fire | a fire in some place |
  fire + wood | wood for a fire | a fire in the wood |
  sea + shell | a shell from the sea | the sea inside a shell |
  sea + weed | a plant that grows in the sea | a sea full of weeds |
  sun + light | light from the sun | a sun made of light |
  moon + light | light from the moon | a moon with a light |
  flash + light | a light you can flash on and off | a flash of a light |
  night + gown | a gown for the night | a night for gowns |
  wheel + chair | a chair with wheels | a wheel under a chair |
  ear + ring | a ring for your ear | an ear shaped like a ring |
  gold + fish | a fish the color of gold | gold shaped like a fish |
  note + book | a book for notes | a note in a book |
  farm + house | a house on a farm | a farm inside a house |
  green + house | a glass house for green plants | a green color for a house |
  wind + mill | a mill turned by the wind | wind made by a mill |
  tea + pot | a pot for tea | tea made of pots |
  tooth + paste | a paste for your teeth | a tooth made of paste |
  hair + cut | a cut of your hair | hair that cuts |
  snow + ball | a ball made of snow | snow that lies on a ball |
  snow + storm | a storm with snow | snow after a storm |
  pine + cone | a cone from a pine tree | a pine shaped like a cone |
  bird + house | a house for birds | a bird in a house |
  tree + house | a house in a tree | a tree beside a house |
  drum + stick | a stick to hit a drum | a drum made of sticks |
  door + mat | a mat at the door | a door made of a mat |
  finger + nail | a nail on your finger | a finger shaped like a nail |
  rain + drop | a drop of rain | rain that drops a thing |
  star + light | light from the stars | a star made of light |
  cow + bell | a bell for a cow | a cow with a bell |
  key + hole | a hole for a key | a key with a hole |
  foot + stool | a stool for your feet | a foot on a stool |
  sand + castle | a castle made of sand | sand in a castle |
  lip + stick | a stick of color for lips | a lip as thin as a stick |
  suit + case | a case for a suit | a suit in a case |
  bee + hive | a hive for bees | a bee in a hive |
  rock + hat | a hat made of rock | a rock with a hat on | made up
  moon + boat | a boat to sail to the moon | a moon shaped like a boat | made up
  cat + door | a door for a cat | a cat at the door | made up
  soup + bed | a bed made of soup | soup eaten in bed | made up
  pig + bus | a bus for pigs | a pig in the bus | made up
  leaf + coat | a coat made of leaves | a leaf on a coat | made up
  frog + chair | a chair for a frog | a frog under a chair | made up
  cloud + pillow | a pillow as soft as a cloud | a cloud shaped like a pillow | made up
  book + tree | a tree where books grow | a book about a tree | made up
  snow + spoon | a spoon to eat snow with | snow on a spoon | made up
  `,
).map(({ parts, meaning, flipped, invented }) => {
  const [first = '', second = ''] = parts.split(' + ')
  return {
    relation: 'compound',
    word: first + second,
    parts: [first, second],
    meaning,
    flipped,
    invented: invented !== '',
    grade: '2',
  }
})

/** Short forms with the long ones; the mark stands where letters were left out. */
export const contractions: readonly Contraction[] = rowsOf(
  ['grade', 'short', 'long', 'wrongGap'],
  `
  2 | can’t | can not | ca’nt
  2 | isn’t | is not | is’nt
  2 | aren’t | are not | are’nt
  2 | wasn’t | was not | was’nt
  2 | weren’t | were not | were’nt
  2 | don’t | do not | do’nt
  2 | doesn’t | does not | does’nt
  2 | didn’t | did not | did’nt
  2 | hasn’t | has not | has’nt
  2 | haven’t | have not | have’nt
  2 | hadn’t | had not | had’nt
  2 | won’t | will not | wo’nt
  2 | wouldn’t | would not | would’nt
  2 | couldn’t | could not | could’nt
  2 | shouldn’t | should not | should’nt
  2 | I’m | I am | Im’
  2 | I’ll | I will | Il’l
  2 | I’ve | I have | Iv’e
  2 | you’re | you are | your’e
  2 | you’ll | you will | youl’l
  2 | you’ve | you have | youv’e
  2 | he’s | he is | hes’
  2 | she’s | she is | shes’
  2 | it’s | it is | its’
  2 | we’re | we are | wer’e
  2 | we’ll | we will | wel’l
  2 | we’ve | we have | wev’e
  2 | they’re | they are | theyr’e
  2 | they’ll | they will | theyl’l
  2 | they’ve | they have | theyv’e
  2 | he’ll | he will | hel’l
  2 | she’ll | she will | shel’l
  2 | that’s | that is | thats’
  2 | what’s | what is | whats’
  2 | there’s | there is | theres’
  2 | let’s | let us | lets’
  2 | who’s | who is | whos’
  2 | where’s | where is | wheres’
  2 | here’s | here is | heres’
  2 | how’s | how is | hows’
  2 | I’d | I would | Id’
  2 | you’d | you would | youd’
  2 | he’d | he would | hed’
  2 | she’d | she would | shed’
  2 | we’d | we would | wed’
  2 | they’d | they would | theyd’
  2 | it’ll | it will | itl’l
  2 | that’ll | that will | thatl’l
  2 | who’ll | who will | whol’l
  2 | mustn’t | must not | must’nt
  `,
).map((row) => ({
  ...row,
  relation: 'contraction',
  noMark: row.short.replace('’', ''),
  grade: row.grade as BankGrade,
}))

/** Who has what; a sentence shows how many own it. */
export const possessives: readonly Possessive[] = rowsOf(
  ['owners', 'owner', 'form', 'wrong', 'thing', 'sentence'],
  `
  one | dog | dog’s | dogs’ | ball | One dog has a ball.
  one | girl | girl’s | girls’ | kite | A girl has a kite.
  one | cat | cat’s | cats’ | bed | My cat has a bed.
  one | teacher | teacher’s | teachers’ | desk | Our teacher has a desk.
  one | bird | bird’s | birds’ | nest | The bird has a nest.
  one | farmer | farmer’s | farmers’ | hat | A farmer has a hat.
  one | baby | baby’s | babys’ | blanket | The baby has a blanket.
  one | grandpa | grandpa’s | grandpas’ | garden | My grandpa has a garden.
  one | queen | queen’s | queens’ | crown | A queen has a crown.
  one | fox | fox’s | foxs’ | tail | The fox has a tail.
  one | Maya | Maya’s | Mayas’ | drum | Maya has a drum.
  one | Amir | Amir’s | Amirs’ | boat | Amir has a boat.
  one | tree | tree’s | trees’ | roots | That tree has roots.
  one | car | car’s | cars’ | wheels | This car has wheels.
  one | goat | goat’s | goats’ | bell | The goat has a bell.
  one | pilot | pilot’s | pilots’ | map | A pilot has a map.
  one | snail | snail’s | snails’ | shell | The snail has a shell.
  one | aunt | aunt’s | aunts’ | truck | My aunt has a truck.
  one | doctor | doctor’s | doctors’ | lamp | The doctor has a lamp.
  one | rabbit | rabbit’s | rabbits’ | ears | The rabbit has long ears.
  one | clown | clown’s | clowns’ | nose | That clown has a red nose.
  one | horse | horse’s | horses’ | saddle | My horse has a saddle.
  one | king | king’s | kings’ | ring | The king has a ring.
  one | Omar | Omar’s | Omars’ | flute | Omar has a flute.
  one | Rosa | Rosa’s | Rosas’ | scarf | Rosa has a scarf.
  one | kitten | kitten’s | kittens’ | toy | Our kitten has a toy.
  one | bear | bear’s | bears’ | cub | A bear has one cub.
  one | uncle | uncle’s | uncles’ | boots | My uncle has boots.
  one | spider | spider’s | spiders’ | web | A spider has a web.
  one | nurse | nurse’s | nurses’ | watch | The nurse has a watch.
  many | dogs | dogs’ | dog’s | bowls | Two dogs have bowls.
  many | girls | girls’ | girl’s | team | The three girls have a team.
  many | birds | birds’ | bird’s | songs | Many birds have songs.
  many | twins | twins’ | twin’s | room | The twins have a room.
  many | farmers | farmers’ | farmer’s | market | The farmers have a market.
  many | players | players’ | player’s | shirts | All the players have shirts.
  many | cousins | cousins’ | cousin’s | house | My cousins have a house.
  many | ducks | ducks’ | duck’s | pond | The ducks have a pond.
  many | babies | babies’ | baby’s | toys | The babies have toys.
  many | families | families’ | family’s | tents | Four families have tents.
  many | children | children’s | childrens’ | books | The children have books.
  many | men | men’s | mens’ | boots | The men have boots.
  many | women | women’s | womens’ | race | The women have a race.
  many | mice | mice’s | mices’ | hole | The mice have a hole.
  many | people | people’s | peoples’ | park | The people have a park.
  many | geese | geese’s | geeses’ | lake | The geese have a lake.
  many | cats | cats’ | cat’s | basket | The two cats have a basket.
  many | bees | bees’ | bee’s | hive | The bees have a hive.
  many | boys | boys’ | boy’s | tent | Three boys have a tent.
  many | teachers | teachers’ | teacher’s | lounge | The teachers have a lounge.
  many | pilots | pilots’ | pilot’s | caps | All the pilots have caps.
  many | singers | singers’ | singer’s | stage | The singers have a stage.
  many | goats | goats’ | goat’s | shed | Five goats have a shed.
  many | bakers | bakers’ | baker’s | oven | The bakers have an oven.
  many | horses | horses’ | horse’s | barn | Four horses have a barn.
  many | puppies | puppies’ | puppy’s | bed | The puppies have a bed.
  many | ladies | ladies’ | lady’s | hats | The ladies have hats.
  many | neighbors | neighbors’ | neighbor’s | garden | Our neighbors have a garden.
  many | sisters | sisters’ | sister’s | song | My sisters have a song.
  many | scouts | scouts’ | scout’s | camp | The scouts have a camp.
  many | oxen | oxen’s | oxens’ | cart | The oxen have a cart.
  many | grandchildren | grandchildren’s | grandchildrens’ | swing | The grandchildren have a swing.
  `,
).map((row) => ({ ...row, relation: 'possessive', owners: row.owners as Possessive['owners'] }))

/** Sentences with a gap for `its` or `it’s`. */
export const itsOrItIs: readonly Readonly<{ sentence: string; answer: 'its' | 'it’s' }>[] = rowsOf(
  ['answer', 'sentence'],
  `
  its | The dog wags □ tail.
  it’s | I think □ time for lunch.
  its | The bird sat on □ eggs.
  it’s | Mom says □ cold today.
  its | The tree lost □ leaves.
  it’s | We can go if □ dry.
  its | The snail hides in □ shell.
  it’s | Run in, because □ raining!
  its | The truck had mud on □ wheels.
  it’s | This is my drum, and □ loud.
  its | Each planet has □ own path.
  it’s | Do you know if □ open?
  its | The whale came up with □ calf.
  it’s | Grandma says □ my turn.
  its | The house lost □ roof in the storm.
  it’s | Eat the soup while □ hot.
  its | A cat licks □ paws.
  it’s | Come in, for □ late.
  its | The book has a fox on □ cover.
  it’s | They think □ a good plan.
  its | The bear sleeps in □ den.
  it’s | I like that hat because □ red.
  `,
).map((row) => ({ ...row, answer: row.answer as 'its' | 'it’s' }))

/** Words that change their shape, one entry for each sentence they are asked in; only a verb has a participle. */
const irregulars = (
  relation: Irregular['relation'],
  columns: readonly ('grade' | 'base' | 'form' | 'participle' | 'regular' | 'doubled' | 'sentences')[],
  table: string,
): readonly Irregular[] =>
  rowsOf(columns, table).flatMap(({ sentences, grade, participle, ...row }) =>
    sentences.split(/(?<=[.!?]) /).map((sentence) => ({
      ...row,
      relation,
      participle: participle ?? null,
      grade: grade as BankGrade,
      sentence,
    })),
  )

/** Nouns that change their shape when there are more. */
export const irregularPlurals: readonly Irregular[] = irregulars(
  'plural',
  ['grade', 'base', 'form', 'regular', 'doubled', 'sentences'],
  `
  2 | foot | feet | foots | feets | I have two □. Her □ are cold. Stamp both □.
  2 | tooth | teeth | tooths | teeths | Brush all your □. A shark has many □. The dog has two sharp □.
  2 | mouse | mice | mouses | mices | Three □ ran by. The cat chased two □. Four □ ate the cheese.
  2 | child | children | childs | childrens | Six □ sit on the rug. All the □ sang. Four □ ran in the park.
  2 | man | men | mans | mens | Two □ lift the box. Three □ fixed the roof.
  2 | woman | women | womans | womens | Four □ sing a song. Two □ drove the bus.
  2 | goose | geese | gooses | geeses | Five □ swim in the lake. Many □ flew south.
  2 | fish | fish | fishs | fisheses | Nine □ swim in the tank. He caught three □.
  2 | sheep | sheep | sheeps | sheepses | Ten □ eat grass. The dog ran after all the □.
  2 | deer | deer | deers | deerses | Two □ hide in the woods. We saw five □ at the stream.
  2 | leaf | leaves | leafs | leafses | The tree lost all its □. Rake up all the □.
  2 | wolf | wolves | wolfs | wolfses | Three □ howled. A pack of □ ran by.
  2 | knife | knives | knifes | knifeses | Put two □ on the table. The □ are sharp.
  2 | life | lives | lifes | lifeses | They say a cat has nine □. The doctors saved many □.
  2 | loaf | loaves | loafs | loafses | She baked two □ of bread. Buy three □, please.
  2 | shelf | shelves | shelfs | shelfses | We have four □ for books. Dust both □.
  2 | half | halves | halfs | halfses | Cut it into two □. Both □ are the same size.
  2 | calf | calves | calfs | calveses | Two □ stood by the cow. All the □ drank milk.
  2 | elf | elves | elfs | elveses | Seven □ live in the tale. Two □ made shoes at night.
  2 | bookshelf | bookshelves | bookshelfs | bookshelveses | The room has six □. Put the atlas on one of the □.
  2 | snowman | snowmen | snowmans | snowmens | We built two □. Three □ stood in the yard.
  2 | grandchild | grandchildren | grandchilds | grandchildrens | Grandma has five □. All her □ came to visit.
  2 | schoolchild | schoolchildren | schoolchilds | schoolchildrens | Forty □ rode the bus. The □ wave at us.
  2 | stepchild | stepchildren | stepchilds | stepchildrens | He has three □. His □ call him Pop.
  2 | werewolf | werewolves | werewolfs | werewolfses | The tale is about two □. No □ live here.
  2 | meatloaf | meatloaves | meatloafs | meatloafses | Dad baked two □. We ate both □.
  2 | jellyfish | jellyfish | jellyfishs | jellyfisheses | Two □ float in the sea. Do not touch those □.
  2 | starfish | starfish | starfishs | starfisheses | I found three □ on the beach. Two □ cling to the rock.
  3 | penknife | penknives | penknifes | penknifeses | The scouts have two □. Fold up both □.
  3 | dormouse | dormice | dormouses | dormices | Two □ slept in the hay. The □ eat nuts.
  3 | aircraft | aircraft | aircrafts | aircraftses | Two □ flew over the bay. Five □ stood in a row.
  3 | bison | bison | bisons | bisonses | A herd of □ crossed the plain. Two □ drank at the river.
  3 | thief | thieves | thiefs | thiefses | Two □ ran off with the gold. The □ were caught.
  3 | ox | oxen | oxes | oxens | Two □ pull the cart. A team of □ plowed the field.
  3 | moose | moose | mooses | mooseses | We saw three □ in the snow. Two □ stood in the lake.
  `,
)

/** Verbs that change their shape for what is over; the regular shapes are what children make of them. */
export const irregularPasts: readonly Irregular[] = irregulars(
  'past',
  ['grade', 'base', 'form', 'participle', 'regular', 'doubled', 'sentences'],
  `
  2 | go | went | gone | goed | wented | Last night we □ home. They □ to the beach last summer.
  2 | sit | sat | sat | sitted | satted | Yesterday I □ on a log. The cat □ on my lap last night.
  2 | run | ran | run | runned | ranned | He □ fast yesterday. The dogs □ home yesterday.
  2 | see | saw | seen | seed | seened | We □ a fox last week. I □ two stars last night.
  2 | eat | ate | eaten | eated | ated | She □ rice last night. The goat □ my hat yesterday.
  2 | come | came | come | comed | camed | Grandma □ to see us yesterday. My cousins □ to lunch last week.
  2 | give | gave | given | gived | gaved | Dad □ me a book last week. She □ the hen some corn this morning.
  2 | make | made | made | maked | maded | We □ a kite yesterday. Grandpa □ soup last night.
  2 | take | took | taken | taked | tooked | Ana □ the bus yesterday. I □ a nap yesterday.
  2 | say | said | said | sayed | saided | He □ hello this morning. Ana □ yes a minute ago.
  2 | get | got | got | getted | gotted | I □ a letter yesterday. We □ a new rug last week.
  2 | find | found | found | finded | founded | They □ the key last night. I □ a shell last summer.
  2 | hide | hid | hidden | hided | hidded | The cat □ in the box yesterday. The pup □ my shoe last night.
  2 | tell | told | told | telled | tolded | Grandpa □ us a tale last night. She □ me a joke yesterday.
  2 | swim | swam | swum | swimmed | swammed | We □ in the lake last summer. The ducks □ by an hour ago.
  2 | sing | sang | sung | singed | sanged | They □ three songs last night. The choir □ for us last week.
  2 | ring | rang | rung | ringed | ranged | The bell □ an hour ago. The phone □ a minute ago.
  2 | fly | flew | flown | flied | flewed | The owl □ away last night. My kite □ high yesterday.
  2 | draw | drew | drawn | drawed | drewed | I □ a map yesterday. Mei □ a whale last week.
  2 | grow | grew | grown | growed | grewed | The plant □ an inch last week. I □ two inches last year.
  3 | know | knew | known | knowed | knewed | She □ my name last year.
  3 | throw | threw | thrown | throwed | threwed | He □ the ball a minute ago.
  3 | blow | blew | blown | blowed | blewed | The wind □ hard last night.
  3 | write | wrote | written | writed | wroted | I □ a letter last week.
  3 | ride | rode | ridden | rided | roded | She □ a camel last year.
  3 | drive | drove | driven | drived | droved | Mom □ the van yesterday.
  3 | break | broke | broken | breaked | broked | The cup □ yesterday.
  3 | speak | spoke | spoken | speaked | spoked | The chief □ last night.
  3 | choose | chose | chosen | choosed | chosed | We □ a game last time.
  3 | fall | fell | fallen | falled | felled | The leaf □ an hour ago.
  3 | feel | felt | felt | feeled | felted | I □ sick last night.
  3 | keep | kept | kept | keeped | kepted | She □ the secret last year.
  3 | sleep | slept | slept | sleeped | slepted | The pup □ all night yesterday.
  3 | leave | left | left | leaved | lefted | They □ at noon yesterday.
  3 | build | built | built | builded | builted | We □ a hut last summer.
  3 | send | sent | sent | sended | sented | He □ a note last week.
  3 | buy | bought | bought | buyed | boughted | Mom □ corn yesterday.
  3 | bring | brought | brought | bringed | broughted | She □ a drum last time.
  3 | think | thought | thought | thinked | thoughted | I □ of you last night.
  3 | catch | caught | caught | catched | caughted | We □ two fish yesterday.
  3 | teach | taught | taught | teached | taughted | Auntie □ me to weave last year.
  3 | hold | held | held | holded | helded | I □ the chick a minute ago.
  3 | stand | stood | stood | standed | stooded | We □ in line an hour ago.
  3 | wear | wore | worn | weared | wored | She □ a sari last night.
  3 | win | won | won | winned | wonned | Our team □ last week.
  3 | begin | began | begun | beginned | beganned | The show □ an hour ago.
  3 | drink | drank | drunk | drinked | dranked | The horse □ from the pond yesterday.
  3 | sell | sold | sold | selled | solded | He □ mangoes last summer.
  3 | lose | lost | lost | losed | losted | I □ a tooth yesterday.
  `,
)

/** Sentences that tell what is over, all through; the gap takes the second verb. */
export const sameTime: readonly Readonly<{ base: string; sentence: string }>[] = rowsOf(
  ['base', 'sentence'],
  `
  swim | Omar ran to the lake and □ across it.
  eat | We sat down and □ our rice.
  see | I opened the door and □ a fox.
  take | She found her hat and □ it home.
  sing | They played drums and □ all night.
  fly | The owl woke up and □ away.
  draw | Mei got a pen and □ a map.
  write | I bought a card and □ my name in it.
  give | Dad picked plums and □ me six.
  fall | The cup slid off the shelf and □ on the rug.
  drink | The horse stopped and □ from the pond.
  throw | Kofi caught the ball and □ it back.
  ride | We rented bikes and □ to the beach.
  drive | Mom packed the van and □ to the farm.
  sleep | The cub ate a fish and □ in the sun.
  bring | Auntie came to the party and □ a cake.
  build | They cut branches and □ a hut.
  hide | The cat heard a noise and □ in a box.
  speak | The chief stood up and □ to us all.
  tell | Grandpa smiled and □ us a tale.
  buy | He went to the shop and □ corn.
  break | The cup fell and □ in two.
  leave | They said goodbye and □ at noon.
  begin | The lights went out and the show □.
  `,
)

/** Words for many together. */
export const collectives: readonly Collective[] = rowsOf(
  ['group', 'members', 'sentence'],
  `
  herd | cows | A □ of cows ate grass.
  flock | birds | A □ of birds flew south.
  pack | wolves | A □ of wolves howled.
  school | fish | A □ of fish swam by.
  team | players | The □ of players ran onto the field.
  band | musicians | A □ of musicians played in the park.
  class | students | The □ of students went to the zoo.
  crowd | people | A □ of people stood in the street.
  bunch | grapes | She ate a □ of grapes.
  pile | leaves | We jumped in a □ of leaves.
  swarm | bees | A □ of bees left the hive.
  litter | puppies | The □ of puppies slept in a basket.
  pride | lions | A □ of lions lay in the shade.
  pod | whales | A □ of whales passed our boat.
  colony | ants | A □ of ants lives under the stone.
  fleet | ships | A □ of ships left the harbor.
  choir | singers | The □ of singers stood up.
  crew | sailors | The □ of sailors pulled the ropes.
  deck | cards | He mixed the □ of cards.
  bouquet | flowers | Dad gave her a □ of flowers.
  flight | stairs | We ran up a □ of stairs.
  bundle | sticks | She tied up a □ of sticks.
  troop | monkeys | A □ of monkeys sat in the tree.
  gaggle | geese | A □ of geese crossed the road.
  `,
).map((row) => ({ ...row, relation: 'collective' }))

/** Words that compare; a child's own forms stand beside the right ones. */
export const comparatives: readonly Comparative[] = rowsOf(
  ['kind', 'base', 'two', 'many', 'ofTwo', 'ofMany', 'wrong'],
  `
  er | tall | taller | tallest | Ben is □ than Ana. | Ben is the □ of the three. | more taller; most tallest
  er | small | smaller | smallest | The ant is □ than the bee. | The ant is the □ of all the bugs. | more smaller; most smallest
  er | fast | faster | fastest | The fox is □ than the pig. | The fox is the □ of the five. | more faster; most fastest
  er | big | bigger | biggest | My box is □ than yours. | My box is the □ of the four. | more bigger; most biggest
  er | hot | hotter | hottest | Today is □ than yesterday. | July is the □ of all the months here. | more hotter; most hottest
  er | wet | wetter | wettest | The dog is □ than the cat. | The dog is the □ of us all. | more wetter; most wettest
  er | thin | thinner | thinnest | This book is □ than that one. | This book is the □ of the three. | more thinner; most thinnest
  er | long | longer | longest | The snake is □ than the worm. | The Nile is the □ river in Africa. | more longer; most longest
  er | old | older | oldest | Omar is □ than his sister. | Omar is the □ of the four. | more older; most oldest
  er | cold | colder | coldest | January is □ than May here. | It was the □ day of the year. | more colder; most coldest
  er | nice | nicer | nicest | This song is □ than the last one. | This is the □ of all my songs. | more nicer; most nicest
  er | large | larger | largest | A cow is □ than a goat. | The blue whale is the □ animal of all. | more larger; most largest
  er | happy | happier | happiest | Mei is □ than before. | It was the □ day of my life. | more happier; most happiest
  er | funny | funnier | funniest | Your joke is □ than mine. | Yours is the □ of all the jokes. | more funnier; most funniest
  er | heavy | heavier | heaviest | Gold is □ than wood. | This is the □ of the ten bags. | more heavier; most heaviest
  er | easy | easier | easiest | This game is □ than chess. | This is the □ of all games. | more easier; most easiest
  er | bright | brighter | brightest | The sun is □ than the moon. | It is the □ star in the sky. | more brighter; most brightest
  er | strong | stronger | strongest | A horse is □ than a dog. | She is the □ of the three sisters. | more stronger; most strongest
  er | short | shorter | shortest | My pencil is □ than yours. | My pencil is the □ of the six. | more shorter; most shortest
  er | slow | slower | slowest | A turtle is □ than a goat. | It is the □ train of all. | more slower; most slowest
  er | kind | kinder | kindest | The new king was □ than the old one. | He was the □ king of them all. | more kinder; most kindest
  er | loud | louder | loudest | Thunder is □ than a drum. | It was the □ sound I ever heard. | more louder; most loudest
  er | soft | softer | softest | Wool is □ than straw. | This is the □ of the three pillows. | more softer; most softest
  er | warm | warmer | warmest | Spring is □ than winter. | This is the □ coat in the shop. | more warmer; most warmest
  er | deep | deeper | deepest | The sea is □ than the lake. | It is the □ lake in the land. | more deeper; most deepest
  er | high | higher | highest | The hill is □ than the tower. | It is the □ hill on the island. | more higher; most highest
  er | sad | sadder | saddest | This tale is □ than the last. | It is the □ of her five tales. | more sadder; most saddest
  er | brave | braver | bravest | The mouse was □ than the cat. | She was the □ of all the knights. | more braver; most bravest
  er | busy | busier | busiest | Noon is □ than dawn at the market. | It is the □ street in town. | more busier; most busiest
  er | noisy | noisier | noisiest | Our class is □ than yours. | We are the □ of the four classes. | more noisier; most noisiest
  er | dry | drier | driest | Sand is □ than mud. | It is the □ desert on Earth. | more drier; most driest
  er | early | earlier | earliest | My bus is □ than hers. | It is the □ bus of the day. | more earlier; most earliest
  more | careful | more careful | most careful | Lin is □ than Sam. | Lin is the □ of us all. | carefuller; carefullest
  more | beautiful | more beautiful | most beautiful | The quilt is □ than the rug. | It is the □ quilt of all. | beautifuller; beautifullest
  more | famous | more famous | most famous | She is □ than her brother. | She is the □ singer in the land. | famouser; famousest
  more | delicious | more delicious | most delicious | The soup is □ than the salad. | It was the □ of the four dishes. | deliciouser; deliciousest
  more | dangerous | more dangerous | most dangerous | A cliff is □ than a hill. | It is the □ road of all. | dangerouser; dangerousest
  more | helpful | more helpful | most helpful | A map is □ than a guess. | Kofi is the □ boy in class. | helpfuller; helpfullest
  more | important | more important | most important | Sleep is □ than a show. | It is the □ rule of all. | importanter; importantest
  more | colorful | more colorful | most colorful | The parrot is □ than the crow. | It is the □ bird in the park. | colorfuller; colorfullest
  more | curious | more curious | most curious | The kitten is □ than the cat. | She is the □ child I know. | curiouser; curiousest
  more | patient | more patient | most patient | Grandma is □ than I am. | Grandma is the □ person I know. | patienter; patientest
  irregular | good | better | best | My new bike is □ than the old one. | It is the □ bike in the shop. | gooder; goodest
  irregular | bad | worse | worst | Today’s storm was □ than the last. | It was the □ storm in ten years. | badder; baddest
  irregular | many | more | most | I have □ shells than you. | Of us all, Rosa has the □ shells. | manier; maniest
  irregular | little | less | least | There is □ milk in my cup than in yours. | My cup has the □ milk of all. | littler; littlest
  irregular | far | farther | farthest | Your home is □ from here than mine. | Her home is the □ from here of all. | farer; farest
  adverb | slowly | more slowly | most slowly | A snail moves □ than a crab. | Of all the runners, I ran the □. | slowlier; slowliest
  adverb | quickly | more quickly | most quickly | Nina reads □ than I do. | Of all of us, Nina reads the □. | quicklier; quickliest
  adverb | softly | more softly | most softly | Please talk □ than before. | Of the three, Ana sang the □. | softlier; softliest
  adverb | well | better | best | Mateo swims □ than I do. | Of us all, Mateo swims the □. | weller; wellest
  adverb | loudly | more loudly | most loudly | The drum sounds □ than the flute. | Of all the birds, the parrot calls the □. | loudlier; loudliest
  adverb | carefully | more carefully | most carefully | Lin walks on ice □ than I do. | Of the three, Lin walks the □. | carefullier; carefulliest
  adverb | gently | more gently | most gently | Please pat the pup □ than that. | Of us all, Auntie holds the baby the □. | gentlier; gentliest
  adverb | bravely | more bravely | most bravely | The small knight fought □ than the giant. | Of all the firefighters, she acted the □. | bravelier; braveliest
  adverb | fast | faster | fastest | A hare runs □ than a hen. | Of all the cats, the cheetah runs the □. | more faster; most fastest
  adverb | high | higher | highest | The hawk flies □ than the hen. | Of the six kites, mine flew the □. | more higher; most highest
  adverb | hard | harder | hardest | Ana worked □ than she did last year. | Of the whole team, Ana worked the □. | more harder; most hardest
  adverb | badly | worse | worst | The old fan works □ than the new one. | Of all the fans, this one works the □. | badlier; badliest
  adverb | neatly | more neatly | most neatly | Omar writes □ than he did in May. | Of the three, Omar writes the □. | neatlier; neatliest
  adverb | clearly | more clearly | most clearly | I can see □ with glasses than without. | Of all of us, Rosa speaks the □. | clearlier; clearliest
  adverb | quietly | more quietly | most quietly | A cat walks □ than a dog. | Of all the pets, the fish lives the □. | quietlier; quietliest
  adverb | safely | more safely | most safely | We cross □ here than at the corner. | Of the four drivers, Dad drives the □. | safelier; safeliest
  adverb | brightly | more brightly | most brightly | The new lamp shines □ than the old one. | Of all the stars, Sirius shines the □. | brightlier; brightliest
  adverb | easily | more easily | most easily | Wood breaks □ than steel. | Of the three doors, this one opens the □. | easilier; easiliest
  adverb | smoothly | more smoothly | most smoothly | The train runs □ than the bus. | Of all the skates, these glide the □. | smoothlier; smoothliest
  adverb | patiently | more patiently | most patiently | Lin waits □ than her brother. | Of us all, Grandpa waits the □. | patientlier; patientliest
  adverb | happily | more happily | most happily | The pup barks □ than before. | Of all the children, Noor sings the □. | happilier; happiliest
  adverb | politely | more politely | most politely | He asks □ than he used to. | Of the five guests, she asked the □. | politelier; politeliest
  adverb | late | later | latest | I came □ than you. | Of all the guests, Uncle came the □. | more later; most latest
  adverb | near | nearer | nearest | Please sit □ to the fire than that. | Of us all, Mai sat the □ to the stage. | more nearer; most nearest
  adverb | long | longer | longest | We waited □ than they did. | Of the four swimmers, she stayed under the □. | more longer; most longest
  `,
).map(({ wrong, ...row }) => {
  const [twice = '', again = ''] = listOf(wrong)
  return {
    ...row,
    relation: 'comparative',
    kind: row.kind as Comparative['kind'],
    wrong: [twice, again],
  }
})
