import { listOf, rowsOf } from './rows.ts'
import type { BankGrade, ClueSentence, Figure, Idiom, Job, MultiMeaning } from './types.ts'

/** Sayings, the easiest to guess first. A proverb is a whole sentence that gives advice. */
export const idioms: readonly Idiom[] = rowsOf(
  ['grade', 'relation', 'text', 'sentence', 'meaning', 'literal', 'keyLink', 'opposite', 'es'],
  `
  3 | idiom | a piece of cake | The math test was a piece of cake. | very easy | a slice of something sweet | it was about food | very hard | muy fácil
  3 | idiom | raining cats and dogs | Take a coat, because it is raining cats and dogs. | raining very hard | pets are falling from the sky | pets like the rain | hardly raining at all | llueve muy fuerte
  3 | idiom | lend a hand | Can you lend a hand with these boxes? | help | give away your hand | hold hands | leave the work to others | ayudar
  3 | idiom | all ears | Tell me your news, for I am all ears. | listening with care | covered with ears | big ears hear well | not listening | escuchar con atención
  3 | idiom | break the ice | A silly joke helped break the ice at the party. | make people feel less shy | crack frozen water | serve cold drinks | make people feel shy | hacer que la gente entre en confianza
  3 | idiom | cold feet | Diego got cold feet just before the play. | became too nervous to go on | had chilly toes | forgot his shoes | became very brave | le dio miedo a última hora
  3 | idiom | hit the books | We must hit the books before the test. | study hard | slap some books | drop the books | stop studying | ponerse a estudiar
  3 | idiom | hit the sack | After the long hike I was ready to hit the sack. | go to bed | punch a bag | carry a sack | stay up late | irse a dormir
  3 | idiom | under the weather | Mom stayed home because she felt under the weather. | a little sick | standing below a cloud | sad about the rain | very healthy | sentirse un poco enfermo
  3 | idiom | out of the blue | Out of the blue, my cousin from Ghana came to the door. | with no warning | from the sky | wearing blue | just as we had planned | de repente
  3 | idiom | spill the beans | It is a surprise party, so do not spill the beans. | tell the secret | drop your dinner | cook too many beans | keep the secret | contar el secreto
  3 | idiom | on top of the world | Aisha felt on top of the world when she won. | very happy | high on a mountain | far from home | very sad | muy feliz
  4 | idiom | a big heart | Our neighbor has a big heart. | is kind and giving | has a heart too large for the chest | loves big things | is mean | es muy generoso
  4 | idiom | butterflies in my stomach | I had butterflies in my stomach before the show. | felt nervous | swallowed insects | liked butterflies | felt calm | sentir nervios
  4 | idiom | cat got your tongue | Has the cat got your tongue, or will you answer me? | you are not saying anything | a cat took your tongue | your cat is thirsty | you are talking too much | quedarse callado
  4 | idiom | costs an arm and a leg | That bike costs an arm and a leg. | costs a lot of money | must be paid with body parts | is hard to ride | is very cheap | cuesta muchísimo
  4 | idiom | cry over spilled milk | The cup is broken, so let us not cry over spilled milk. | be upset about what cannot be changed | weep about a drink | drop the milk again | be glad about good luck | llorar por lo que ya no tiene remedio
  4 | idiom | down to earth | The famous singer is very down to earth. | simple and friendly | lying on the ground | good at gardening | proud and hard to talk to | sencilla y amable
  4 | idiom | easy as pie | The new game is easy as pie. | very simple | made with fruit and crust | good with dinner | very difficult | facilísimo
  4 | idiom | get up on the wrong side of the bed | My brother got up on the wrong side of the bed. | is in a bad mood | climbed out on the left | has a new bed | is in a good mood | estar de mal humor
  4 | idiom | give me a hand | Please give me a hand with this table. | help me | cut off your hand for me | clap for me | leave me alone | ayúdame
  4 | idiom | hold your horses | Hold your horses, the soup is still hot! | wait a moment | grip some animals | ride slowly | hurry up | espera un momento
  4 | idiom | in a pickle | We were in a pickle when the car ran out of gas. | had a problem | stood inside a pickle | ate something sour | had no trouble at all | estar en apuros
  4 | idiom | in hot water | Leo was in hot water when he lost the keys. | in trouble | taking a bath | cooking soup | being praised | estar metido en problemas
  4 | idiom | keep an eye on | Please keep an eye on the baby. | watch | put an eyeball on | close your eyes near | pay no attention to | vigilar
  4 | idiom | keep it under your hat | The news is secret, so keep it under your hat. | do not tell anyone | hide it on your head | buy a bigger hat | tell everyone | guardar el secreto
  4 | idiom | let the cat out of the bag | Ben let the cat out of the bag about the trip. | told the secret | freed a pet | lost his cat | kept the secret | reveló el secreto
  4 | idiom | nose in a book | Mei always has her nose in a book. | is reading | puts her face between pages | smells old paper | never reads | siempre está leyendo
  4 | idiom | on the same page | Let us talk so that we are on the same page. | agree and understand each other | have the same book open | read at the same speed | do not agree | estar de acuerdo
  4 | idiom | on thin ice | You are on thin ice if you are late again. | close to trouble | skating on a pond | feeling cold | perfectly safe | estar en una situación peligrosa
  4 | idiom | once in a blue moon | We eat at a restaurant once in a blue moon. | almost never | when the moon turns blue | only at night | very often | casi nunca
  4 | idiom | pull my leg | Did you see a dragon, or are you pulling my leg? | joking with me | tugging on my foot | helping me walk | telling me the truth | tomarme el pelo
  4 | idiom | put your foot down | Dad put his foot down about bedtime. | was firm and would not change his mind | set his shoe on the floor | walked away slowly | gave in | ponerse firme
  4 | idiom | see eye to eye | My sister and I do not see eye to eye about music. | agree | look into one another’s eyes | have good sight | argue | estar de acuerdo
  4 | idiom | sleep on it | You do not have to choose now, so sleep on it. | think about it until tomorrow | lie down on top of it | go to bed early | decide right away | pensarlo hasta mañana
  4 | idiom | slipped my mind | I meant to call you, but it slipped my mind. | I forgot | it fell out of my head | I slipped on the floor | I remembered it well | se me olvidó
  4 | idiom | the apple of her eye | The new baby is the apple of her eye. | the one she loves most | a fruit she looks at | someone who likes apples | one she does not care for | la persona que más quiere
  4 | idiom | throw in the towel | The game was hard, but we did not throw in the towel. | give up | toss a cloth | wash our hands | keep trying | rendirse
  4 | idiom | turn over a new leaf | Omar will turn over a new leaf and do his chores. | change for the better | flip a leaf from a tree | rake the yard | go on as before | cambiar para bien
  4 | idiom | two peas in a pod | The twins are two peas in a pod. | very much alike | small and green | fond of vegetables | very different | parecerse muchísimo
  4 | idiom | when pigs fly | He will clean his room when pigs fly. | never | on the day pigs grow wings | after he feeds the pigs | very soon | nunca
  4 | idiom | worth its weight in gold | A good map is worth its weight in gold here. | very useful | made of yellow metal | heavy to carry | of no use | valer oro
  4 | idiom | zip your lip | Zip your lip until the guests are here. | be quiet | sew your mouth shut | close your coat | speak up | guardar silencio
  4 | idiom | a bookworm | My aunt is a bookworm. | a person who loves to read | a bug that eats paper | a person who sells worms | a person who hates to read | una persona que lee mucho
  5 | proverb | Actions speak louder than words. | He says he cares, but actions speak louder than words. | What you do shows more than what you say. | Moving makes more noise than talking. | You should speak loudly. | What you say matters most. | Lo que haces vale más que lo que dices.
  5 | proverb | Better late than never. | You forgot my birthday, but better late than never. | Doing it late is better than not doing it. | It is good to be late. | Never be late. | If you are late, do not come at all. | Más vale tarde que nunca.
  5 | proverb | Don’t count your chickens before they hatch. | You have not won yet, so don’t count your chickens before they hatch. | Do not be sure of a thing before it happens. | Wait before you count young birds. | Chickens are hard to count. | You can be sure of what you hope for. | No te confíes antes de tiempo.
  5 | proverb | Don’t judge a book by its cover. | The shop looks old, but don’t judge a book by its cover. | You cannot know what it is like from how it looks. | A good book needs no cover. | Take good care of books. | You can tell what it is like from how it looks. | Las apariencias engañan.
  5 | proverb | Many hands make light work. | If we all rake, we can go soon, because many hands make light work. | A job is easier when people share it. | Hands can turn on lamps. | A light box is easy to lift. | It is better to work alone. | Si todos ayudan, el trabajo es más fácil.
  5 | proverb | Practice makes perfect. | Play the song each day, because practice makes perfect. | You get good at what you do again and again. | Playing once makes you perfect. | Perfect people have to practice. | Doing it again does not help. | La práctica hace al maestro.
  5 | proverb | The early bird catches the worm. | Come at seven, for the early bird catches the worm. | The one who comes first has the best chance. | Birds eat breakfast at dawn. | Birds like worms best. | It is better to come last. | Quien llega primero tiene la mejor oportunidad.
  5 | proverb | Two heads are better than one. | Help me plan this, because two heads are better than one. | Two people think better together. | It is good to grow another head. | Tall people think well. | It is best to think alone. | Dos cabezas piensan mejor que una.
  5 | proverb | Where there’s a will, there’s a way. | It looks hard, but where there’s a will, there’s a way. | If you want it enough, you will find how to do it. | There is a road near here. | Will knows the way. | Wanting a thing does not help you do it. | Querer es poder.
  5 | proverb | When in Rome, do as the Romans do. | They take off their shoes here, and when in Rome, do as the Romans do. | Follow the customs of the place you are in. | You must travel to Italy. | Romans do many things. | Keep your own customs everywhere. | Adonde fueres, haz lo que vieres.
  5 | proverb | Look before you leap. | Read the rules before you sign, and look before you leap. | Think before you act. | Watch the ground when you jump. | Jump as far as you can. | Act first and think later. | Piensa antes de actuar.
  5 | proverb | A stitch in time saves nine. | Fix the leak now, because a stitch in time saves nine. | A small repair now saves a big one later. | Sew nine times. | It takes a long time to sew. | It is best to wait with repairs. | Más vale prevenir que lamentar.
  `,
).map((row) => ({ ...row, relation: row.relation as Idiom['relation'], grade: row.grade as BankGrade }))

