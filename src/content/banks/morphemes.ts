import { listOf, rowsOf } from './rows.ts'
import type { Host, LayeredWord, Morpheme } from './types.ts'

const COLUMNS = ['text', 'grade', 'meaning', 'frame', 'cognate', 'falseFriends', 'hosts'] as const

/*
 * Hosts are `word`, `word:base` or `word:base:meaning`. A prefix's base is what is left of the word; a meaning that is not written is
 * the frame with the base in it.
 */
const PREFIXES = `
un | 2 | not | not {base} | in- (injusto) | uncle; under; until; union | unhappy; unkind; unfair; unsafe; unlucky; unclear; unwell; unable; untie:tie:open a knot; unlock:lock:open a lock; unpack:pack:take things out of a bag; unzip:zip:open a zipper; untrue; unwise; unripe; unreal; unusual; unpaid; unread; unsold; unhurt; uneven; unequal; unseen; unused; unclean; unbroken; unwrap:wrap:take the wrapping off; unfold:fold:open what is folded; unload:load:take a load off; unbutton:button:open the buttons; uncover:cover:take the cover off; unplug:plug:pull the plug out; unroll:roll:open what is rolled up; undress:dress:take clothes off; unbuckle:buckle:open a buckle
re | 2 | again | {base} again | re- (rehacer) | read; real; reach; ready | redo; reread; refill; rewrite; replay; retell; reheat; rebuild; repaint; replant; reuse; recount; reopen; rename; recheck; resend; rewash; redraw; relearn; reload; repack; reprint; resell; retie; rethink; retest; refold; refreeze; restart; regrow; rewrap; reseal; recopy; revisit; retake; rejoin
pre | 2 | before | {base} before | pre- (preescolar) | press; pretty; precious | precook:cook:cook ahead of time; preheat:heat:heat ahead of time; preview:view:see ahead of time; prepay:pay:pay ahead of time; prewash:wash:wash ahead of time; pretest:test:a test before the lessons; preschool:school:school before kindergarten; precut:cut:cut ahead of time
mis | 2 | wrongly | {base} the wrong way | mal- (malentender) | miss; mist; mister; mission | misspell; misread; mislead; misplace:place:put in the wrong place; miscount; misjudge; misuse; misbehave:behave:act badly; mishear; misprint:print:a mistake in printing
dis | 2 | not, or the opposite of | not {base} | des- (desaparecer) | dish; disk | dislike; disagree; disobey; distrust; dishonest; disloyal; disappear:appear:go out of sight; disconnect:connect:take apart what was joined; disorder:order:a mess, no order
non | 3 | not | not {base} | no (no ficción) | none | nonstop:stop:without a stop; nonfiction:fiction:writing that is not made up; nonfat:fat:with no fat; nonliving; nontoxic; nonsense:sense:words that make no sense; nonverbal; nonfatal
over | 3 | too much | {base} too much | sobre- (sobrecarga) |  | overeat; overcook; oversleep:sleep:sleep too long; overfill; overheat:heat:get too hot; overwork; overload; overpay; overuse
under | 3 | below, or too little | {base} too little | sub- (subterráneo) | understand | underground:ground:below the ground; underwater:water:below the water; underline:line:draw a line below; undercook; underpay; underfeed; underfoot:foot:below your feet; underweight:weight:weighing too little
in | 3 | not | not {base} | in- (incorrecto) | inch; ink; insect | incorrect; incomplete; invisible:visible:that cannot be seen; informal; inactive; indirect; inexact; insecure
im | 3 | not | not {base} | im- (imposible) | image; imagine; imitate | impossible; impolite; imperfect; impatient; immature; improper; impure; immobile
mid | 3 | in the middle | the middle of {base} | medio (mediodía) | midge | midday:day:the middle of the day; midnight:night:the middle of the night; midweek:week:the middle of the week; midair:air:up in the air, not on the ground; midsummer; midterm:term:the middle of the term; midyear:year:the middle of the year; midwinter
fore | 3 | before, or in front | {base} before | pre- (predecir) | forest; foreign; forever | foresee:see:see before it happens; foretell:tell:tell before it happens; forewarn:warn:warn before it happens; forearm:arm:the front part of the arm; foreleg:leg:a front leg; forefront:front:the very front; forethought:thought:thinking ahead of time
sub | 3 | under | under {base} | sub- (submarino) | subtle | subway:way:a train line under the ground; submarine:marine:a ship that goes under the sea; subsoil:soil:the layer under the top soil; subtitle:title:a title under the main title; subzero:zero:below zero degrees; subgroup:group:a group inside a group; subtopic:topic:a small topic under a bigger one
out | 3 | more, longer or better than | {base} more or better | sobre- (sobresalir) | outrage | outrun:run:run faster than; outgrow:grow:grow too big for; outlast:last:last longer than; outnumber:number:be more in number than; outsmart:smart:be smarter than; outshine:shine:shine more than; outplay:play:play better than; outlive:live:live longer than
super | 4 | above, or more than most | more than {base} | super- (superhéroe) |  | superhero:hero:a hero with more power than people have; supermarket:market:a very big food store; superstar:star:a very famous star; superhuman:human:more than a person can do; superpower:power:a power beyond that of others; supersonic:sonic:faster than sound; supersize:size:a size bigger than most
inter | 4 | between | between {base}s | inter- (internacional) |  | international:national:between nations; interstate:state:between states; intercity:city:between cities; interact:act:act on each other; interconnect:connect:join with each other; interlock:lock:lock into each other; intermix:mix:mix with each other; intertwine:twine:wind around each other
anti | 4 | against | against {base} | anti- (antivirus) | antique; antics | antifreeze:freeze:what keeps water from freezing; antivirus:virus:what works against a virus; antibacterial:bacterial:that works against bacteria; antiwar; antislip:slip:that keeps you from slipping; antirust:rust:that keeps rust away; antitheft:theft:that keeps thieves away; antiglare:glare:that cuts down bright light
semi | 4 | half or partly | partly {base} | semi- (semicírculo) | seminar | semicircle:circle:half of a circle; semisweet; semisolid; semidry; semifinal:final:the game just before the final; semidark; semiskilled:skilled:partly trained; semiprecious
bi | 4 | two | having two {base}s | bi- (bicicleta) | bird; bite; bill; big | bicycle:cycle:a ride with two wheels; biplane:plane:a plane with two sets of wings; bicolor:color:having two colors; bilingual:lingual:speaking two languages; bifocal:focal:with two strengths of lens; bipedal:pedal:walking on two feet
multi | 4 | many | having many {base}s | multi- (multicolor) | multiply | multicolor:color:of many colors; multigrain:grain:made from many grains; multimedia:media:using words, pictures and sound; multilingual:lingual:speaking many languages; multiplayer:player:for many players; multistep:step:with many steps; multicultural:cultural:of many cultures; multipurpose:purpose:for many uses
`

