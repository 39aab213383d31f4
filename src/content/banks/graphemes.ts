import { isPhoneme, type Phoneme } from '#domain/phonemes.ts'
import type { Grapheme, Letter } from './types.ts'

/**
 * Spellings of one sound each: spelling, sound, key word (`*` = it has a picture), what it is mixed up with by eye, and by ear. The first
 * line of a spelling is its usual sound. `x`, `qu` and the u of `cute` stand for two sounds, so they are not here.
 */
const SPELLINGS = `
a a ant* o,e,u e,u,o
b b bus* d,p,h p,v,d
c k cup* e,o,a g,t,ck
d d duck* b,p,a t,b,g
e e egg* a,o,c i,a
f f fox* t,j,l v,th,s
g g gift* j,y,p k,d
h h hand* n,b,k f,wh
i i igloo l,j,t e,ee
j j jet i,g,y ch,g,y
k k kid h,t,l g,t
l l leg* i,t,k r,w
m m milk* n,w,h n,b
n n nest* m,h,u m,l
o o octopus* a,e,c u,a,aw
p p pan* b,d,g b,t
r r ring* n,v,t w,l
s s sock* z,c z,sh,th
t t tent* f,l,i d,p,ck
u u umbrella* n,v,y o,a
v v vest* u,w,y f,b
w w wing* v,m,u v,r
y y yarn* v,g,j j,l
z z zebra* s,v s,j
a ai acorn* o,e ee,a
e ee zero a,o ai,i
i igh lion* l,j oi,ai
o oa robot* a,e u,aw
u oo flu n,v uu,oa
a aw ball* o,e o,oa
c s cent e,o z,sh
g j gem* j,y ch,g
s z rose* z,c s,j
y igh fly* v,g i,ai
y ee baby* v,g i,e
y i gym v,g e,ee
n ng ink m,h n,m
sh sh ship* ch,th,s ch,s
ch ch cheese* sh,th,c sh,j
ch k school* sh,th g,ch
th th thumb* sh,ch,wh f,s
th dh feather* sh,ch,wh d,v
wh w whale* th,w,ch h,v
ph f phone* p,h,gh v,p
ck k sock* k,c,ch g,t
ng ng king* n,g,nk n,m
ff f cliff f,tt v,th
ll l bell* l,tt r,w
ss s dress* s,zz z,sh
zz z buzz z,ss s,j
tch ch match ch,th sh,j
dge j bridge* g,d ch,g
kn n knee k,n m,k
wr r wrist w,r w,l
mb m lamb* m,b n,b
gn n gnat g,n m,g
ce s dice c,se z,sh
ge j cage g,dge ch,g
se z cheese* s,ce s,sh
ve v glove* v,w f,b
le l apple* l,el r,w
a_e ai cake* a,e_e a,igh
e_e ee these e,a_e e,ai
i_e igh kite* i,o_e i,ai
o_e oa nose* o,u_e o,oo
u_e oo flute* u,o_e u,uu
ai ai train* ia,ay,a igh,e
ay ai hay y,ey,ai igh,ee
ee ee tree* oo,ea,e i,ai
ea ee leaf* ae,ai,ee e,ai
ea e bread* ee,ai ee,a
ey ee key* ay,y ai,i
ie ee shield* ei,i_e igh,ai
ie igh pie* ei,ee oi,ee
igh igh light ing,i_e ai,i
eigh ai eight* igh,ei ee,igh
oa oa goat* oo,ao,oe o,oo
oe oa toe oa,eo o,oo
ow oa snow ou,aw ou,oo
oo oo moon* ee,oa,o uu,oa
oo uu book* ee,oa oo,u
ew oo screw wr,ow,ue uu,ee
ue oo glue eu,ui,ew uu,oa
ui oo fruit iu,ue uu,ee
ou ou cloud* ow,oa oa,oo
ow ou crown* ou,aw oa,oo
oi oi coin* io,ai igh,oa
oy oi toy ay,oi igh,ai
au aw sauce ua,ou oa,ou
aw aw claw ow,wa oa,ou
ar ar star* er,ra,or or,air
or or corn* er,ro,ar ar,er
ore or store re,or ar,er
er er ladder* ar,re,or or,ear
ir er bird* ri,er,ur or,ear
ur er nurse* ru,ir,un or,ar
or er worm* er,ro or,ar
oar or board oa,ar ar,er
air air hair ari,ai ear,ar
are air hare ar,ear ear,ar
ear ear ear* are,ea air,er
ear air bear* are,ea ear,er
ear er pearl are,ea or,air
eer ear deer* ree,ee air,er
`