/** Sentences that liken one thing to another, and some that only use the words for it. */
export const figures: readonly Figure[] = rowsOf(
  ['relation', 'sentence', 'about', 'quality', 'literal', 'wrongQuality'],
  `
  simile | Nina was as brave as a lion. | Nina | Nina was not afraid. | Nina is a big cat. | Nina was covered with fur.
  simile | The baby’s skin is as soft as silk. | the skin | The skin is smooth to touch. | The skin is made of cloth. | It can be made into a shirt.
  simile | My brother is as busy as a bee. | my brother | My brother is hard at work. | My brother makes honey. | My brother can fly.
  simile | The old dog moved like a snail. | the dog | The dog was very slow. | The dog has a shell. | The dog is small.
  simile | Her smile was like the sun. | her smile | Her smile was warm and bright. | Her face was on fire. | Her smile was very far away.
  simile | The lake was like a mirror. | the lake | The lake was smooth and shining. | The lake was made of glass. | The lake could hang on a wall.
  simile | Grandpa sleeps like a log. | Grandpa | Grandpa sleeps very deeply. | Grandpa is made of wood. | Grandpa is rough and brown.
  simile | The twins were as quiet as mice. | the twins | The twins made almost no noise. | The twins are small gray animals. | The twins liked cheese.
  simile | The bread was as hard as a rock. | the bread | The bread was not soft at all. | The bread was a stone. | The bread was dug out of the ground.
  simile | His hands were as cold as ice. | his hands | His hands were very cold. | His hands were frozen water. | His hands were clear.
  simile | The runner was as fast as the wind. | the runner | The runner was very quick. | The runner was made of air. | Nobody could see the runner.
  simile | The kite danced like a butterfly. | the kite | The kite moved lightly here and there. | The kite was an insect. | The kite drank from flowers.
  simile | Mateo swims like a fish. | Mateo | Mateo is good in the water. | Mateo has fins. | Mateo lives in a lake.
  simile | The snow lay like a blanket on the hill. | the snow | The snow covered all of it. | The snow was made of wool. | The snow was warm.
  simile | The news spread like fire. | the news | The news was soon known to all. | The news burned a house. | The news was hot to touch.
  simile | Auntie’s hug is like a warm bath. | the hug | The hug makes you feel calm and good. | The hug is full of water. | The hug makes you wet.
  simile | The stars shone like diamonds. | the stars | The stars were bright and sparkling. | The stars were jewels. | The stars cost a lot.
  simile | The boxer is as strong as an ox. | the boxer | The boxer is very strong. | The boxer has horns. | The boxer eats grass.
  simile | The idea popped up like a cork in water. | the idea | The idea came suddenly. | The idea was wet. | The idea was light and brown.
  simile | The crowd buzzed like a hive. | the crowd | The crowd was full of busy sounds. | The crowd was made of bees. | The crowd made honey.
  simile | Her hair was as black as coal. | her hair | Her hair was very dark. | Her hair was dug from a mine. | Her hair could burn in a stove.
  simile | The pillow felt like a cloud. | the pillow | The pillow was very soft. | The pillow floated in the sky. | The pillow made rain.
  simile | Hugo eats like a bird. | Hugo | Hugo eats very little. | Hugo eats worms. | Hugo has a beak.
  simile | The lamp was like a small moon. | the lamp | The lamp gave a soft light. | The lamp was in the sky. | The lamp was full of holes.
  simile | My feet felt like lead. | my feet | My feet were tired and hard to lift. | My feet were made of metal. | My feet were gray.
  simile | The path was as straight as an arrow. | the path | The path did not bend. | The path was shot from a bow. | The path had a sharp tip.
  simile | Rosa is as quick as lightning. | Rosa | Rosa is very fast. | Rosa comes out of a cloud. | Rosa is followed by thunder.
  simile | The old house groaned like a tired man. | the house | The house made low sounds. | The house wanted to sleep. | The house had worked all day.
  metaphor | My grandmother’s garden is a rainbow. | the garden | The garden is full of colors. | The garden is in the sky. | The garden comes after rain.
  metaphor | The classroom was a zoo. | the classroom | The classroom was noisy and wild. | Animals lived in the room. | You had to buy a ticket.
  metaphor | Linh is a walking dictionary. | Linh | Linh knows very many words. | Linh is made of paper. | Linh is in order from A to Z.
  metaphor | The moon was a lantern over the river. | the moon | The moon gave light. | The moon was hung on a hook. | Someone could carry the moon.
  metaphor | Dad is a bear before breakfast. | Dad | Dad is grumpy in the morning. | Dad has claws. | Dad sleeps all winter.
  metaphor | Her voice is music to my ears. | her voice | Her voice is lovely to hear. | Her voice is a song on the radio. | Her voice is written in notes.
  metaphor | The test was a mountain to climb. | the test | The test was very hard. | The test was made of rock. | The test had snow on top.
  metaphor | Kofi is the rock of our team. | Kofi | We can count on Kofi. | Kofi is a stone. | Kofi is heavy and gray.
  metaphor | The road was a ribbon through the hills. | the road | The road was long, thin and winding. | The road was made of cloth. | The road could tie up hair.
  metaphor | His words were a blanket on a cold day. | his words | His words gave comfort. | His words were made of wool. | His words covered a bed.
  metaphor | Time is a thief. | time | Time takes things away before you notice. | Time wears a mask. | Time goes to jail.
  metaphor | The puppy is a little tornado. | the puppy | The puppy is wild and messy. | The puppy is made of wind. | The puppy comes from a cloud.
  metaphor | The library is a treasure chest. | the library | The library is full of good things. | The library is a wooden box. | The library is under the sea.
  metaphor | My blanket is my castle. | the blanket | The blanket makes me feel safe. | The blanket has towers. | The blanket is cold and old.
  metaphor | The night was a black curtain. | the night | The night was very dark. | The night was sewn of cloth. | The night hung on a window.
  metaphor | Our teacher is a compass. | the teacher | The teacher shows us the right way. | The teacher has a needle. | The teacher fits in a pocket.
  metaphor | The snow was a white coat on the trees. | the snow | The snow covered the trees. | The snow had buttons. | The snow came from a shop.
  metaphor | Her eyes were two stars. | her eyes | Her eyes were bright. | Her eyes were in the sky. | Her eyes could be seen only at night.
  metaphor | Kenji is a night owl. | Kenji | Kenji likes to stay up late. | Kenji has wings. | Kenji eats mice.
  metaphor | The kitchen was an oven in July. | the kitchen | The kitchen was very hot. | The kitchen was made of iron. | The kitchen baked bread.
  metaphor | My little brother is a shadow. | my brother | My brother follows me everywhere. | My brother has no body. | My brother lies flat on the ground.
  literal | I like to paint with my aunt. | the speaker | I am fond of painting. | The speaker looks like an aunt. | The speaker is like paint.
  literal | Priya looks like her mother. | Priya | Priya and her mother look alike. | Priya looks at her mother. | Priya is fond of her mother.
  literal | The twins like mangoes. | the twins | The twins are fond of mangoes. | The twins look like mangoes. | The twins are sweet.
  literal | The cup is as tall as the glass. | the cup | The cup and the glass are of the same height. | The cup is made of glass. | The cup is clear.
  literal | My shirt is like yours. | the shirt | My shirt and yours are of the same kind. | I am fond of your shirt. | My shirt fits you.
  literal | Hugo is as old as Vera. | Hugo | Hugo and Vera are of the same age. | Hugo is a very old man. | Hugo looks like Vera.
  literal | I would like some soup. | the speaker | I want soup. | I look like soup. | I am as hot as soup.
  literal | Sam is as tall as his father. | Sam | Sam and his father are of the same height. | Sam is a tall building. | Sam looks up to his father.
  literal | The baby likes her blanket. | the baby | The baby is fond of her blanket. | The baby looks like a blanket. | The baby is soft.
  literal | My bike is as new as yours. | the bike | Our bikes are of the same age. | My bike is yours. | Your bike is faster.
  literal | This bread tastes like the bread in Peru. | the bread | The two kinds of bread taste the same. | The bread is in Peru. | I am fond of Peru.
  literal | We like to swim as soon as it is warm. | we | We are fond of swimming on warm days. | We look like swimmers. | We swim quickly.
  `,
).map((row) => ({ ...row, relation: row.relation as Figure['relation'] }))