const SUFFIXES = `
ful | 2 | full of | full of {base} | -oso (cuidadoso) |  | careful:care; joyful:joy; hopeful:hope; playful:play:that likes to play; thankful:thank:feeling thanks; helpful:help:that gives help; colorful:color; painful:pain; peaceful:peace; beautiful:beauty
less | 2 | without | without {base} | sin (sin miedo) | bless; unless | careless:care; fearless:fear; hopeless:hope; homeless:home:without a home; endless:end; spotless:spot:without a spot; helpless:help; cloudless:cloud:without a cloud; sleepless:sleep; painless:pain
er | 2 | a person or thing that does | one that can {base} | -dor (jugador) | water; river; corner; finger; never | teacher:teach:one who teaches; singer:sing:one who sings; farmer:farm:one who farms; baker:bake:one who bakes; runner:run:one who runs; painter:paint:one who paints; toaster:toast:a thing that toasts; mixer:mix:a thing that mixes; helper:help:one who helps
ly | 2 | in that way | in a {base} way | -mente (lentamente) | fly; family; jelly; silly; ugly | slowly:slow; quickly:quick; softly:soft; loudly:loud; kindly:kind; bravely:brave; happily:happy; sadly:sad; gently:gentle; safely:safe
y | 2 | having, or full of | having {base} | -oso (lluvioso) | baby; candy; city; pony; story | rainy:rain; windy:wind; dusty:dust; cloudy:cloud:full of clouds; sandy:sand; lucky:luck; muddy:mud; sunny:sun; salty:salt; rocky:rock:full of rocks
ness | 3 | being so | being {base} | -eza (tristeza) | harness; lioness | kindness:kind; darkness:dark; sadness:sad; happiness:happy; softness:soft; goodness:good; illness:ill; fairness:fair; laziness:lazy; weakness:weak; sickness:sick; thickness:thick; stillness:still; brightness:bright
able | 3 | that can be | able to {base} | -able (lavable) | table; cable; stable; vegetable | washable:wash:that can be washed; readable:read:that can be read; breakable:break:that can be broken; drinkable:drink:safe to drink; movable:move:that can be moved; usable:use:that can be used; fixable:fix:that can be fixed; lovable:love:easy to love; bendable:bend:that can be bent; teachable:teach:that can be taught; payable:pay:that can be paid; singable:sing:that can be sung
ment | 3 | the act or result of | the act of {base} | -miento (movimiento) | cement; moment; comment; garment | movement:move:the act of moving; payment:pay:what is paid; enjoyment:enjoy:the feeling when you enjoy a thing; agreement:agree:when people agree; shipment:ship:things sent together; treatment:treat:the way to treat an illness; statement:state:what is stated; punishment:punish:the act of punishing
en | 3 | make or become | make {base} | en- -ecer (endurecer) | garden; kitchen; seven; chicken | soften:soft; harden:hard; darken:dark; sharpen:sharp; sweeten:sweet; widen:wide; brighten:bright; loosen:loose; weaken:weak; flatten:flat
ish | 3 | rather, or like | rather {base} | none | fish; wish; finish; radish | reddish:red; greenish:green; childish:child:like a small child; foolish:fool:like a fool; bluish:blue; grayish:gray; smallish:small; longish:long; sweetish:sweet
or | 3 | a person or thing that does | one that can {base} | -or (actor) | door; floor; color; mirror | actor:act:one who acts; sailor:sail:one who sails; visitor:visit:one who visits; inventor:invent:one who invents; editor:edit:one who edits; collector:collect:one who collects; director:direct:one who directs; elevator:elevate:a thing that lifts people up; calculator:calculate:a thing that calculates
ship | 3 | the state of being | being a {base} | -dad (amistad) | spaceship; steamship; starship | friendship:friend:being friends; leadership:leader; membership:member; ownership:owner:being an owner; partnership:partner; citizenship:citizen; sportsmanship:sportsman:being fair in games
hood | 3 | the time or state of being | being a {base} | -ez (niñez) | hood | childhood:child:the time of being a child; boyhood:boy:the time of being a boy; girlhood:girl:the time of being a girl; adulthood:adult:the time of being an adult; motherhood:mother; fatherhood:father; parenthood:parent; neighborhood:neighbor:the place where neighbors live
ward | 3 | toward | toward the {base} | hacia (hacia arriba) | award; reward; coward; steward | skyward:sky; homeward:home:toward home; westward:west; eastward:east; northward:north; southward:south; upward:up:toward a higher place; downward:down:toward a lower place; seaward:sea
ist | 4 | a person who does or studies | one who works with {base} | -ista (artista) | list; twist; wrist; exist | artist:art:one who makes art; pianist:piano:one who plays the piano; cyclist:cycle:one who rides a cycle; violinist:violin:one who plays the violin; novelist:novel:one who writes novels; tourist:tour:one who travels for fun; guitarist:guitar:one who plays the guitar; biologist:biology:one who studies living things
ion | 4 | the act or result of | the act or result of {base} | -ción (acción) | lion; onion; champion | action:act:what is done; collection:collect:things collected; invention:invent:a thing invented; direction:direct:the way a thing points or goes; celebration:celebrate:a time of celebrating; decoration:decorate:a thing that decorates; creation:create:a thing created; subtraction:subtract:taking away in math; election:elect:the act of electing
ous | 4 | full of | full of {base} | -oso (peligroso) | couscous | dangerous:danger; famous:fame:known by very many; joyous:joy; nervous:nerve:worried and not calm; poisonous:poison; mountainous:mountain:full of mountains; adventurous:adventure:that likes adventure; humorous:humor:funny; thunderous:thunder:as loud as thunder
al | 4 | of, or having to do with | having to do with {base} | -al (musical) | goal; seal; pedal; metal | musical:music; natural:nature:made by nature, not by people; national:nation:of a whole nation; tropical:tropic:of the hot lands near the equator; coastal:coast:by the coast; magical:magic; personal:person:of one person; seasonal:season:of one season of the year; global:globe:of the whole world; logical:logic:that makes good sense
ity | 4 | being so | being {base} | -idad (actividad) | city; pity | activity:active:a thing to do; ability:able:being able to do a thing; reality:real:what is real; equality:equal; similarity:similar; curiosity:curious; electricity:electric:power that runs lamps and machines; rarity:rare; popularity:popular
ic | 4 | of, or like | having to do with {base} | -ico (artístico) | picnic; garlic; arctic | historic:history:important in history; heroic:hero:as brave as a hero; poetic:poet:like a poem; athletic:athlete:good at sports; artistic:artist:good at making art; scientific:scientist:having to do with science; acidic:acid:having acid; rhythmic:rhythm:with a steady beat
ible | 4 | that can be | able to {base} | -ible (flexible) |  | flexible:flex:that can bend; sensible:sense:showing good sense; reversible:reverse:that can be turned around; collapsible:collapse:that can be folded flat; convertible:convert:that can be changed; digestible:digest:that the stomach can break down; accessible:access:that can be reached
ive | 4 | that does, or is likely to | likely to {base} | -ivo (creativo) | five; hive; dive; olive | active:act:always doing things; creative:create:good at making new things; inventive:invent:good at thinking of new things; massive:mass:big and heavy; attractive:attract:that draws people to it; protective:protect:that keeps safe; supportive:support:that gives help; expressive:express:that shows feelings
ation | 4 | the act or result of | the act of {base} | -ación (invitación) | nation; station | information:inform:what informs you; transportation:transport:moving people and things; imagination:imagine:the power to see in your mind; invitation:invite:a note that invites you; exploration:explore:going out to find new places; preparation:prepare:getting ready; observation:observe:what you see when you watch with care; conversation:converse:talk between people
`

