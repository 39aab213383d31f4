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
  3 | idiom | a breeze | The spelling test was a breeze. | very easy | a light wind | about the weather | very hard | muy fácil
  3 | idiom | had a ball | We had a ball at the fair. | had a lot of fun | owned a round toy | watched a ball game | were bored all day | divertirse mucho
  3 | idiom | on cloud nine | Lucas was on cloud nine after the good news. | very happy | sitting in the sky | watching the weather | very sad | estar feliz
  3 | idiom | a night owl | My uncle is a night owl. | a person who stays up late | a bird that hunts in the dark | a person who likes birds | a person who goes to bed early | alguien que se acuesta tarde
  3 | idiom | an early bird | Grandma is an early bird. | a person who gets up early | a bird that sings at dawn | a person who feeds birds | a person who sleeps late | alguien que madruga
  3 | idiom | hit the road | It is late, so let us hit the road. | leave | slap the street | fix the street | stay here | ponerse en camino
  3 | idiom | in the same boat | None of us has a pencil, so we are in the same boat. | having the same problem | riding in one boat | going fishing together | having different problems | tener el mismo problema
  3 | idiom | call it a day | The leaves are raked, so let us call it a day. | stop working | give the day a name | make phone calls | start working | dejar de trabajar por hoy
  3 | idiom | a sweet tooth | Dad has a sweet tooth. | a love of sugary food | a tooth made of candy | a tooth that hurts | a dislike of sugary food | el gusto por lo dulce
  3 | idiom | over the moon | Sofia was over the moon about her baby sister. | very happy | flying in space | looking at the night sky | very sad | estar encantada
  3 | idiom | get the hang of it | Juggling is hard, but you will get the hang of it. | learn how to do it | put it on a hook | hang on to a rope | forget how to do it | agarrarle el modo
  3 | idiom | lost track of time | We played so long that we lost track of time. | did not notice how late it was | could not find the clock | left the train track | kept looking at the clock | no darse cuenta de la hora
  3 | idiom | on the tip of my tongue | Her name is on the tip of my tongue. | something I can almost remember | in my mouth | something good to taste | something I will never remember | tenerlo en la punta de la lengua
  3 | idiom | a green thumb | Auntie has a green thumb. | a gift for growing plants | a thumb painted green | a sore thumb | bad luck with plants | buena mano para las plantas
  3 | idiom | out of this world | The mango ice cream was out of this world. | wonderful | from another planet | far away | awful | buenísimo
  3 | idiom | a busy bee | My mom is a busy bee. | a person who is always working | an insect in a garden | a person who sells honey | a person who never works | una persona muy trabajadora
  3 | idiom | let off steam | After the long test, we ran outside to let off steam. | use up our extra energy | boil some water | take the lid off a pot | save our energy | sacar la energía que uno tiene
  3 | idiom | catch your breath | Sit down and catch your breath. | rest until you breathe easily | grab the air with your hands | play a catching game | run as fast as you can | recuperar el aliento
  3 | idiom | stick together | Friends stick together when things go wrong. | help each other | are joined with glue | gather sticks | leave each other alone | apoyarse unos a otros
  3 | idiom | keep your chin up | We lost the game, but keep your chin up. | stay hopeful | point your chin at the sky | wash your chin | lose hope | no perder el ánimo
  3 | idiom | lost his cool | Max lost his cool when the tower fell again. | became angry | got too warm | could not find his coat | stayed calm | perder la calma
  3 | idiom | have two left feet | I have two left feet, so I never dance. | dance badly | own two left shoes | stand on one foot | dance well | bailar muy mal
  3 | idiom | has a big mouth | Do not tell Rob the secret, for he has a big mouth. | tells what he should not | has very wide lips | eats a lot | never tells a thing | no sabe guardar secretos
  3 | idiom | make up your mind | Make up your mind: do you want soup or salad? | choose one | build a new brain | make your bed | go on thinking | decidirse
  3 | idiom | on our toes | The quick game kept us on our toes. | wide awake and ready | up on the tips of our feet | with sore toes | half asleep | estar alerta
  3 | idiom | all thumbs | I am all thumbs when I try to sew. | clumsy with my hands | made of thumbs | hurt on my thumb | good with my hands | ser torpe con las manos
  3 | idiom | bend over backward | Our teacher will bend over backward to help us. | try very hard | lean back until she falls | do tricks in the gym | not try at all | hacer todo lo posible
  3 | idiom | hold your tongue | Hold your tongue while she is talking. | be quiet | grip your tongue | show your tongue | speak up | callarse
  3 | idiom | in a jam | We were in a jam when the bridge was closed. | in trouble | covered with fruit spread | eating toast | free of trouble | estar en un aprieto
  3 | idiom | by heart | I know the song by heart. | from memory | inside my chest | about love | only a little | de memoria
  3 | idiom | a long face | Why do you have a long face? | a sad look | a face that is too tall | a face with a beard | a happy look | cara triste
  3 | idiom | feel blue | I feel blue when it rains all week. | am sad | have blue skin | like the color blue | am happy | estar triste
  3 | idiom | cracked us up | His silly hats cracked us up. | made us laugh | broke us into pieces | broke some eggs | made us cry | hacernos reír mucho
  3 | idiom | in the nick of time | The bus came in the nick of time. | just before it was too late | inside a small clock | on time for Nick | much too late | justo a tiempo
  3 | idiom | on the dot | Practice starts at three on the dot. | exactly then | on top of a spot | near a dotted line | some time after that | en punto
  3 | idiom | rise and shine | Rise and shine, it is time for school! | get up | float and glow | polish your shoes | go back to sleep | levantarse
  3 | idiom | a copycat | My little sister is a copycat. | a person who does what others do | a cat that can draw | a person who loves cats | a person who does new things | alguien que imita a los demás
  3 | idiom | in a flash | The rabbit was gone in a flash. | very quickly | inside a bright light | in a photo | after a long time | en un instante
  3 | idiom | has her hands full | Mom has her hands full with three babies. | is very busy | holds a thing in each hand | has big hands | has nothing to do | estar muy ocupada
  3 | idiom | fed up | I am fed up with this broken pen. | tired of it and angry | full of food | ready to eat | pleased | estar harto
  3 | idiom | take it easy | You have been sick, so take it easy today. | rest and do not hurry | carry something light | do the easy page | work as hard as you can | tomarlo con calma
  3 | idiom | has his head in the clouds | Leo has his head in the clouds and did not hear you. | is daydreaming | is as tall as a hill | is in a plane | is paying attention | estar distraído
  3 | idiom | has ants in his pants | My brother has ants in his pants at the dinner table. | can hardly sit still | has bugs in his clothes | likes insects | sits very still | no poder quedarse quieto
  3 | idiom | a page-turner | Her new book is a page-turner. | so good that you read on and on | a tool for lifting paper | torn on every page | so dull that you stop | un libro que no se puede dejar
  3 | idiom | face the music | Ben broke the lamp and has to face the music. | take the blame | look toward a band | learn a song | run away from the blame | dar la cara
  3 | idiom | up in the air | Our trip is still up in the air. | not decided yet | floating above us | in an airplane | all planned | estar sin decidir
  3 | idiom | has a heart of gold | Our bus driver has a heart of gold. | is very kind | has metal in his chest | owns a gold ring | is unkind | tener buen corazón
  3 | idiom | drag your feet | Do not drag your feet when there is work to do. | be slow on purpose | pull your shoes over the floor | get sore feet | hurry | tardarse a propósito
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
  4 | idiom | barking up the wrong tree | If you think I took it, you are barking up the wrong tree. | making a mistake about who did it | acting like a dog in a park | planting the wrong tree | right about who did it | estar equivocado
  4 | idiom | bit off more than he could chew | Theo bit off more than he could chew when he joined five clubs. | took on too much | put too much food in his mouth | ate lunch too fast | took on too little | querer hacer demasiado
  4 | idiom | back to square one | The tower fell, so we are back to square one. | starting all over | standing on a game board | drawing a square | nearly finished | empezar de cero
  4 | idiom | cut corners | She never cuts corners when she builds a boat. | does a job in a careless way | trims the edges of paper | walks across a street | does a job with great care | hacer las cosas a medias
  4 | idiom | get the ball rolling | Let us get the ball rolling on the school play. | begin | push a round toy | go bowling | stop | empezar
  4 | idiom | jumped the gun | He jumped the gun and opened the gift a day early. | started too soon | leaped over a thing that shoots | was in a race | waited too long | adelantarse
  4 | idiom | go the extra mile | Good nurses go the extra mile for a sick child. | do more than they have to | walk one more mile | drive a long way | do as little as they can | hacer más de lo que toca
  4 | idiom | missed the boat | Tickets went on sale last week, and we missed the boat. | were too late | saw a ship sail off | forgot to buy a boat | were just in time | perder la oportunidad
  4 | idiom | ring a bell | Does her name ring a bell? | sound like something you know | make a ding-dong sound | call the class in | sound like nothing you know | sonar conocido
  4 | idiom | read between the lines | She did not say that she was sad, so we had to read between the lines. | find out what is not said | look at the white part of a page | write neatly on a line | hear what is said aloud | entender lo que no se dice
  4 | idiom | stole the show | The smallest dancer stole the show. | got the most cheers | took the stage home | hid the tickets | was noticed by nobody | llevarse los aplausos
  4 | idiom | the last straw | The third flat tire was the last straw. | one problem too many | the end of a pile of hay | the final thing to drink with | the first good news | la gota que derramó el vaso
  4 | idiom | gave me the cold shoulder | My friend gave me the cold shoulder after our fight. | acted as if I were not there | touched me with an icy arm | lent me a coat | was warm and friendly | tratar con frialdad
  4 | idiom | off the hook | The teacher let us off the hook because the power went out. | free from having to do it | down from a hanger | away from a fishing line | made to do it twice | librarse de algo
  4 | idiom | beat around the bush | Do not beat around the bush: tell me what you want. | talk without getting to the point | hit a plant with a stick | work in the garden | say just what you mean | andar con rodeos
  4 | idiom | the tip of the iceberg | The mess by the door is only the tip of the iceberg. | a small part of a big problem | a piece of frozen water | a very cold thing | the whole problem | solo una parte pequeña del problema
  4 | idiom | a wild goose chase | The map was wrong, so our search was a wild goose chase. | a hunt that leads nowhere | a run after a bird | a trip to a farm | a hunt that ends well | una búsqueda inútil
  4 | idiom | burn the midnight oil | The workers burn the midnight oil before a big show. | work late into the night | set a lamp on fire | cook at night | stop work early | trabajar hasta muy tarde
  4 | idiom | on the fence | I am on the fence about joining the choir. | not sure which to choose | up on a wooden rail | near the garden | very sure what to choose | estar indeciso
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
  5 | proverb | Don’t put all your eggs in one basket. | Try out for two teams, and don’t put all your eggs in one basket. | Do not let everything hang on one plan. | Carry eggs in many baskets. | Baskets are made for eggs. | Make one plan and trust in it alone. | No te juegues todo a un solo plan.
  5 | proverb | All that glitters is not gold. | The toy shines but breaks fast, for all that glitters is not gold. | A thing may look better than it is. | Some shiny things are silver. | Gold is hard to find. | What looks good is always good. | No todo lo que brilla es oro.
  5 | proverb | Every cloud has a silver lining. | The game was rained out, but every cloud has a silver lining. | Something good can come from a bad thing. | Clouds are made of metal inside. | Rain makes coins shine. | Nothing good comes from a bad thing. | No hay mal que por bien no venga.
  5 | proverb | Honesty is the best policy. | Tell her that you broke it, for honesty is the best policy. | It is wise to tell the truth. | Honest people write the rules. | Police must be honest. | It is wise to hide the truth. | Es mejor decir la verdad.
  5 | proverb | Slow and steady wins the race. | Read a few pages each day, since slow and steady wins the race. | Keep on without a rush and you will get there. | The slowest runner gets a prize. | Races should be long. | Only those who rush get there. | Poco a poco se llega lejos.
  5 | proverb | Haste makes waste. | Check your work before you hand it in, because haste makes waste. | When you rush, you make mistakes. | Fast people throw out trash. | Trash should be picked up quickly. | When you rush, the work is better. | Hacer las cosas con prisa sale mal.
  5 | proverb | Rome was not built in a day. | You cannot learn the violin in a week, for Rome was not built in a day. | Great things take time. | It took two days to build a city. | Rome is a big city. | Great things are done at once. | Las cosas grandes toman tiempo.
  5 | proverb | Let sleeping dogs lie. | They stopped fighting, so let sleeping dogs lie. | Do not stir up trouble that is over. | Do not wake a pet. | Dogs need a bed. | Bring up an old fight again. | No remuevas un problema que ya pasó.
  5 | proverb | Great oaks from little acorns grow. | Your club has only three members, but great oaks from little acorns grow. | Big things can have small beginnings. | Trees come from seeds. | Oak trees are old. | What starts small stays small. | Lo grande empieza por algo pequeño.
  5 | proverb | Don’t cross the bridge until you come to it. | You may not even get sick, so don’t cross the bridge until you come to it. | Do not worry about a problem before it is there. | Wait at the river. | Bridges can be unsafe. | Worry about a problem ahead of time. | No te preocupes antes de tiempo.
  5 | proverb | You reap what you sow. | He was kind and now has many friends, for you reap what you sow. | What you do comes back to you. | Farmers cut the corn they planted. | You should plant a garden. | What you do makes no difference. | Cada quien cosecha lo que siembra.
  5 | proverb | Laughter is the best medicine. | Tell Grandpa a joke, because laughter is the best medicine. | Laughing helps you feel better. | Doctors give out jokes. | Medicine makes you laugh. | Laughing makes you feel worse. | La risa ayuda a sentirse mejor.
  5 | proverb | The grass is always greener on the other side of the fence. | She wants my bike and I want hers, for the grass is always greener on the other side of the fence. | What others have seems better than what is ours. | The neighbors water their lawn. | A fence keeps grass green. | What we have seems better than what others have. | Lo ajeno siempre parece mejor.
  5 | proverb | It takes two to make a quarrel. | Both of you were shouting, and it takes two to make a quarrel. | Both who fight are part of it. | A fight needs two rooms. | Two people make a team. | One person alone starts every fight. | Para pelear se necesitan dos.
  `,
).map((row) => ({ ...row, relation: row.relation as Idiom['relation'], grade: row.grade as BankGrade }))

/** Sentences that liken one thing to another, and some that only use the words for it. */
export const figures: readonly Figure[] = rowsOf(
  ['relation', 'sentence', 'about', 'quality', 'literal', 'wrongQuality'],
  `
  simile | Nina was as brave as a lion. | Nina | Nina was not afraid. | Nina is a big cat. | Nina was covered with fur.
  simile | The baby’s skin is as soft as silk. | the skin | The skin is smooth to touch. | The skin is made of cloth. | The skin shines in many colors.
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
  simile | The boy was as hungry as a wolf. | the boy | The boy wanted to eat a lot. | The boy was a wild animal. | The boy howled at night.
  simile | Her hands worked like a machine. | her hands | Her hands worked fast and did not stop. | Her hands were made of metal. | Her hands needed oil.
  simile | The rope was as thin as a hair. | the rope | The rope was very thin. | The rope grew on a head. | The rope was brown and curly.
  simile | The baby slept like a kitten. | the baby | The baby slept softly, curled up. | The baby was a small cat. | The baby had whiskers.
  simile | The desert was like an oven. | the desert | The desert was very hot. | The desert was a machine for baking. | The desert smelled of bread.
  simile | My uncle is as tall as a tree. | my uncle | My uncle is very tall. | My uncle has leaves. | My uncle stands still all day.
  simile | The old coat was as light as a feather. | the coat | The coat hardly weighed a thing. | The coat came from a bird. | The coat could fly.
  simile | The boys fought like cats and dogs. | the boys | The boys fought all the time. | The boys were pets. | The boys had tails.
  simile | Her cheeks were as red as apples. | her cheeks | Her cheeks had a bright color. | Her cheeks grew on a tree. | Her cheeks tasted sweet.
  simile | The answer hit me like a wave. | the answer | The answer came all at once. | The answer was salt water. | The answer made me wet.
  simile | The team worked together like ants. | the team | Each one on the team did a share. | The team was made of insects. | The team lived under the ground.
  simile | The tea was as sweet as honey. | the tea | The tea tasted very sweet. | The tea was made by bees. | The tea was thick and gold.
  simile | The cave was as dark as night. | the cave | Nobody could see in the cave. | The cave had stars in it. | The cave came after sunset.
  simile | The car shone like a new coin. | the car | The car was clean and bright. | The car was a piece of money. | The car fit in a pocket.
  simile | Ideas grew in her head like weeds. | her ideas | Her ideas were many and came quickly. | Her ideas were plants. | Nobody wanted her ideas.
  simile | The new rug was like a field of flowers. | the rug | The rug was full of colors. | The rug grew out of the soil. | The rug was full of bees.
  simile | He chatters like a parrot. | the boy | He talks on and on. | He is a bird. | He has green feathers.
  simile | The ice was as smooth as glass. | the ice | The ice had no bumps. | The ice was part of a window. | The ice was warm.
  simile | The tent shook like a leaf. | the tent | The tent moved a lot in the wind. | The tent grew on a tree. | The tent was small and green.
  simile | Her voice was like thunder. | her voice | Her voice was very loud. | Her voice came from a cloud. | Her voice brought rain.
  simile | The two friends are like a lock and a key. | the friends | The friends fit well together. | The friends are made of metal. | The friends open doors.
  simile | Our tent was as crowded as a beehive. | the tent | The tent was full to the edge. | The tent was full of insects. | The tent was full of honey.
  simile | The bridge was as old as the hills. | the bridge | The bridge was very old. | The bridge was covered with grass. | The bridge was made of earth.
  simile | Abuela’s words are like a lamp in the dark. | the words | Her words help us see what to do. | Her words give off light. | Her words need to be plugged in.
  simile | The puppy stuck to me like glue. | the puppy | The puppy would not leave my side. | The puppy came in a bottle. | The puppy was wet and white.
  simile | The hall was as quiet as a library. | the hall | There was hardly a sound in the hall. | The hall was full of books. | You could borrow books in the hall.
  simile | The blanket was as warm as toast. | the blanket | The blanket was cozy and warm. | The blanket was made of bread. | The blanket was brown and crisp.
  simile | Sami runs like a deer. | Sami | Sami runs fast and lightly. | Sami has four legs. | Sami lives in the woods.
  simile | My heart beat like a drum. | my heart | My heart beat hard. | My heart was hit with sticks. | My heart was hollow.
  simile | The secret was like a stone in my pocket. | the secret | The secret weighed on me all day. | The secret was made of rock. | The secret was round and gray.
  simile | The clouds were like sheep in a blue field. | the clouds | The clouds were white and fluffy. | The clouds ate grass. | The clouds followed a dog.
  simile | The twins are as different as night and day. | the twins | The twins are not alike at all. | The twins are dark and light. | One twin comes after the other.
  simile | Her plan was as clear as water. | her plan | Her plan was easy to understand. | You could drink her plan. | Her plan was wet.
  simile | The old elevator crawled like a turtle. | the elevator | The elevator was very slow. | The elevator walked on four legs. | The elevator had a hard shell.
  simile | The bread smell pulled us in like a rope. | the smell | The smell made us want to go in. | The smell was tied around us. | The smell was long and rough.
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
  metaphor | My mind was a blank page. | my mind | I could not think of a thing. | My mind was made of paper. | My mind could be written on.
  metaphor | His bedroom is a jungle. | his bedroom | The room is full of plants. | Wild animals live in his room. | It rains in his room each day.
  metaphor | The bus was a can of sardines. | the bus | The bus was packed full of people. | The bus was full of fish. | The bus was opened with a key.
  metaphor | Homework is a hungry monster. | homework | Homework takes up a lot of time. | Homework has sharp teeth. | Homework is big and scary.
  metaphor | Hope is a small bird. | hope | Hope goes on, even in hard times. | Hope has two wings. | Hope lays eggs.
  metaphor | My sister is a rocket. | my sister | My sister is very fast. | My sister burns fuel. | My sister goes to the moon.
  metaphor | The fog was a thick soup. | the fog | Nobody could see through the fog. | The fog was cooked in a pot. | The fog was warm and salty.
  metaphor | Her memory is a camera. | her memory | She remembers all that she sees. | Her memory has a lens. | Her memory has to be charged.
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
  The boy was as hungry as a wolf. | He had played soccer all afternoon. | He ate three bowls of beans and asked for more.
  Her hands worked like a machine. | There were two hundred dumplings to fold. | She never stopped, and we were done by six.
  The baby slept like a kitten. | I looked into the crib. | There was a tiny sigh, and then no sound at all.
  The desert was like an oven. | We stepped out of the cool train. | Nobody could walk without shoes on that sand.
  The old coat was as light as a feather. | Grandma had it made of silk long ago. | I wore it all day and forgot that I had it on.
  The boys fought like cats and dogs. | They could not agree on one game. | At last Auntie sent them to different rooms.
  The answer hit me like a wave. | I had thought about the puzzle for days. | Then I saw a crab walk sideways, and I jumped up.
  The team worked together like ants. | The whole stage had to be built by noon. | Some carried boards, some held nails, and some hammered.
  The cave was as dark as night. | We turned off our lamps to see what it was like. | I held my mother’s hand and could not see her face.
  Ideas grew in her head like weeds. | The club asked Lupe for one new game. | An hour later she had filled four pages.
  The new rug was like a field of flowers. | The room was gray, and so were the chairs. | Now everyone who comes in looks down and smiles.
  He chatters like a parrot. | My cousin sat next to me on the bus. | I heard about his shoes, his lunch and all his dreams.
  The tent shook like a leaf. | A storm came over the hill at midnight. | We held on to the poles and hoped they would not break.
  Her voice was like thunder. | The coach does not need a whistle. | We can hear her from the far end of the park.
  The two friends are like a lock and a key. | Ravi makes up stories, and Noor draws the pictures. | One cannot make a book without the other.
  Our tent was as crowded as a beehive. | It was made for two, but five cousins came along. | When one of us turned over, we all had to.
  Abuela’s words are like a lamp in the dark. | Some days I do not know what is right. | I talk to her, and then I know the way.
  The puppy stuck to me like glue. | We brought it home last week. | It follows me to the kitchen, to the yard and even to the bath.
  The hall was as quiet as a library. | The concert was about to begin. | You could hear someone fold a piece of paper.
  The blanket was as warm as toast. | Our feet were blue after the sled ride. | We crept under it and soon stopped shaking.
  Sami runs like a deer. | There was a wall between him and the ball. | He was over it before I had turned around.
  My heart beat like a drum. | My name was called, and I walked up to the stage. | I was sure that the first row could hear it.
  The secret was like a stone in my pocket. | I knew who had broken the bowl, but I told no one. | When I told Dad at last, I felt much better.
  The twins are as different as night and day. | Ada is loud and loves to climb. | Her sister speaks softly and likes to draw.
  Her plan was as clear as water. | Mine had nine steps, and nobody could follow it. | We heard hers once and knew what to do.
  The old elevator crawled like a turtle. | We live on the tenth floor. | I could have read a whole page before the door opened.
  The bread smell pulled us in like a rope. | We were walking past the bakery at dawn. | A minute later each of us held a warm roll.
  My mind was a blank page. | I had learned all the lines of the play. | On the stage I could not think of one of them.
  His bedroom is a jungle. | There are plants on each shelf and vines on the wall. | His little sister once lost her doll in there.
  The bus was a can of sardines. | It was the only one to the beach that day. | Nobody had room to lift an arm.
  Homework is a hungry monster. | I sat down with it right after lunch. | When I looked up, my whole day was gone.
  Hope is a small bird. | The garden was dry for weeks. | Still, something in us went on singing.
  My sister is a rocket. | The school bell rings at three. | At one minute past three she is home.
  The fog was a thick soup. | The captain slowed the ferry down. | We could not see the water beside us.
  Her memory is a camera. | She looked at the tray for ten seconds. | Then she named all thirty things on it.
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
  1 | picture | fawn | The deer has a fawn with white spots by her side. | a baby deer | an old deer | a tree | a thing to turn the lamp on
  1 | picture | heap | The leaves are in a big heap, as high as my knee. | a big pile | one thing alone | a rake | to put up with
  1 | picture | soar | The hawk can soar up high and does not flap its wings. | fly high | fall down | eat a mouse | hurt a lot
  1 | picture | wade | We wade in the pond, and the water is up to our knees. | walk in water | walk on dry land | catch a fish | see how heavy a thing is
  1 | picture | hoist | They hoist the flag up to the top of the pole. | pull up | let down | sew | the one who has a party
  1 | picture | paw | The cat licks its paw and rubs its ear with it. | an animal’s foot | an animal’s nose | milk | a short stop
  1 | picture | trail | The trail goes between the trees and up the hill. | a path | a place with no way in | a tent | a thing you ride on tracks
  1 | picture | stroll | They stroll in the park, step by slow step. | walk slowly | run fast | feed the ducks | a roll of paper
  1 | picture | bundle | She has a bundle of sticks, tied with a string. | things tied together | one thing alone | a fire | a bump on a head
  1 | picture | curl | The cat likes to curl up in a ball on the bed. | bend in a round shape | lie out flat | drink milk | a young woman
  1 | picture | stream | The stream is so thin that you can step over it. | a very small river | a very big sea | a frog | a loud call
  1 | picture | grasp | The baby can grasp my thumb and not let it go. | hold tight | let go | see | green plants on a lawn
  1 | picture | stoop | Grandpa has to stoop to get in the low door. | bend down | stand up tall | wipe his feet | come to a halt
  1 | picture | tower | The tower is high, and from the top we see the whole town. | a tall, thin building | a low, wide building | a king | a thing to dry your hands
  1 | picture | slope | The sled slides down the slope of the hill. | a side that goes down | a flat top | snow | food in a bowl
  1 | picture | foal | The horse has a foal that runs on thin legs. | a baby horse | an old horse | a field | a thing you wrap food in
  1 | picture | puddle | The pup jumps in a puddle and gets mud on its legs. | a small pool of rain | a dry spot | a boot | a curly dog
  1 | picture | dash | The mouse can dash in its hole before the cat turns its head. | run quickly | walk slowly | eat cheese | a plate of food
  1 | picture | peek | She can peek at us from behind the door with one eye. | take a quick look | look for a long time | shut the door | the top of a hill
  1 | picture | crust | The bread has a crisp brown crust around it. | the hard outside | the soft inside | butter | to trust a friend
  1 | picture | ripe | The plum is ripe, so it is red and soft. | ready to eat | not ready to eat | on a plate | to tear in two
  1 | picture | glow | The coals glow red in the dark. | shine softly | stay dark | cook a meal | get big
  1 | picture | flock | A flock of geese, all in one line, flies over us. | a group of birds | one bird alone | a lake | a thing that shuts a door
  1 | picture | trunk | The elephant picks up a log with its trunk. | a long nose | a short tail | a tree | a big car for loads
  1 | picture | tilt | If you tilt the cup, the milk will run out. | tip to one side | hold straight up | wash | up to that time
  1 | picture | drip | The drops drip from the roof, one by one. | fall in drops | go up like steam | get cold | a trip by bus
  1 | picture | coil | The snake can coil up, round and round, like a rope. | turn in rings | lie out straight | bite | dirt for plants
  1 | picture | vine | The vine climbs up the wall and hangs on with its stems. | a plant that climbs | a plant that stands by itself | a window | very good
  1 | picture | beam | The lamp sends a beam of light in the dark shed. | a line of light | a dark spot | a tool box | a food that grows in a pod
  1 | picture | crouch | We crouch behind the wall, with our knees bent, to hide. | bend down low | stand up tall | look for a ball | a soft seat for three
  1 | picture | howl | The wolf lifts its head up to howl at the moon. | make a long, loud cry | make no sound | sleep in a den | a bird of the night
  1 | picture | gap | There is a gap in the fence, and the hen gets out. | an open space | a part that is shut | a gate | to take a short sleep
  1 | picture | brim | The cup is full to the brim, and one more drop will spill. | the top edge | the bottom | the tea | to carry here
  1 | picture | sprout | A green sprout comes up from the bean in the pot. | a very young plant | a very old plant | some dirt | a loud yell
  1 | picture | perch | The bird sits on its perch, a thin stick in the cage. | a place for a bird to sit | a place for a bird to swim | a seed | a front step with a roof
  1 | picture | plump | The plump hen can not fit in the small box. | round and fat | very thin | on a nest | a thing that gets water up
  1 | picture | grove | We sit in a grove with trees on all sides. | a group of trees | land with no trees | a rug to sit on | a thing for your hand
  1 | same sentence | drowsy | Ben was so drowsy that he fell asleep. | sleepy | wide awake | in bed | hungry
  1 | same sentence | grin | I grin when I am happy, and you can see my teeth. | smile | frown | laugh at a joke | make green
  1 | same sentence | chilly | It was so chilly that we put on coats. | cold | hot | windy | spicy
  1 | same sentence | timid | The timid pup hid from the guests. | shy | brave | small | on time
  1 | same sentence | gigantic | The gigantic tree was as tall as ten houses. | very big | very small | green | old
  1 | same sentence | speedy | The speedy bike went past all the cars. | fast | slow | new | red
  1 | same sentence | shiver | The wind was cold and made us shiver. | shake from the cold | stay warm and still | put on a hat | shine
  1 | same sentence | mend | Dad will mend the sock, so it has no hole. | fix | rip | wash | send
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
  1 | same sentence | stumble | I had to stumble when my foot hit a rock. | trip and nearly fall | stand still | kick a ball | speak in a low voice
  1 | same sentence | feeble | The sick cat was so feeble that it could not stand. | very weak | very strong | fluffy | good to feel
  1 | same sentence | rage | The king was in a rage because his crown was gone. | a very angry mood | a happy mood | a castle | a thing to wipe with
  1 | same sentence | brisk | We went at a brisk pace so that we would not be late. | quick | slow | long | easy to break
  1 | same sentence | chat | The two friends sat and had a chat about the game. | a friendly talk | a time with no talk | a ball | a small house pet
  1 | same sentence | frail | The old chair was so frail that we did not sit on it. | weak and thin | very strong | brown | the fence on a ship
  1 | same sentence | scarlet | Her hat is as scarlet as a ripe apple. | bright red | white as snow | new | a thing to keep a neck warm
  1 | same sentence | halt | The bus came to a halt so that we could get on. | a stop | a fast start | a seat | one of two parts
  1 | same sentence | gleam | We rub the pan until it begins to gleam in the light. | shine | look dull | cook | make clean
  1 | same sentence | hush | Mom said hush, because the baby was asleep. | be quiet | be loud | get up | go fast
  1 | same sentence | dread | I dread the dark shed and do not want to go in. | fear | look forward to | sweep | food made in an oven
  1 | same sentence | dine | We dine at six and have rice and fish. | eat a meal | go without food | wash up | ten cents
  1 | same sentence | flee | The mice flee when they see the cat, and run in a hole. | run away | come close | eat | a small bug that bites
  1 | same sentence | vast | The sea is so vast that we cannot see the end of it. | very big | very small | blue | quick
  1 | same sentence | hoarse | I was so hoarse from yelling that I could not sing. | with a rough voice | with a clear voice | at a game | an animal to ride
  1 | same sentence | moist | The soil is moist because it rained a bit. | a little wet | very dry | black | more than any
  1 | same sentence | hunt | We had to hunt for the key, which was under the rug. | look for | lose | lock | give pain to
  1 | same sentence | odor | There was a bad odor from the old fish, so I held my nose. | a smell | a sound | a lake | in a row
  1 | same sentence | quarrel | The boys had a quarrel, but now they are friends again. | a fight with words | a time of getting along | a class | one of four parts
  1 | same sentence | snug | The bed was so snug and warm that I fell asleep at once. | cozy | cold and hard | big | a little bug
  1 | same sentence | peel | I peel the orange and put the skin in the trash. | take the skin off | put a cover on | squeeze | look quickly
  1 | same sentence | leak | The boat has a leak, and water comes in. | a hole that lets water in | a place shut tight | a sail | the thing that grows on a tree
  1 | same sentence | bitter | The drink was so bitter that I added lots of honey. | with a sharp, bad taste | very sweet | hot | more good
  1 | same sentence | crisp | The chips were so crisp that they went crunch when I bit them. | hard and easy to snap | soft and wet | salty | cross
  1 | same sentence | roar | The lion let out a roar that shook the trees. | a very loud sound | a very soft sound | a cub | a way for cars
  1 | same sentence | gather | We gather nuts and put them all in one bag. | pick up and bring together | throw all around | crack | a dad
  1 | same sentence | doze | Grandpa likes to doze in his chair, but wakes up soon. | sleep lightly | stay awake | read | twelve of a thing
  1 | same sentence | dull | The game was so dull that we all began to yawn. | not fun | lots of fun | long | a toy child
  1 | same sentence | pout | She began to pout and stuck out her lip, because she lost. | make a sad or cross face | smile a lot | win | send water from a jug
  1 | same sentence | grand | The house was so grand that it had forty rooms. | big and fine | small and plain | old | bits on the beach
  1 | same sentence | snatch | The fox tried to snatch the egg and run off with it. | grab fast | give back | lay | rub where it itches
  1 | same sentence | gust | A gust of wind blew my hat off. | a strong puff | a time with no wind | a coat | a person who visits
  1 | same sentence | soggy | The bread fell in the soup and got soggy. | wet and soft | dry and hard | hot | like a puppy
  1 | same sentence | trim | We trim the hedge, so that it is not so tall. | cut a bit off | let grow | paint | a ride to a far place
  1 | same sentence | blend | Blend the milk and the egg until you cannot see two colors. | mix | keep apart | drink | not able to see
  1 | same sentence | scurry | The ants scurry off so fast when I lift the rock. | run with quick small steps | walk slowly | dig | feeling bad for what you did
  1 | same sentence | keen | He is so keen on the game that he plays it every day. | liking it very much | not liking it | good at it | a part of your leg
  1 | same sentence | grumble | They grumble because the food is cold and the bus is late. | say that you are not happy | say thank you | eat | fall into bits
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
  1 | next sentence | clutch | She began to clutch her bag. No one could pull it from her hand. | hold tight | let go | buy | eat your noon meal
  1 | next sentence | jolly | Our neighbor is jolly. He laughs and sings all day. | very happy | very sad | old | made of fruit
  1 | next sentence | haul | We had to haul the sled. It was so heavy that we all pulled. | pull with much work | carry with one hand | ride | a big room
  1 | next sentence | munch | The goats munch the hay. You can hear it go crunch, crunch. | chew loudly | swallow whole | sleep on | hit with a fist
  1 | next sentence | pester | My brother likes to pester me. He asks the same thing ten times. | bother | leave alone | help | a picture on a wall
  1 | next sentence | ramble | We ramble in the woods. We have no plan and no map. | walk here and there | go straight home | hunt | fall with a loud noise
  1 | next sentence | stale | The bread is stale. It is old and hard. | not fresh | just baked | brown | to take what is not yours
  1 | next sentence | brook | We sat by the brook. The water ran over the stones. | a little river | a dry road | a duck | a thing to read
  1 | next sentence | scold | Mom had to scold the dog. It ate her shoe. | tell it that it did wrong | tell it that it did well | feed | made cold
  1 | next sentence | meadow | The cows are in the meadow. They like the grass and the flowers. | a field of grass | a street in a city | milk | somewhere in the middle
  1 | next sentence | gaze | We gaze at the stars. We look at them for a long time. | look for a long time | look away | fly to | a group of geese
  1 | next sentence | strange | The dog made a strange sound. I had never heard it before. | not like others | just like others | loud | very strong
  1 | next sentence | vacant | The house is vacant. No one lives in it. | empty | full of people | big | off from school
  1 | next sentence | limp | The plant is limp. It hangs down and needs water. | not stiff | stiff and straight | green | a thing that gives light
  1 | next sentence | sly | The fox is sly. It played a trick on the hens. | good at tricks | honest | red | not bold
  1 | next sentence | tiny | The bug is tiny. You can not see it if you stand up. | very small | very big | black | in good order
  1 | next sentence | fetch | Please fetch the mail. Go to the box and get it for me. | go and get | take away | open | not able to stop
  1 | next sentence | snooze | I want to snooze. I will shut my eyes for a bit. | sleep a little | stay awake | sit down | blow out of the nose
  1 | next sentence | hollow | The log is hollow. A cat can crawl in one end and out the other. | with nothing inside | filled up | on the ground | to go after
  1 | next sentence | rip | Do not rip the page. We can not put it back together. | pull into pieces | mend | read | ready to eat
  1 | next sentence | grumpy | Dad is grumpy. He is cross and does not want to talk. | in a bad mood | in a good mood | tall | full of bumps
  1 | next sentence | mist | There was mist in the air. We could not see the road. | a thin fog | clear air | a car | did not hit
  1 | next sentence | brag | Tom likes to brag. He says that he is the best at everything. | say great things about himself | say nothing good of himself | play | a sack for shopping
  1 | next sentence | eager | The pups are eager. They jump up as soon as they see the leash. | wanting to start | not wanting to start | furry | a big bird
  1 | next sentence | thrill | The ride was a thrill. We yelled for joy all the way down. | a thing that excites you | a thing that bores you | a park | three times
  1 | next sentence | loyal | My dog is loyal. It stays by me, and never runs off. | true to a friend | not true to a friend | brown | of a king
  1 | next sentence | trudge | We had to trudge home. The snow was deep and our legs were tired. | walk in a slow, heavy way | run with light feet | fall | a grown-up in court
  1 | next sentence | grave | The nurse looked grave. She did not smile at all. | serious | playful | kind | sauce for meat
  1 | next sentence | glum | He felt glum. No one had come to play with him. | sad | glad | alone | sticky stuff for paper
  1 | next sentence | vivid | The paint is vivid. The red and the blue seem to shine. | strong and bright | pale and weak | wet | a moving picture
  1 | next sentence | nudge | She gave me a nudge. It was just a soft push on the arm. | a little push | a hard hit | a hug | sweet food with nuts
  1 | next sentence | perfect | Your sum is perfect. There is not one mistake in it. | with nothing wrong | full of mistakes | long | before now
  1 | next sentence | scatter | The seeds scatter. The wind blows them all over the yard. | go here and there | stay in one spot | grow | a small board with wheels
  1 | next sentence | ache | My legs ache. I ran too far and they hurt. | feel sore | feel good | grow | land to farm
  1 | next sentence | bellow | The bull began to bellow. You could hear it a mile off. | make a deep and loud noise | make a soft noise | eat grass | not above
  1 | next sentence | absent | Lin is absent. She is at home and not in class. | not here | here | sick | sent out
  1 | next sentence | famous | The singer is famous. All people know her name. | known by many | known by nobody | good | a group of relatives
  1 | next sentence | gallop | The horses gallop. Their feet hit the ground very fast. | run fast | stand still | pull a cart | milk for four
  1 | next sentence | hasty | He was hasty. He ran out and forgot his shoes. | too quick | slow and careful | cold | not tasty
  1 | next sentence | nervous | I was nervous. My hands shook when my name was called. | a bit afraid | calm and sure | on stage | a lot of noise
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
  3 | restated | ravine | The path crossed a ravine, a deep and narrow valley. | a deep, narrow valley | a flat field | a bridge | a large black bird
  3 | restated | herbivore | A herbivore, an animal that eats only plants, has flat teeth. | an animal that eats plants | an animal that eats meat | a flat tooth | a plant used in cooking
  3 | restated | tributary | A tributary, a small river that joins a larger one, runs past our farm. | a river that flows into another | a river that stands alone | a farm | money paid to a king
  3 | restated | blizzard | The blizzard, a snowstorm with strong wind, closed the road. | a storm of snow and wind | a calm, clear day | a closed road | a small reptile
  3 | restated | harvest | The harvest, the time when crops are gathered, comes in the fall. | the time of bringing in crops | the time of planting | a cold season | a jacket without sleeves
  3 | restated | mural | A mural, a picture painted on a wall, shows the story of our town. | a picture on a wall | a statue on the ground | a town | the lesson of a story
  3 | restated | sapling | They planted a sapling, which is a young tree. | a young tree | an old tree | a shovel | a sticky drop
  3 | restated | compost | Put the peels on the compost, a pile of plants that turns into soil. | rotting plants that feed the soil | fresh food for a meal | a garden | a thing that points north
  3 | restated | barter | They would barter, or trade one thing for another without money. | trade without money | pay with coins | fight | mix for a cake
  3 | restated | ferry | A ferry, a boat that carries people across, leaves at noon. | a boat that carries people | a bridge for people | a harbor | a tiny person with wings
  3 | restated | mimic | Some birds mimic, or copy, the songs of others. | copy | make up | sing | a kind of dancer
  3 | restated | pasture | The sheep are in the pasture, the land where they graze. | land with grass for animals | a building for animals | wool | a time that is gone
  3 | restated | fossil | A fossil, what is left of a very old living thing in stone, lay in the cliff. | a trace of old life in stone | an animal that lives now | a cliff | a way to run water
  3 | restated | migrate | Geese migrate, or move to another place for the winter. | travel to another place | stay in one place | lay eggs | make something great
  3 | restated | lantern | She lit the lantern, a lamp that can be carried. | a lamp to carry | a lamp fixed to a wall | a dark path | the side of a road
  3 | restated | ruins | We walked through the ruins, what is left of old buildings. | what is left of old buildings | new houses | a long walk | spoils a thing
  3 | restated | scholar | The scholar, a person who studies a lot, knew six languages. | a person who studies | a person who never reads | a language | a band around a neck
  3 | restated | cargo | The cargo, the goods on the ship, was tea and cloth. | goods that are carried | an empty space | a sailor | to drive a car away
  3 | restated | tradition | It is a tradition, a thing done the same way for years, to share rice cakes. | something done for many years | something done just once | a kind of cake | the act of buying and selling
  3 | restated | plateau | The plateau, a high and flat land, is good for llamas. | high, flat land | low, steep land | a llama | a dish for food
  3 | restated | veterinarian | The veterinarian, a doctor for animals, looked at our goat. | an animal doctor | a sick animal | a farm | a person who has been a soldier
  3 | restated | rapids | The raft shot through the rapids, the part of a river where water rushes. | fast and rough water | slow and still water | a paddle | very quick people
  3 | restated | canal | The canal, a waterway dug by people, joins two seas. | a waterway people made | a natural river | a ship | a yellow bird
  3 | restated | edible | These leaves are edible, which means that you can eat them. | safe to eat | harmful to eat | green | ready to be changed in writing
  3 | restated | sphere | A sphere, a shape like a ball, has no corners. | a round solid | a shape with corners | a goal | a long pointed weapon
  3 | restated | quarry | They cut stone in a quarry, a pit from which stone is dug. | a place to dig stone | a place to store stone | a truck | a fight with words
  3 | restated | reef | A reef, a ridge of coral under the water, is home to many fish. | a ridge of coral | an open stretch of deep water | a boat trip | a piece of paper
  3 | restated | lullaby | He sang a lullaby, a soft song to help a child sleep. | a song for bedtime | a song for a march | a cradle | a small white flower
  3 | restated | oasis | They stopped at an oasis, a place in the desert with water and trees. | a green place in a desert | a dry place in a forest | a camel | a very simple thing
  3 | restated | surplus | The farm had a surplus, more corn than it could use. | more than is needed | less than is needed | corn | an addition fact
  3 | restated | nectar | Bees drink nectar, the sweet juice in flowers. | sweet juice of flowers | dry dust on a road | a hive | a thing worn at the neck
  3 | restated | aquatic | Aquatic plants, those that live in water, have soft stems. | living in water | living on dry land | soft | about a quarter of a whole
  3 | restated | fable | A fable, a short tale that teaches a lesson, often has animals that talk. | a short story with a lesson | a long report with facts | a talking fox | able to do it
  3 | restated | archer | The archer, a person who shoots with a bow, hit the target. | a person who shoots arrows | a person who makes music | the target | a curved top of a door
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
  3 | example | insect | An ant, a moth or a beetle is an insect. | a small animal with six legs | an animal with four legs and fur | a nest | a look at all parts of a thing
  3 | example | continent | Africa, Asia and Europe are each a continent. | a very large body of land | a very small island | a map | going on without a stop
  3 | example | crustacean | A crab, a shrimp or a lobster is a crustacean. | a sea animal with a hard shell | a land animal with soft skin | a fishing net | the outside of bread
  3 | example | percussion | Drums, bells and tambourines are percussion instruments. | played by hitting or shaking | played by blowing | very loud | taking care not to be hurt
  3 | example | spice | Add a spice, such as cinnamon, ginger or cumin. | something that gives food its taste | food with no taste at all | a stew | how much room there is
  3 | example | dwelling | A hut, a house or a tent can be a dwelling. | a place where people live | a place where nobody lives | a village | getting bigger from a bump
  3 | example | gesture | Use a gesture, such as a wave, a nod or a bow. | a movement that tells something | a word that is spoken | a greeting | a person who tells jokes at court
  3 | example | timepiece | A watch, a sundial or an hourglass is a timepiece. | a thing that tells what time it is | a thing that makes you late | a wrist | a chunk of a cake
  3 | example | seasoning | Salt, pepper and garlic are each a seasoning. | something to add taste | something to take taste away | a kitchen | one of four parts of a year
  3 | example | legume | Beans, peas and lentils are each a legume. | a seed that grows in a pod | a fruit that grows on a tree | a soup | a part that you walk on
  3 | example | obstacle | A fallen tree, a rock or a wall can be an obstacle. | something in the way | something that clears the way | a race | a sea animal with eight arms
  3 | example | fabric | Denim, velvet and lace are kinds of fabric. | cloth | hard metal | a dress | a building where goods are made
  3 | example | wildlife | On our hike we saw wildlife: deer, foxes and hawks. | animals that live free | animals kept in a house | a walk in the woods | a day with too much fun
  3 | example | landmark | A landmark, such as the big clock or the old lighthouse, helps you find your way. | a thing that is easy to see and know | a thing that looks like all others | a map | a score on a test
  3 | example | appliance | A stove, a washer or a toaster is an appliance. | a machine used at home | a plant used at home | a kitchen | a form to ask for a job
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
  3 | opposite | sluggish | In the heat the lizard is quick, but in the cold it is sluggish. | slow | fast | cold | like a garden pest
  3 | opposite | drab | Her coat is drab, but her scarf is bright and full of color. | dull and plain | bright and colorful | warm | pulled over the ground
  3 | opposite | coarse | Silk is smooth, while this sack is coarse. | rough | smooth | brown | a set of lessons
  3 | opposite | victory | They had hoped for a victory, but it was a defeat. | a win | a loss | a game | a tale of the past
  3 | opposite | murky | One pond is murky; the other is so clear that you see the bottom. | dark and muddy | clear and clean | deep | marked with ink
  3 | opposite | vague | Her first answer was exact, but her second was vague. | not clear | clear and exact | short | a street in a big city
  3 | opposite | optional | The first question must be answered, but the last one is optional. | that you can leave out | that you have to do | hard | about the eyes
  3 | opposite | novice | My aunt is an expert at chess, but I am a novice. | a beginner | a person who knows a lot | a player | a thing that you see
  3 | opposite | ascend | We ascend by the stairs and come down by the slide. | go up | go down | play | a letter to mail
  3 | opposite | dim | The hall is dim, but the stage is bright. | with little light | with much light | wide | a thing that costs ten cents
  3 | opposite | flimsy | The box was flimsy, so we took a sturdy one instead. | weak and thin | strong | made of paper | a movie
  3 | opposite | lively | The market is lively in the day, yet at night it is still. | full of action | without any movement | open | one’s whole time on Earth
  3 | opposite | rural | He moved from a busy city to a rural place. | of the countryside | of the city | far away | about rules
  3 | opposite | descend | A balloon can rise, but at last it has to descend. | come down | go up | burst | a good way to act
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
  3 | cause and effect | astonish | The trick did astonish us, so that our mouths fell open. | surprise very much | bore | teach | turn into rock
  3 | cause and effect | flourish | With sun and rain, the seeds began to flourish and filled the whole bed. | grow well | die off | dry out | bread powder
  3 | cause and effect | glare | The glare of the snow was so strong that we had to shut our eyes. | a very bright light | deep darkness | a cold wind | sticky stuff for paper
  3 | cause and effect | stumble | He did not see the root, and that made him stumble. | trip and almost fall | stand firmly | look up | talk in a low voice
  3 | cause and effect | ignite | The match was so close to the paper that it could ignite. | catch fire | go out | get wet | be unfriendly
  3 | cause and effect | wilt | Nobody had watered the rose, so it began to wilt. | droop and dry | stand up fresh | smell sweet | run free in the woods
  3 | cause and effect | captivate | The tale did captivate them, so that nobody looked away. | hold their attention | make them bored | frighten | lock up the main city
  3 | cause and effect | clog | Leaves can clog the drain, so that no water gets through. | block | open up | float in | a shoe made of wood
  3 | cause and effect | ripple | A stone fell in the pond and made the water ripple. | move in little waves | lie perfectly still | get deep | tear in two
  3 | cause and effect | thaw | The sun came out, and the ice began to thaw. | melt | freeze | shine | a tool that cuts wood
  3 | cause and effect | shudder | The cold wind made me shudder. | shake all over | be still | run home | a wooden cover for a window
  3 | cause and effect | postpone | It rained so hard that they had to postpone the game for a week. | put off until later | play right away | watch | send a letter
  3 | cause and effect | soothe | My ear hurt, so Dad sang to soothe me. | make calm | make upset | feed | a place to cut hair
  3 | cause and effect | spoil | The milk was left in the sun, so it began to spoil. | go bad | stay fresh | boil | dirt for a plant
  3 | cause and effect | surge | After the storm, the river began to surge over its banks. | rush forward with force | flow slowly | be cold | a doctor who operates
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
  3 | comparison | swift | The river was swift, like a horse that runs downhill. | very fast | very slow | cold | tall and sweet
  3 | comparison | fierce | The storm was fierce, like an angry bull. | wild and strong | mild and gentle | loud | a thing to play with
  3 | comparison | delicate | The wing was delicate, like the thinnest paper. | easily broken | hard to break | yellow | very good to eat
  3 | comparison | vibrant | Her dress was vibrant, as bright as a rainbow. | full of strong color | gray and dull | long | shaking like a phone
  3 | comparison | aroma | The aroma was like a bakery at dawn. | a good smell | a bad smell | a loaf | a group of soldiers
  3 | comparison | barren | The island was barren, as empty as a bare table. | with nothing growing on it | covered with plants | far away | a round box made of wood
  3 | comparison | rickety | The stairs were rickety, like a tower of blocks about to fall. | weak and shaky | strong and steady | high | very sick
  3 | comparison | monotonous | The song was monotonous, like a drip that never stops. | always the same | full of changes | sad | a large scary beast
  3 | comparison | slender | The tree was slender, like a pencil beside the old oaks. | thin | thick | green | lying back
  3 | comparison | colossal | The statue was colossal, like a hill among pebbles. | very big | very small | made of bronze | full of color
  3 | comparison | glossy | The horse’s coat was glossy, like a new apple. | smooth and shiny | rough and dull | black | full of moss
  3 | comparison | frantic | She was frantic, like a bee caught in a jar. | wild with worry | calm and at ease | small | from another country
  3 | comparison | elastic | The band was elastic, like gum that stretches and springs back. | able to stretch | not able to stretch | pink | made of plastic
  3 | comparison | glacial | The water was glacial, like a bath of ice. | very cold | very hot | clear | about a face
  3 | comparison | dazzling | The lights were dazzling, like the sun on snow. | too bright to look at | too dim to see by | yellow | feeling dizzy
  3 | comparison | placid | The cow was placid, as calm as a pond without wind. | quiet and calm | wild and upset | brown | put in a place
  3 | comparison | keen | A hawk has keen eyes that see like a spyglass. | very sharp | very weak | yellow | good at kneeling
  `,
).map((row) => ({
  ...row,
  relation: 'clue',
  clue: row.clue as ClueSentence['clue'],
  grade: row.grade as BankGrade,
}))