/** What stands before and behind a sentence that likens one thing to another. */
export const figureScenes: readonly Readonly<{ sentence: string; before: string; after: string }>[] = rowsOf(
  ['sentence', 'before', 'after'],
  `
  Nina was as brave as a lion. | Nina heard a noise in the dark shed. | She took a lamp and went in to look.
  The old dog moved like a snail. | Rex is fifteen now. | It took him all morning to reach the gate.
  The lake was like a mirror. | There was no wind at dawn. | We could see every tree in it, upside down.
  Grandpa sleeps like a log. | The storm shook the house last night. | In the morning he asked why we all looked so tired.
  The twins were as quiet as mice. | The baby had just gone to sleep. | They took off their shoes and tiptoed to the stairs.
  The bread was as hard as a rock. | Someone left it in the oven all night. | Even the ducks could not eat it.
  The runner was as fast as the wind. | The whistle blew. | Before we could cheer, she had crossed the line.
  The news spread like fire. | The school would get a swimming pool. | By lunch even the cooks were talking about it.
  The crowd buzzed like a hive. | The gates of the fair were about to open. | Everyone talked at once.
  The idea popped up like a cork in water. | For an hour Mei stared at the blank page. | Then she grabbed her pen and began to write.
  The classroom was a zoo. | It rained, so nobody could go out to play. | Paper planes flew and chairs fell over.
  Linh is a walking dictionary. | I did not know the word in my book. | So I asked Linh, and she told me at once.
  Dad is a bear before breakfast. | Do not ask him for a favor at six. | After some tea he will smile again.
  The test was a mountain to climb. | There were ten pages of questions. | We worked on it for two hours.
  Kofi is the rock of our team. | When we lose, he tells us to keep going. | He has never missed a game.
  The puppy is a little tornado. | We left it alone for an hour. | Now there are shoes, socks and feathers all over the floor.
  The library is a treasure chest. | I go there each Saturday. | I always come home with a book I love.
  Our teacher is a compass. | Sometimes we do not know what to do next. | She never tells us the answer, but she helps us find the way.
  The night was a black curtain. | The lamp went out in the tent. | I could not see my own hand.
  Hugo eats like a bird. | We had a big pot of noodles for lunch. | He took three bites and said that he was done.
  My feet felt like lead. | We had walked for six hours. | I could hardly take another step.
  The old house groaned like a tired man. | The wind blew hard that night. | Every board and every door had something to say.
  Rosa is as quick as lightning. | The bell rang for the end of the lesson. | Nobody else was out of a chair, and she was at the door.
  Kenji is a night owl. | At nine his sisters yawn and go to bed. | He is still wide awake and reads until his dad puts out the lamp.
  My little brother is a shadow. | When I go to the garden, he goes to the garden. | When I sit down to read, he sits next to me.
  The kitchen was an oven in July. | All the windows were open. | Even so, the butter melted on the table.
  Time is a thief. | My boots fit me well last winter. | Now they are too small, and I never saw it happen.
  `,
)