const ROOTS = `
port | 4 | carry |  | portar (transportar) | portrait | transport:port:carry from place to place; import:port:bring into a country; export:port:send out of a country; portable:port:that can be carried; porter:port:a person who carries bags; support:port:hold up; report:port:bring back news
spect | 4 | look |  | espectador |  | inspect:spect:look at closely; spectator:spect:a person who looks on; spectacles:spect:glasses to look through; respect:spect:look up to; suspect:spect:think that a person did wrong; spectacle:spect:a sight worth looking at
rupt | 4 | break |  | romper (interrumpir) |  | erupt:rupt:break out with force; interrupt:rupt:break in while another speaks; rupture:rupt:a break or tear; disrupt:rupt:break up what was going well; bankrupt:rupt:broken by money trouble; abrupt:rupt:sudden, as if broken off; eruption:rupt:a breaking out of lava
struct | 4 | build |  | construir (estructura) |  | construct:struct:build; structure:struct:a thing that is built; instruct:struct:build up what a person knows; destruction:struct:the breaking of what was built; construction:struct:the work of building; instructor:struct:a person who teaches; reconstruct:struct:build again
scrib, script | 4 | write |  | escribir |  | describe:scrib:tell or write what it is like; scribble:scrib:write fast and badly; inscribe:scrib:write or cut words into; script:script:the written words of a play; manuscript:script:a book as its author wrote it; prescription:script:what a doctor writes for you; postscript:script:what is written after a letter
dict | 4 | say |  | decir (dictado) |  | predict:dict:say before it happens; dictionary:dict:a book that says what words mean; dictate:dict:say aloud for someone to write; contradict:dict:say the opposite; verdict:dict:what a jury says in the end; diction:dict:how clearly a person speaks
vis, vid | 4 | see |  | ver (visión) | divide | vision:vis:the power to see; visible:vis:that can be seen; invisible:vis:that cannot be seen; visor:vis:what keeps sun out of the eyes so you can see; television:vis:a screen to see things far away; video:vid:moving pictures to see; evidence:vid:what shows that it is true
aud | 4 | hear |  | audio (audífono) | fraud | audio:aud:sound you can hear; audience:aud:the people who hear a show; audible:aud:loud enough to hear; auditorium:aud:a hall to hear shows in; audition:aud:a try-out in which singers are heard; audiobook:aud:a book to listen to
tract | 4 | pull |  | atraer (tractor) |  | tractor:tract:a machine that pulls on farms; attract:tract:pull toward; distract:tract:pull your mind away; subtract:tract:pull away from a number; extract:tract:pull out; traction:tract:the grip that lets a wheel pull; retract:tract:pull back in
form | 4 | shape |  | forma (transformar) | former | transform:form:change the shape of; uniform:form:clothes all of one shape; formation:form:a shape that a group makes; reform:form:shape again and better; deform:form:spoil the shape of; format:form:the shape in which a thing is set out; formless:form:without a shape
ject | 4 | throw |  | inyectar (proyecto) |  | eject:ject:throw out; inject:ject:put in with a needle; reject:ject:throw out as not wanted; project:ject:throw a picture onto a wall; projector:ject:a machine that throws pictures onto a wall; interject:ject:throw in a word; projectile:ject:a thing that is thrown or shot
sign | 4 | mark |  | signo (señal) |  | signal:sign:a mark or light that tells you something; signature:sign:your name as your own mark; design:sign:draw a plan of; resign:sign:sign off from a job; signify:sign:be a mark of, mean; assign:sign:mark out for someone to do; significant:sign:worth marking, important
mov, mot | 4 | move |  | mover (motor) | moth | movement:mov:a change of place; movie:mov:moving pictures; remove:mov:move away; motion:mot:moving; motor:mot:a machine that makes things move; promote:mot:move up to a higher job; motive:mot:what moves a person to act
graph | 4 | write or draw |  | grafía (autógrafo) |  | autograph:graph:a name written by its owner; paragraph:graph:a block of writing; photograph:graph:a picture drawn by light; biography:graph:a written life of a person; graphite:graph:the gray stuff a pencil writes with; geography:graph:writing about the earth and its lands; graphic:graph:shown in a drawing; calligraphy:graph:beautiful writing by hand; cartographer:graph:a person who draws maps
phon | 4 | sound |  | fono (teléfono) | phony | telephone:phon:a thing that sends sound far; microphone:phon:a thing that makes small sounds louder; symphony:phon:music of many sounds together; phonics:phon:learning the sounds of letters; saxophone:phon:a horn with a deep sound made by Adolphe Sax; headphones:phon:small speakers that bring sound to the ears; xylophone:phon:a row of bars that sound when struck
photo | 4 | light |  | foto (fotografía) |  | photograph:photo:a picture made with light; photographer:photo:a person who takes pictures; photocopy:photo:a copy made with light; photosynthesis:photo:how plants make food with light; photon:photo:the smallest bit of light; photogenic:photo:that looks good in pictures; photojournalist:photo:a person who tells the news in pictures
bio | 4 | life |  | bio- (biología) |  | biology:bio:the study of living things; biography:bio:the story of a life; biologist:bio:a person who studies living things; antibiotic:bio:a medicine against tiny living germs; biome:bio:a large home of living things; biosphere:bio:all places on Earth where life is; autobiography:bio:a life told by the one who lived it
geo | 4 | earth |  | geo- (geografía) | pigeon; surgeon | geology:geo:the study of rocks and the earth; geography:geo:the study of lands and seas; geologist:geo:a person who studies rocks; geometry:geo:the math of shapes, first used to measure land; geothermal:geo:of heat inside the earth; geode:geo:a hollow stone with crystals inside
tele | 4 | far |  | tele- (teléfono) |  | telephone:tele:a thing to speak with people far away; television:tele:a screen that shows what is far away; telescope:tele:a tube for seeing what is far away; telegraph:tele:a machine that sent writing far; telegram:tele:a message sent far by wire; telephoto:tele:that takes pictures of far things; telecast:tele:a show sent to viewers far away
meter, metr | 4 | measure |  | metro (termómetro) |  | thermometer:meter:a tool that measures heat; diameter:meter:the measure across a circle; perimeter:meter:the measure around a shape; speedometer:meter:a tool that measures speed; kilometer:meter:a measure of a thousand meters; geometry:metr:the math of measuring shapes; metric:metr:of the measures built on the meter; barometer:meter:a tool that measures how hard the air presses; centimeter:meter:a hundredth part of a meter
scop | 4 | look at |  | -scopio (telescopio) |  | telescope:scop:a tube for looking at far things; microscope:scop:a tool for looking at tiny things; periscope:scop:a tube for looking around from below; kaleidoscope:scop:a tube for looking at changing patterns; stethoscope:scop:a tool for listening to the chest; gyroscope:scop:a spinning wheel that shows which way is up
cycl | 4 | circle or wheel |  | ciclo (bicicleta) |  | bicycle:cycl:a ride with two wheels; tricycle:cycl:a ride with three wheels; unicycle:cycl:a ride with one wheel; cycle:cycl:what goes around and begins again; recycle:cycl:bring back around for new use; cyclone:cycl:a storm that turns in a circle; motorcycle:cycl:a ride with two wheels and a motor; cyclist:cycl:a person who rides on two wheels
therm | 4 | heat |  | termo (termómetro) |  | thermometer:therm:a tool that measures heat; thermos:therm:a bottle that keeps heat in; thermal:therm:of heat, or keeping heat in; thermostat:therm:a tool that keeps heat steady; geothermal:therm:of heat inside the earth; hypothermia:therm:having too little body heat
astr, aster | 4 | star |  | astro (astronauta) | plaster; pastry | astronaut:astr:a person who travels in space; astronomy:astr:the study of the stars; astronomer:astr:a person who studies the stars; asterisk:aster:a mark like a little star; asteroid:aster:a space rock that looks like a star; astral:astr:of the stars; disaster:aster:a very bad event, once blamed on the stars
ped | 4 | foot |  | pie (pedal) | hoped; shaped | pedal:ped:a part pushed by the foot; pedestrian:ped:a person who goes on foot; biped:ped:an animal that walks on two feet; centipede:ped:a small animal with very many feet; pedestal:ped:the foot on which a statue stands; pedometer:ped:a tool that counts steps
auto | 4 | self |  | auto- (automóvil) |  | automobile:auto:a car, which moves by itself; automatic:auto:that works by itself; autograph:auto:a name written by its owner; autobiography:auto:a life told by the one who lived it; autopilot:auto:a tool that flies a plane by itself; automaton:auto:a machine that moves by itself; autofocus:auto:what lets a camera sharpen by itself; autocorrect:auto:a tool that fixes spelling by itself
micro | 4 | very small |  | micro- (microscopio) |  | microscope:micro:a tool for seeing very small things; microphone:micro:a thing that makes small sounds louder; microbe:micro:a living thing too small to see; microchip:micro:a very small computer part; microwave:micro:a short wave that heats food; microsecond:micro:a millionth of a second
hydr | 4 | water |  | hidro- (hidratar) |  | hydrant:hydr:a pipe in the street that gives water for fires; hydrate:hydr:give water to; dehydrated:hydr:dried out, without water; hydroelectric:hydr:making electricity from running water; hydrogen:hydr:a gas that makes water when it burns; hydroponics:hydr:growing plants in water, without soil; hydrofoil:hydr:a boat that lifts itself out of the water
`