/** Letters: letter, usual sound (`-` = none of its own), key word (`*` = it has a picture), look-alikes small and big, and letters named alike. */
const ALPHABET = `
a a ant* o,e,d H,V,R e,k,j
b b bus* d,p,h P,R,D d,p,v
c k cup* e,o,a G,O,Q z,t,e
d d duck* b,p,q O,B,P b,t,p
e e egg* c,a,o F,B,L i,a,b
f f fox* t,j,l E,P,T s,x,l
g g gift* q,y,p C,Q,O j,d,t
h h hand* n,b,k N,K,A a,k,j
i i igloo l,j,t L,J,T e,y,a
j j jet i,g,y I,L,U g,k,a
k k kid h,x,t X,H,R j,a,q
l l leg* i,t,k I,J,T m,n,r
m m milk* n,w,h N,W,H n,l,f
n n nest* m,h,u M,H,Z m,l,f
o o octopus* a,e,c Q,C,D u,a,e
p p pan* q,b,d B,R,F b,t,d
q - queen p,g,d O,G,C u,k,w
r r ring* n,v,t P,B,K l,i,y
s s sock* z,c,e Z,C,B x,f,c
t t tent* f,l,i I,L,F d,p,b
u u umbrella* n,v,y V,J,O q,w,o
v v vest* u,w,y U,W,Y b,z,d
w w wing* v,m,u M,V,N u,y,q
x - fox* k,y,z K,Y,Z s,f,k
y y yarn* v,g,x V,X,T i,w,u
z z zebra* s,x,v N,S,X c,v,g
`

const list = (text: string | undefined): readonly string[] => (text === undefined ? [] : text.split(','))

const keywordIn = (text: string): Readonly<{ keyword: string; picture: string | null }> => {
  const keyword = text.replace('*', '')
  return { keyword, picture: text.endsWith('*') ? keyword : null }
}

const linesOf = (bank: string): readonly (readonly string[])[] =>
  bank
    .trim()
    .split('\n')
    .map((line) => line.split(' '))

export const GRAPHEMES: readonly Grapheme[] = linesOf(SPELLINGS).map(
  ([text = '', sound = '', keyword = '', looks, sounds]) => {
    if (!isPhoneme(sound)) throw new Error(`Bug: no sound ${sound} for ${text}`)
    return { text, sound, ...keywordIn(keyword), looksLike: list(looks), soundsLike: list(sounds) }
  },
)

export const LETTERS: readonly Letter[] = linesOf(ALPHABET).map(
  ([text = '', sound = '', keyword = '', looks, bigLooks, named]) => ({
    text,
    capital: text.toUpperCase(),
    sound: isPhoneme(sound) ? sound : null,
    ...keywordIn(keyword),
    looksLike: list(looks),
    capitalLooksLike: list(bigLooks),
    namedLike: list(named),
  }),
)

/** The usual sound of each spelling. */
const USUAL: ReadonlyMap<string, Phoneme> = new Map(
  [...GRAPHEMES].reverse().map(({ text, sound }) => [text, sound]),
)

export const usualSound = (spelling: string): Phoneme | null => USUAL.get(spelling) ?? null

/** The spellings of a sound that are taught, the usual ones first. */
export const spellingsOf = (sound: Phoneme): readonly Grapheme[] =>
  GRAPHEMES.filter((grapheme) => grapheme.sound === sound)

/** A spelling with the sound it is taught for; the usual sound where none is given. */
export const graphemeFor = (text: string, sound?: Phoneme): Grapheme | undefined =>
  GRAPHEMES.find((grapheme) => grapheme.text === text && (sound === undefined || grapheme.sound === sound))