const MULTI = `
K | bat | mat | noun; an animal that flies at night; The bat sleeps in a cave.; A bat flew in the dark. | noun; a stick to hit a ball; Sam hit the ball with a bat.; I got a new bat for the game.
K | bark | park | noun; the sound of a dog; I hear the bark of the dog.; The bark of my pup is loud. | noun; the skin of a tree; The bark of the tree is brown.; A bug is on the bark.
K | duck @duck | dock | noun; a bird that swims; The duck swims in the pond.; I fed the duck. | verb; bend down fast; You have to duck to get in.; Duck, or you will hit your head!
K | ring | wing | noun; a band for a finger; Mom has a gold ring.; The ring fits me. | verb; make the sound of a bell; I can ring the bell.; Did the phone ring?
K | fly | fry | noun; a small insect with wings; A fly sat on the jam.; I can see a fly on the wall. | verb; go through the air; Birds can fly.; We fly to see Grandpa.
K | fan | pan | noun; a thing that moves the air; The fan keeps us cool.; Please turn on the fan. | noun; one who likes a team; I am a big fan of the team.; Every fan had a red hat.
K | can | pan | noun; a metal box for food; The beans are in a can.; We cut open the can. | verb; be able to; I can jump.; Can you see me?
K | trunk | truck | noun; the long nose of an elephant; The elephant has a long trunk.; It drinks with its trunk. | noun; the main part of a tree; The trunk of the tree is big.; An owl lives in the trunk.
K | nail | mail | noun; the hard end of a finger; I cut my nail.; She has a pink nail. | noun; a metal pin to hold wood; Dad hit the nail.; The nail holds up the sign.
K | star @star | stair | noun; a light in the night sky; I see a star at night.; One star is very bright. | noun; a famous actor or singer; She is a star in a big show.; The star sang for us.
K | wave @wave | wade | noun; water that rolls; A big wave hit the sand.; The boat went up on a wave. | verb; move your hand to say hi; I wave to my pal.; Wave to Grandma!
K | park | bark | noun; a place with grass and trees; We play in the park.; The park has a pond. | verb; stop a car and leave it; Mom will park the van.; Where can we park?
K | glasses | grasses | noun; things to help you see; I put on my glasses to see.; His glasses are on his nose. | noun; cups to drink from; The glasses are full of milk.; Set six glasses on the table.
K | cold | gold | adjective; not hot; The snow is cold.; My hands are cold. | noun; when you cough and sneeze; I am in bed with a cold.; She has a bad cold.
K | top | tap | noun; the highest part; The bird is at the top of the tree.; Put it on the top. | noun; a toy that spins; My top can spin and spin.; The red top fell.
K | watch | wash | noun; a small clock for your arm; My watch says ten.; Dad got a new watch. | verb; look at for a time; We watch the fish swim.; I watch a show.
K | bowl | ball | noun; a deep dish; The soup is in a bowl.; I want a bowl of rice. | verb; roll a ball to hit pins; We bowl with a big ball.; It is fun to bowl.
K | light | night | noun; what helps you see; Turn on the light.; The light is on. | adjective; not heavy; The bag is light.; A feather is light.
K | pen | pan | noun; a thing to write with; I write with a pen.; The pen has blue ink. | noun; a place to keep pigs; The pigs are in the pen.; Shut the gate of the pen.
K | tie | tire | verb; make a knot; I can tie my shoe.; Tie the rope. | noun; a cloth to wear at the neck; Dad has on a red tie.; His tie has dots.
1 | bank | bunk | noun; a place for money; Auntie put her money in the bank.; The bank is open until five. | noun; the side of a river; We fish from the bank.; A frog sat on the muddy bank.
1 | spring | string | noun; the season after winter; Plants grow in spring.; In spring the birds come back. | verb; jump up; Frogs spring from the rock.; The cat is ready to spring. | noun; a wire that bounces back; A spring in the bed broke.; The toy jumps because of a spring.
1 | back | pack | noun; the part of you behind your chest; I can float on my back.; My back is sore. | adverb; to where it was; Put the book back.; She will come back at six.
1 | letter | ladder | noun; a sign such as A or B; The first letter of my name is M.; Trace the letter. | noun; a note sent by mail; I got a letter from Grandma.; Put a stamp on the letter.
1 | saw | sow | verb; looked at; We saw a fox.; I saw you at the market. | noun; a tool that cuts wood; Dad cut the board with a saw.; The saw has sharp teeth.
2 | pitcher | picture | noun; one who throws the ball; The pitcher threw a fast ball.; Our pitcher has a strong arm. | noun; a jug; Fill the pitcher with juice.; The pitcher broke and milk ran out.
2 | season | reason | noun; a part of the year; Fall is my favorite season.; The rainy season is here. | verb; add salt or spice to; Season the soup with salt.; They season the rice with cumin.
2 | match | mash | noun; a stick that makes fire; He lit the candle with a match.; Keep the match dry. | verb; go well with; Your socks do not match.; Match the word to its picture. | noun; a game between two; We won the tennis match.; The match ended at noon.
2 | date | gate | noun; the day of a month; What is the date today?; Write the date at the top. | noun; a sweet fruit; A date grows on a palm tree.; She ate a date from Egypt.
2 | kind | king | adjective; nice to others; Be kind to the new boy.; A kind lady gave us water. | noun; a sort; What kind of bird is it?; I like this kind of bread.
3 | current | curtain | noun; a flow of water or air; The current carried the raft away.; Swim where the current is weak. | adjective; of this time; The current mayor is Ms. Ruiz.; Read about current events.
3 | scale | scare | noun; a tool that tells weight; Put the melon on the scale.; The scale says ten pounds. | noun; a small plate on a fish; A scale fell off the fish.; Each scale shines. | verb; climb up; They will scale the cliff.; Goats can scale steep rocks.
3 | sound | round | noun; what you hear; The sound of drums filled the air.; I heard a sound. | adjective; strong and whole; The old bridge is still sound.; The roof is sound and will not leak.
3 | bright | bride | adjective; giving much light; The lamp is too bright.; A bright star rose. | adjective; smart; That is a bright idea.; The bright girl solved the puzzle.
3 | draft | drift | noun; a first try at writing; This is the first draft of my story.; Read your draft aloud. | noun; cold air that comes in; I feel a draft from the window.; Shut the door to stop the draft.
3 | charge | change | verb; ask as a price; They charge two dollars for tea.; How much do you charge? | verb; fill with power; I must charge my phone.; The sun can charge this lamp. | verb; run at; The bull may charge at us.; Rhinos charge when they are angry.
4 | bear | bean | noun; a big furry animal; A bear ate the berries.; The bear has two cubs. | verb; put up with; I cannot bear loud noise.; She could not bear to wait.
4 | present | prevent | noun; a gift; She wrapped the present.; His present was a drum. | adjective; here; All the students are present.; Only six players were present.
4 | tear | tire | noun; a drop from the eye; A tear ran down his cheek.; She wiped away a tear. | verb; rip; Do not tear the page.; The thorns will tear your coat.
4 | wind | wine | noun; air that moves; The wind blew the leaves.; A cold wind came from the north. | verb; turn or twist; You must wind the old clock.; Vines wind around the post.
4 | lead | leak | verb; go in front; She will lead the parade.; Lead us to the cave. | noun; a heavy soft metal; The old pipe was made of lead.; Lead is heavier than iron.
`