function hostFrom(written: string, affix: string, kind: Morpheme['kind'], frame: string): Host {
  const [word = '', named, told] = written.split(':')
  const base = named ?? (kind === 'prefix' ? word.slice(affix.length) : word.slice(0, -affix.length))
  return { word, base, meaning: told ?? frame.replace('{base}', base) }
}

const morphemesOf = (kind: Morpheme['kind'], table: string): readonly Morpheme[] =>
  rowsOf(COLUMNS, table).map(({ text, grade, meaning, frame, cognate, falseFriends, hosts }) => ({
    text,
    kind,
    meaning,
    frame: frame === '' ? null : frame,
    hosts: listOf(hosts).map((written) => hostFrom(written, text, kind, frame)),
    falseFriends: listOf(falseFriends),
    cognate: cognate === 'none' ? null : cognate,
    grade: grade as Morpheme['grade'],
  }))

/** Prefixes, the commonest in school books first. */
export const prefixes: readonly Morpheme[] = morphemesOf('prefix', PREFIXES)
/** Suffixes, the commonest in school books first. */
export const suffixes: readonly Morpheme[] = morphemesOf('suffix', SUFFIXES)
/** Greek and Latin roots that stand in words of the upper grades; a root with two spellings names both. */
export const roots: readonly Morpheme[] = morphemesOf('root', ROOTS)

