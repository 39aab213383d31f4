import { isPhoneme } from '#domain/phonemes.ts'
import type { PictureWord } from './types.ts'
import { WORDS } from './words.ts'

/** Words with a picture that are not among the words to read, for listening alone: sounds, and beats where there are more than one. */
const HEARD_ONLY = `
fox f.o.k.s
box b.o.k.s
six s.i.k.s
ox o.k.s
axe a.k.s
squid s.k.w.i.d
eye igh
eyes igh.z
lungs l.u.ng.z
tongue t.u.ng
heart h.ar.t
door d.or
one w.u.n
two t.oo
four f.or
sponge s.p.u.n.j
taxi t.a.k.s.ee tax-i
pizza p.ee.t.s.schwa piz-za
panda p.a.n.d.schwa pan-da
llama l.o.m.schwa lla-ma
parrot p.a.r.schwa.t par-rot
carrot k.a.r.schwa.t car-rot
lizard l.i.z.er.d liz-ard
penguin p.e.ng.g.w.i.n pen-guin
hedgehog h.e.j.h.o.g hedge-hog
mango m.a.ng.g.oa man-go
kiwi k.ee.w.ee ki-wi
onion u.n.y.schwa.n on-ion
salad s.a.l.schwa.d sal-ad
sushi s.oo.sh.ee su-shi
sandwich s.a.n.d.w.i.ch sand-wich
doughnut d.oa.n.u.t dough-nut
mushroom m.u.sh.r.oo.m mush-room
tulip t.oo.l.i.p tu-lip
ruler r.oo.l.er rul-er
printer p.r.i.n.t.er print-er
paintbrush p.ai.n.t.b.r.u.sh paint-brush
scissors s.i.z.er.z scis-sors
guitar g.i.t.ar gui-tar
banjo b.a.n.j.oa ban-jo
compass k.u.m.p.schwa.s com-pass
canoe k.schwa.n.oo ca-noe
bowling b.oa.l.i.ng bowl-ing
trophy t.r.oa.f.ee tro-phy
medal m.e.d.schwa.l med-al
pineapple p.igh.n.a.p.l pine-ap-ple
sunglasses s.u.n.g.l.a.s.schwa.z sun-glass-es
triangle t.r.igh.a.ng.g.l tri-an-gle
bicycle b.igh.s.i.k.l bi-cy-cle
ambulance a.m.b.y.schwa.l.schwa.n.s am-bu-lance
saxophone s.a.k.s.schwa.f.oa.n sax-o-phone
computer k.schwa.m.p.y.oo.t.er com-put-er
cucumber k.y.oo.k.u.m.b.er cu-cum-ber
burrito b.er.ee.t.oa bur-ri-to
mosquito m.schwa.s.k.ee.t.oa mos-qui-to
scorpion s.k.or.p.ee.schwa.n scor-pi-on
unicorn y.oo.n.i.k.or.n u-ni-corn
alien ai.l.ee.schwa.n a-li-en
boomerang b.oo.m.er.a.ng boom-er-ang
battery b.a.t.er.ee bat-ter-y
screwdriver s.k.r.oo.d.r.igh.v.er screw-driv-er
motorcycle m.oa.t.er.s.igh.k.l mo-tor-cy-cle
rhinoceros r.igh.n.o.s.er.schwa.s rhi-noc-er-os
`

const heardIn = (line: string): PictureWord => {
  const [text = '', sounds = '', beats = text] = line.split(' ')
  return { text, phonemes: sounds.split('.').filter(isPhoneme), beats: beats.split('-'), picture: text }
}

/** Every word whose picture says it. */
export const PICTURE_WORDS: readonly PictureWord[] = [
  ...WORDS.flatMap(({ text, phonemes, beats, picture }) =>
    picture === null ? [] : [{ text, phonemes, beats, picture }],
  ),
  ...HEARD_ONLY.trim().split('\n').map(heardIn),
]

/** Pictures that a child may call by each other's word: never shown beside one another. */
const TAKEN_FOR_ANOTHER = [
  'hat cap',
  'rat mouse hamster',
  'dog wolf fox',
  'bag purse',
  'box gift',
  'cup teapot',
  'pan egg',
  'ship boat canoe',
  'bus car truck taxi ambulance',
  'bike bicycle motorcycle scooter',
  'plane airplane',
  'bug ant bee fly spider ladybug cricket mosquito worm caterpillar',
  'chick duck chicken rooster bird dove eagle parrot',
  'duck goose swan',
  'fish whale shark dolphin',
  'frog turtle lizard crocodile',
  'ram sheep goat llama',
  'deer moose',
  'ox cow',
  'horse donkey zebra unicorn',
  'otter beaver seal',
  'chipmunk acorn',
  'octopus squid jellyfish',
  'crab lobster shrimp scorpion',
  'house hut school church hotel hospital castle',
  'tent camp',
  'sun star moon',
  'cloud storm',
  'rock mountain volcano',
  'tree leaf plant',
  'rose flower tulip sunflower',
  'ring gem',
  'wing feather',
  'sad sick cold hot',
  'sleep yawn',
  'laugh wink',
  'boy girl baby cook',
  'run walk',
  'swim surf',
  'hand fist clap thumb',
  'leg foot',
  'eye eyes glasses sunglasses',
  'shirt coat vest dress',
  'jeans shorts',
  'horn trumpet saxophone',
  'violin guitar banjo',
  'ball basketball volleyball football baseball tennis bowling',
  'pie cake cupcake',
  'bread bagel doughnut pretzel sandwich',
  'taco burrito hamburger',
  'cookie doughnut',
  'lemon pear peach mango apple tomato kiwi',
  'melon watermelon',
  'grapes cherries',
  'potato egg',
  'candy lollipop',
  'pen pencil crayon paintbrush',
  'book books notebook',
  'needle thread yarn',
  'broom paintbrush',
  'hammer wrench axe saw screwdriver',
  'computer laptop keyboard television',
  'skate sled skateboard',
  'coin medal trophy',
  'dragon dinosaur crocodile',
  'stop check plus minus',
].map((group) => new Set(group.split(' ')))

/** Whether a child may take one picture for the other. */
export const mayBeTakenFor = (one: string, other: string): boolean =>
  one !== other && TAKEN_FOR_ANOTHER.some((group) => group.has(one) && group.has(other))

const PICTURED: ReadonlyMap<string, PictureWord> = new Map(PICTURE_WORDS.map((word) => [word.text, word]))

export const pictureWordFor = (text: string): PictureWord | undefined => PICTURED.get(text)

/** Words with a picture of so many beats and sounds, from and to. */
export const pictureWordsWhere = (
  wanted: Readonly<{ beats?: readonly [number, number]; sounds?: readonly [number, number] }>,
): readonly PictureWord[] =>
  PICTURE_WORDS.filter(
    ({ beats, phonemes }) =>
      (!wanted.beats || (wanted.beats[0] <= beats.length && beats.length <= wanted.beats[1])) &&
      (!wanted.sounds || (wanted.sounds[0] <= phonemes.length && phonemes.length <= wanted.sounds[1])),
  )