/** Words with two meanings or more, and sentences for each; at kindergarten a child can picture both. */
export const multiMeanings: readonly MultiMeaning[] = MULTI.trim()
  .split('\n')
  .map((line) => {
    const [grade, named = '', soundsLike = '', ...senses] = line.split('|').map((cell) => cell.trim())
    const [word = '', picture] = named.split(' @')
    return {
      relation: 'multi-meaning',
      word,
      grade: grade as BankGrade,
      soundsLike,
      meanings: senses.map((sense, at) => {
        const [job, meaning = '', ...sentences] = listOf(sense)
        // A drawing shows the first meaning: the other one is why the word is here.
        return { job: job as Job, meaning, sentences, picture: at === 0 ? (picture ?? null) : null }
      }),
    }
  })

/** Words that their sentences explain, by the kind of clue. */
export const clueSentences: readonly ClueSentence[] = rowsOf(
  ['grade', 'clue', 'word', 'sentence', 'meaning', 'opposite', 'topicOnly', 'otherSense'],
  `
  1 | picture | enormous | The elephant is enormous next to the mouse. | very big | very small | gray | hungry
  1 | picture | soaked | The cat is soaked from the rain. | very wet | very dry | cold | asleep
  1 | picture | cub | The bear has a cub by her side. | a baby bear | an old bear | a den | a box
  1 | picture | shore | The boat is on the shore, next to the sea. | land beside the sea | deep water | a sail | a shop
  1 | picture | stack | The books are in a stack, one on top of the other. | a pile | one thing alone | a page | a bag
  1 | picture | nibble | The rabbit can nibble the leaf in tiny bites. | eat in small bites | eat in one big bite | hop | tickle
  1 | picture | huge | The bus is huge next to the little bike. | very big | very small | yellow | held in your arms
  1 | picture | kid | The goat has a kid that drinks her milk. | a baby goat | an old goat | a barn | the top of a pot
  1 | picture | lamb | The sheep has a lamb by her side. | a baby sheep | an old sheep | some wool | a light to read by
  1 | picture | in bloom | The rose is in bloom, and we see all its red petals. | with its flowers open | with its flowers shut | in a vase | on a broom
  1 | picture | drenched | The dog is drenched, and water drips from its fur. | very wet | very dry | muddy | in a deep ditch
  1 | picture | sip | The bird can sip the water, one drop at a time. | drink a little | drink a lot | take a bath | shut a coat
  1 | picture | peak | The goat is on the peak, the very top of the hill. | the highest part | the lowest part | the grass | a quick look
  1 | picture | herd | A herd of cows, ten of them, is on the hill. | a big group | just one | a farmer | took in with your ears
  1 | picture | leap | The frog can leap over the log. | jump | crawl | swim | a part of a plant
  1 | picture | slim | The slim cat can fit in the small gap. | thin | fat | gray | move in water
  1 | picture | tug | The dogs tug the rope from both ends. | pull hard | let go | bite | a mat on the floor
  1 | picture | crown | The bear has a bee on its crown, the top of its head. | the top of the head | a foot | a hat | a funny man
  1 | picture | calf | The cow has a calf by her side. | a baby cow | an old cow | a farm | a part of a shirt
  1 | picture | nap | The cat takes a nap in the sun, with both eyes shut. | a short sleep | a long run | some milk | a drawing of streets
  1 | picture | claw | The crab can pinch you with its claw. | a sharp part that grabs | a soft part | a wave | walk with hands and knees
  1 | picture | steep | The hill is so steep that we had to climb with our hands. | going up sharply | flat | far away | not awake
  1 | picture | bare | The tree is bare, with not one leaf on it. | with nothing on it | full of leaves | tall | a big furry animal
  1 | picture | chubby | The chubby pup has a round tummy. | fat and round | very thin | asleep | stuffed in a closet
  1 | same sentence | drowsy | Ben was so drowsy that he fell asleep. | sleepy | wide awake | in bed | hungry
  1 | same sentence | grin | I grin when I am happy, and you can see my teeth. | smile | frown | laugh at a joke | make green
  1 | same sentence | chilly | It was so chilly that we put on coats. | cold | hot | windy | spicy
  1 | same sentence | timid | The timid pup hid from the guests. | shy | brave | small | on time
  1 | same sentence | gigantic | The gigantic tree was as tall as ten houses. | very big | very small | green | old
  1 | same sentence | speedy | The speedy bike went past all the cars. | fast | slow | new | red
  1 | same sentence | shiver | The wind was cold and made us shiver. | shake from the cold | stay warm and still | put on a hat | shine
  1 | same sentence | mend | Dad will mend the sock, so it has no hole. | fix | tear | wash | send
  1 | same sentence | gobble | The dogs gobble the food and it is gone fast. | eat fast | eat slowly | bark for | wobble
  1 | same sentence | fear | His fear of the dark made him run to his mom. | being afraid | being brave | a dark room | a sweet fruit
  1 | same sentence | filthy | The filthy boots left mud all over the rug. | very dirty | very clean | made of rubber | made full
  1 | same sentence | calm | She was calm, so she did not cry or yell. | quiet and still | very upset | alone | getting here
  1 | same sentence | prize | You get a prize if you win the race. | a thing you win | a thing you lose | a pair of shoes | how much it costs
  1 | same sentence | rapid | The rapid train got us there in no time. | fast | slow | loud | with long ears
  1 | same sentence | fib | It was a fib, because no dog can fly. | a thing that is not true | a thing that is true | a pet | a bone in your chest
  1 | same sentence | sturdy | The sturdy bridge did not break when ten trucks drove on it. | strong | weak | long | reading to learn
  1 | same sentence | spotless | Mom washed the floor until it was spotless. | very clean | very dirty | made of wood | full of dots
  1 | same sentence | plenty | We have plenty of food, so all of us can eat. | a lot | hardly any | on a plate | with green leaves
  1 | same sentence | yank | He had to yank the rope with all his might. | pull hard | push softly | tie a knot | keep money
  1 | same sentence | ill | She was ill, so she stayed in bed with a fever. | sick | well | asleep | a high place
  1 | same sentence | glance | I took just a glance and then looked away. | a quick look | a long look | a picture | steps to music
  1 | same sentence | crammed | The bag was so crammed that it would not shut. | packed too full | almost empty | made of cloth | like thick milk
  1 | same sentence | dim | The room was so dim that I could not see to read. | not bright | full of light | small | ten cents
  1 | next sentence | feast | We had a feast. The table was full of food for all of us. | a big meal | a small snack | a table | a race
  1 | next sentence | den | The fox ran to its den. It sleeps in that hole. | a wild animal’s home | an open field | a fox’s tail | the number ten
  1 | next sentence | weep | Ana began to weep. Tears ran down her face. | cry | laugh | hurt her knee | sweep
  1 | next sentence | silent | The room was silent. No one made a sound. | very quiet | very loud | empty | silly
  1 | next sentence | swift | The deer is swift. No dog can catch it. | fast | slow | brown | sweet
  1 | next sentence | gloomy | The day was gloomy. The sky was dark and gray. | dark and dull | bright and sunny | long | sticky
  1 | next sentence | starving | I am starving. I did not eat all day. | very hungry | very full | cooking | looking hard
  1 | next sentence | chore | I have a chore to do. I must wash the dishes. | a job at home | a game to play | a plate | a place to buy things
  1 | next sentence | weary | Dad was weary. He sat down and shut his eyes. | very tired | wide awake | hungry | putting on clothes
  1 | next sentence | shatter | The cup may shatter. Then it will be in bits on the floor. | break into bits | stay in one piece | spill tea | talk a lot
  1 | next sentence | vanish | The mist will vanish. Soon we will not see it at all. | go away | come to stay | get us wet | paint with shiny paint
  1 | next sentence | foe | The cat is a foe of the mouse. It wants to catch it. | an enemy | a friend | a tail | a part of a foot
  1 | next sentence | rarely | It rarely snows here. I have seen snow only one time. | almost never | all the time | in the winter | in a true way
  1 | next sentence | dull | The knife is dull. It will not cut the bread. | not sharp | good at cutting | made of steel | a toy child
  1 | next sentence | assist | I will assist you. We can do the job together. | help | get in your way | pay | have a sister
  1 | next sentence | squirm | The worm began to squirm. It would not stay still. | twist about | lie still | dig a hole | run up a tree like a squirrel
  1 | next sentence | frosty | It was a frosty day. There was ice on the pond. | very cold | very hot | long | with sugar on top
  1 | next sentence | sob | The baby began to sob. Mom wiped her tears. | cry hard | laugh | sleep | wash with soap
  1 | next sentence | tidy | Her desk is tidy. Each thing is in its place. | neat | messy | new | with a knot in it
  1 | next sentence | hurl | He can hurl the ball. It went over the wall. | throw hard | hold still | kick | make hair curly
  3 | restated | nocturnal | Owls are nocturnal, or active at night. | awake at night | awake by day | able to fly | far in the north
  3 | restated | habitat | A camel’s habitat, the place where it lives, is the desert. | the place where an animal lives | a place no animal can live | what a camel eats | a thing done every day
  3 | restated | predator | A predator, an animal that hunts others, needs sharp eyes. | an animal that hunts | an animal that is hunted | an animal with sharp eyes | a person who tells the future
  3 | restated | summit | They reached the summit, which is the top of the mountain. | the highest point | the lowest point | a tent | an added-up number
  3 | restated | fragile | The vase is fragile, which means it breaks easily. | easily broken | hard to break | pretty | smelling sweet
  3 | restated | canopy | The canopy is the roof of leaves at the top of a forest. | the top layer of leaves | the forest floor | a monkey | a small boat
  3 | restated | elder | The elder, an old and wise member of the village, told a tale. | an old, wise person | a young child | a village | a kind of ladder
  3 | restated | artisan | The artisan, a person skilled with the hands, wove a rug. | a skilled maker | a person with no skill | a rug | an artificial thing
  3 | restated | monsoon | The monsoon, a season of heavy rain, fills the rivers of India. | a rainy season | a dry season | a river | a moon
  3 | restated | levee | They built a levee, a wall of earth to hold back the river. | a wall against floods | a gap that lets water in | a boat | a leaf
  3 | restated | avalanche | An avalanche, a great slide of snow, covered the road. | snow rushing down a mountain | snow that stays in place | a ski trip | a green fruit with a big seed
  3 | restated | drought | The drought, a long time without rain, dried up the wells. | a time with no rain | a time of floods | a deep well | cold air that comes in
  3 | restated | orchard | They picked pears in the orchard, a field of fruit trees. | land where fruit trees grow | land with no trees | a basket of fruit | a group that plays music
  3 | restated | barren | The land is barren, which means that nothing grows there. | with no plants | full of plants | far away | like a tub made of wood
  3 | restated | nomads | Nomads, people who move from place to place, live in tents. | people who keep moving | people who never move | tents | little garden statues
  3 | restated | lunar | A lunar month, one that follows the moon, has about four weeks. | of the moon | of the sun | at night | of the midday meal
  3 | restated | amateur | An amateur, a person who runs for fun and not for pay, won. | a person who is not paid for it | a person who is paid for it | a race | a person who is grown up
  3 | restated | vertical | A vertical line, one that goes straight up and down, splits the page. | going up and down | going from side to side | thin | part of your back
  3 | restated | delta | A delta, the land at the mouth of a river, has rich soil. | land where a river meets the sea | the place where a river begins | a fish | a letter that came late
  3 | restated | apprentice | An apprentice, a person who learns a trade from a master, swept the shop. | a person learning a job | a person who knows it all | a broom | a big party
  3 | restated | larva | The larva, the young form of an insect, eats leaves all day. | a very young insect | a grown insect | a leaf | hot melted rock
  3 | restated | peninsula | A peninsula, land with water on three sides, reaches into the sea. | land with water almost all around | water with land all around | a boat | a thing to write with
  3 | restated | decade | A decade, or ten years, is a long time to wait. | ten years | ten minutes | a birthday | rot
  3 | restated | famine | The famine, a time with far too little food, lasted two years. | a time of great hunger | a time of plenty | a farm | a group of relatives
  3 | restated | ally | They found an ally, a friend in the fight, across the river. | one who helps you | one who is against you | a bridge | a narrow street
  3 | restated | arid | Arid land, which means very dry land, covers much of Chile’s north. | very dry | very wet | very old | smelling bad
  3 | restated | orbit | The moon’s orbit, its path around Earth, takes about a month. | a path around something | a straight line | a star | a big black bird
  3 | restated | vessel | A vessel, that is, a large boat, lay in the harbor. | a ship | a wagon | a sailor | a sleeveless shirt
  3 | example | citrus | Citrus fruits, such as oranges, lemons and limes, grow in warm lands. | sour, juicy fruits with thick skin | dry, sweet nuts | trees in warm lands | a kind of city
  3 | example | instrument | She can play any instrument: drum, flute or violin. | a thing to make music with | a thing that makes no sound | a concert | a lesson
  3 | example | grain | Rice, wheat and corn are each a grain. | the seed of a grass that people eat | the root of a plant | a farm | a train
  3 | example | reptile | A reptile, such as a snake, a lizard or a turtle, warms itself in the sun. | a scaly animal with cold blood | a furry animal with warm blood | a warm rock | an answer
  3 | example | transportation | Buses, trains and ferries are kinds of transportation. | ways to move people and things | ways to stay in one place | tickets | a big sport
  3 | example | shelter | A tent, a cave or an igloo can be a shelter. | a place that keeps you safe from weather | an open place with no roof | a camping trip | a board for books
  3 | example | utensil | Pick a utensil, such as a spoon or a ladle, to stir the soup. | a tool used in the kitchen | a food to be cooked | a hot soup | a uniform
  3 | example | emotion | Joy, anger and fear are each an emotion. | a feeling | having no feeling | a friend | a movement
  3 | example | textile | Cotton, silk and wool can each become a textile. | woven cloth | loose thread | a sheep | a schoolbook
  3 | example | mammal | A mammal, such as a bat, a whale or a cow, feeds its young with milk. | a warm animal that gives milk | an animal that lays eggs in the sand | a glass of milk | a big stone
  3 | example | vehicle | A truck, a bike or a wagon is a vehicle. | a thing that carries people or loads | a thing that stays in one place | a driver | a wet place
  3 | example | precipitation | Rain, snow and hail are forms of precipitation. | water that falls from the sky | water that rises into the sky | an umbrella | a party with guests
  3 | example | garment | Each garment, be it a shirt, a sari or a coat, has its own hook. | a piece of clothing | a piece of furniture | a closet | a place for flowers
  3 | example | currency | Each land has its currency: Mexico has the peso, and Japan the yen. | the money of a country | things that cost nothing | a flag | the flow of a river
  3 | example | profession | Nurse, baker and judge are each a profession. | a job a person trains for | a game for free time | a hospital | a parade
  3 | example | beverage | Choose a beverage: water, tea or mango juice. | a drink | a dry snack | a cup | a beaver’s home
  3 | example | celebration | A birthday, a wedding or Diwali is a celebration. | a happy party for something special | a day like all others | a gift | a green vegetable
  3 | opposite | scarce | Water is scarce in the desert, but there is plenty by the river. | hard to find | easy to find | hot | frightening
  3 | opposite | timid | My sister is bold, but my brother is timid. | shy | brave | younger | on time
  3 | opposite | ancient | The bridge is not new; it is ancient. | very old | very new | made of stone | patient
  3 | opposite | generous | The first king was selfish, but the next was generous. | glad to give | not willing to share | rich | in general
  3 | opposite | cautious | Unlike my careless cousin, I am cautious on my bike. | careful | reckless | fast | curious
  3 | opposite | rigid | The old pipe was rigid, but the new hose bends. | stiff | easy to bend | rusty | correct
  3 | opposite | dull | The blade was dull, while the other was sharp. | not sharp | able to cut well | made of steel | not interesting
  3 | opposite | expand | Most things expand when they get hot but shrink when they get cold. | get bigger | get smaller | burn | cost a lot
  3 | opposite | seldom | It seldom snows in Lima, but it often snows in Oslo. | almost never | very often | in winter | for sale
  3 | opposite | humble | Some winners boast, but Kofi stayed humble. | not boasting | full of pride | first | clumsy
  3 | opposite | shallow | One end of the pool is deep, but the other is shallow. | not deep | very deep | cold | hallway
  3 | opposite | temporary | The tent is not for ever; it is only temporary. | for a short time | for all time | outdoors | moody
  3 | opposite | conceal | Some birds show their eggs, but most conceal them. | hide | show | hatch | cancel
  3 | opposite | hostile | The first dog was friendly, but the second was hostile. | not friendly | very friendly | hungry | at a cheap hotel
  3 | opposite | reluctant | Maya was eager to dive in, while Leo was reluctant. | not willing | very willing | wet | in need of rest
  3 | opposite | vacant | One house is full of people, but the next is vacant. | with nobody in it | full of people | made of brick | on holiday
  3 | cause and effect | parched | The plants were parched because it had not rained for weeks. | very dry | soaking wet | green | sitting high up
  3 | cause and effect | exhausted | She was exhausted because she had walked all day. | very tired | full of energy | lost | gone from a car
  3 | cause and effect | evaporate | The sun was so hot that it made the puddle evaporate. | dry up into the air | turn into ice | splash | fill up
  3 | cause and effect | famished | We had not eaten since dawn, so we were famished. | very hungry | full | late | well known
  3 | cause and effect | collapse | Too much snow made the roof collapse. | fall down | stand strong | leak | work together
  3 | cause and effect | evacuate | The flood was coming, so families had to evacuate. | leave a place of danger | stay where they were | swim | clean the floor
  3 | cause and effect | pollute | Trash can pollute a river, so that fish get sick. | make dirty | make clean | fill with fish | make polite
  3 | cause and effect | hibernate | Food is hard to find in winter, so some bears hibernate. | sleep through the winter | stay awake all winter | hunt in groups | hide a nut
  3 | cause and effect | drench | A sudden storm can drench you, so take a coat. | make very wet | keep dry | follow | dig a long hole
  3 | cause and effect | nourish | Good soil can nourish a plant, so that it grows tall. | feed | starve | water | make a loud sound
  3 | cause and effect | brittle | The cookie was so brittle that it broke when I touched it. | hard and easy to break | soft and easy to bend | sweet | covered with hair
  3 | cause and effect | stampede | Thunder made the herd stampede, and dust flew everywhere. | run off in fear | stand still | graze | put on a stamp
  3 | cause and effect | anxious | She was anxious because her cat had not come home. | worried | calm | angry | old
  3 | cause and effect | shriek | The rat ran over his foot and made him shriek. | cry out | keep silent | hop | get smaller
  3 | cause and effect | recover | He rested for a week, so he began to recover. | get well | get worse | sleep | put a lid on
  3 | cause and effect | swelter | There was no shade and no wind, so we began to swelter. | suffer from heat | shake with cold | run | put on wool
  3 | cause and effect | erode | Waves erode the cliff, so that it gets smaller each year. | wear away | build up | splash | sit on a horse
  3 | comparison | immense | The whale was immense, like a ship beside our small boat. | very big | very small | able to swim | in a hurry
  3 | comparison | nimble | She is nimble, as quick and light on her feet as a goat. | moving quickly and lightly | slow and clumsy | small | numb with cold
  3 | comparison | jagged | The rocks were jagged, like the teeth of a saw. | with sharp points | smooth | gray | cheerful
  3 | comparison | radiant | Her face was radiant, as bright as the sun. | shining | dark and sad | round | coming by radio
  3 | comparison | stubborn | He is as stubborn as a mule that will not move. | not willing to change his mind | quick to give in | strong | like a tree stump
  3 | comparison | transparent | The water is transparent, like clean glass. | easy to see through | impossible to see through | cold | moving across
  3 | comparison | serene | The lake was serene, as calm as a sleeping child. | peaceful | wild and stormy | deep | in a line
  3 | comparison | gaunt | The stray dog was gaunt, like bones under a thin coat. | very thin | very fat | lost | able to hunt
  3 | comparison | fleet | The boy was as fleet as a deer that runs from a wolf. | fast | slow | young | a group of ships
  3 | comparison | dense | The fog was dense, like a wall of gray wool. | thick | thin | wet | good at dancing
  3 | comparison | timid | The new girl was timid, like a mouse near a cat. | shy | bold | small | on time
  3 | comparison | vast | The desert was vast, like a sea without a shore. | very large | very small | dry | quick
  3 | comparison | pliable | The clay was pliable, like warm dough. | easy to bend | too hard to bend | brown | good at playing
  3 | comparison | mammoth | The truck was mammoth, as big as our whole house. | very big | very small | loud | like a mother
  3 | comparison | placid | The cow was placid, as calm as a pond without wind. | quiet and calm | wild and upset | brown | put in a place
  3 | comparison | keen | A hawk has keen eyes that see like a spyglass. | very sharp | very weak | yellow | good at kneeling
  `,
).map((row) => ({
  ...row,
  relation: 'clue',
  clue: row.clue as ClueSentence['clue'],
  grade: row.grade as BankGrade,
}))