/** What the base of a word would mean with another prefix or suffix, as a child says who mixes them up. */
export const swappedMeaning = (host: Host, other: Morpheme): string | null =>
  other.frame?.replace('{base}', host.base) ?? null

/** Words with two parts added to a base: what they mean, what is left when one part is passed over, and with one part mixed up. */
export const layeredWords: readonly LayeredWord[] = rowsOf(
  ['grade', 'parts', 'meaning', 'ignored', 'swapped'],
  `
  2 | un + help + ful | not giving help | giving help | giving help again
  2 | un + thank + ful | not feeling thanks | feeling thanks | feeling thanks again
  2 | un + truth + ful | not telling the truth | telling the truth | telling the truth again
  2 | un + kind + ly | in a way that is not kind | in a kind way | kind again
  2 | un + fair + ly | in a way that is not fair | in a fair way | fair again
  2 | un + safe + ly | in a way that is not safe | in a safe way | safe again
  2 | un + friend + ly | not like a friend | like a friend | a friend again
  2 | un + luck + y | not having luck | having luck | having luck again
  2 | un + cloud + y | not full of clouds | full of clouds | full of clouds again
  2 | care + ful + ly | in a way full of care | one that can care | in a way without care
  2 | care + less + ly | in a way without care | one that can care | in a way full of care
  2 | hope + ful + ly | in a way full of hope | hoping again | in a way without hope
  2 | hope + less + ly | in a way without hope | hoping again | in a way full of hope
  2 | fear + less + ly | in a way without fear | feeling fear | in a way full of fear
  2 | joy + ful + ly | in a way full of joy | joy again | in a way without joy
  2 | peace + ful + ly | in a way full of peace | a time of peace | in a way without peace
  2 | play + ful + ly | in a way full of play | a game to play | in a way without play
  2 | pain + less + ly | in a way without pain | feeling pain | in a way full of pain
  2 | pre + school + er | one who goes to school before kindergarten | one who goes to school | one who is back at school
  3 | un + break + able | that cannot be broken | that can be broken | that is broken again
  3 | un + read + able | that cannot be read | that can be read | that is read again
  3 | un + bend + able | that cannot be bent | that can be bent | that is bent again
  3 | re + fill + able | that can be filled again | that can be filled just once | that cannot be filled
  3 | re + heat + able | that can be heated again | that can be heated just once | that cannot be heated
  3 | un + success + ful | not having success | having success | having success again
  3 | un + kind + ness | not being kind | being kind | being kind again
  3 | un + fair + ness | not being fair | being fair | being fair again
  3 | care + less + ness | being without care | one who cares | being full of care
  3 | help + less + ness | being without help | one who helps | being full of help
  3 | help + ful + ness | being full of help | one who needs help | being without help
  3 | fear + less + ness | being without fear | feeling fear | being full of fear
  3 | thought + less + ness | being without thought | thinking hard | being full of thought
  3 | play + ful + ness | being full of play | a game to play | being without play
  3 | mis + treat + ment | the act of treating badly | the act of treating | the act of treating again
  3 | dis + agree + ment | when people do not agree | when people agree | when people agree again
  3 | dis + honest + ly | in a way that is not honest | in an honest way | honest again
  3 | in + correct + ly | in a way that is not correct | in a correct way | correct again
  3 | im + polite + ly | in a way that is not polite | in a polite way | polite again
  3 | im + patient + ly | in a way that is not patient | in a patient way | patient again
  3 | in + direct + ly | in a way that is not direct | in a direct way | direct again
  3 | un + wash + able | that cannot be washed | that can be washed | that is washed again
  3 | un + fix + able | that cannot be fixed | that can be fixed | that is fixed again
  3 | un + drink + able | not safe to drink | safe to drink | safe to drink again
  3 | re + play + able | that can be played again | that can be played just once | that cannot be played
  3 | re + build + able | that can be built again | that can be built just once | that cannot be built
  3 | un + law + ful | not allowed by the law | allowed by the law | allowed by the law again
  3 | un + health + y | not having health | having health | having health again
  3 | un + wise + ly | in a way that is not wise | in a wise way | wise again
  3 | un + even + ly | in a way that is not even | in an even way | even again
  3 | un + willing + ly | in a way that is not willing | in a willing way | willing again
  3 | un + equal + ly | in a way that is not equal | in an equal way | equal again
  3 | un + clear + ly | in a way that is not clear | in a clear way | clear again
  3 | thought + ful + ness | being full of thought | having a thought | being without thought
  3 | hope + less + ness | being without hope | one who hopes | being full of hope
  3 | hope + ful + ness | being full of hope | one who hopes | being without hope
  3 | care + ful + ness | being full of care | one who cares | being without care
  3 | thank + ful + ness | being full of thanks | one who thanks | being without thanks
  3 | peace + ful + ness | being full of peace | a time of peace | being without peace
  3 | joy + ful + ness | being full of joy | a joy for all | being without joy
  3 | rest + less + ness | being without rest | a time of rest | being full of rest
  3 | sleep + less + ness | being without sleep | one who sleeps | being full of sleep
  3 | thought + ful + ly | in a way full of thought | having a thought | in a way without thought
  3 | thank + ful + ly | in a way full of thanks | one who thanks | in a way without thanks
  3 | help + ful + ly | in a way full of help | one who needs help | in a way without help
  3 | help + less + ly | in a way without help | one who helps | in a way full of help
  3 | harm + less + ly | in a way without harm | doing harm | in a way full of harm
  3 | dis + loyal + ly | in a way that is not loyal | in a loyal way | loyal again
  3 | im + perfect + ly | in a way that is not perfect | in a perfect way | perfect again
  3 | im + proper + ly | in a way that is not proper | in a proper way | proper again
  3 | in + complete + ly | in a way that is not complete | in a complete way | complete again
  3 | in + formal + ly | in a way that is not formal | in a formal way | formal again
  `,
).map(({ parts, grade, ...row }) => {
  const [first = '', second = '', third = ''] = parts.split(' + ')
  const prefixed = [...PREFIXES.matchAll(/^(\w+) \|/gm)].some(([, prefix]) => prefix === first)
  return {
    ...row,
    word: first + second + third,
    parts: [first, second, third],
    base: prefixed ? second : first,
    grade: grade as LayeredWord['grade'],
  }
})
