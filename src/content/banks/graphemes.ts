import { isPhoneme, type Phoneme } from '#domain/phonemes.ts'
import type { Grapheme, Letter } from './types.ts'

/**
 * Spellings of one sound each: spelling, sound, key word (`*` = it has a picture), what it is mixed up with by eye, and by ear. The first
 * line of a spelling is its usual sound. `x`, `qu` and the u of `cute` stand for two sounds, so they are not here.
 */
const SPELLINGS = `
a a ant* o,e,u e,u,o
b b bus* d,p,h p,v,d
c k cup* e,o,a g,t,d
d d duck* b,p,a t,b,g
e e egg* a,o,c i,a
f f fish* t,j,l v,th,s
g g gift* y,q,p k,d,t
h h hand* n,b,k f,wh
i i igloo l,j,t e,ee
j j jar* i,y,l ch,y,d
k k kangaroo* h,t,l g,t,d
l l leg* i,t,k r,w
m m milk* n,w,h n,b
n n nest* m,h,u m,l
o o octopus* a,e,c u,a,aw
p p pan* b,d,g b,t
r r ring* n,v,t w,l
s s seal* z,e,a sh,th,z
t t tent* f,l,i d,p,ck
u u umbrella* n,v,y o,a
v v vest* u,w,y f,b
w w wing* v,m,u v,r
y y yarn* v,g,j j,l
z z zebra* x,v,e j,sh,th
a ai acorn* o,e,u ee,igh,oi
e ee zero a,o,c ai,i,igh
i igh lion* l,j,t oi,ai,ee
o oa robot* a,e,c ou,aw,oo
u oo super n,v,y oa,ou
a aw ball* e,c,u oa,ou
c s cent e,o,a z,sh,th
g j gem* y,q,p ch,k,d
s z rose* e,a,c j,sh,th
y igh fly* v,g,j ai,ee,oi
y ee baby* v,g,j ai,igh
n ng ink m,h,u m
sh sh ship* ch,th,s ch,s
ch ch cheese* sh,th,c sh,j
ch k school* sh,th,h g,t
th th thumb* sh,ch,wh f,s
th dh feather* sh,ch,wh d,v
wh w whale* th,ch,h h,v
ph f phone* p,h,b v,p,th
ck k duck* s,g,sh g,t
ng ng wing* g,m,h m,mb
ff f cliff t,l,ll v,th
ll l bell* tt,t,i r,w
ss s dress* sh,zz,z sh,zz,th
zz z buzz ss,x,v j,sh,th
tch ch match th,sh,t sh,j
dge j bridge q,b,ck ch,k
kn n knee k,h,ck m,l
wr r wrist w,wh,v w,l
mb m thumb* b,n,d n,b
gn n gnat g,ng,m m,ng
ce s fence e,o,sh z,sh,th
ge j large gh,y,q ch,k
se z cheese* es,e,a j,sh,th
se s horse* es,e,a z,sh,th
ve v love w,u,y f,b
le l apple* t,i,el r,w
a_e ai cake* e_e,o_e,u_e ee,igh,i_e
e_e ee these a_e,o_e,u_e ai,igh,i_e
i_e igh kite* o_e,a_e,u_e ai,oi,a_e
o_e oa nose* u_e,a_e,i_e oo,ou,u_e
u_e oo flute* o_e,a_e,i_e oa,ou,o_e
ai ai train* ia,oi,au igh,oi,ee
ay ai hay oy,aw,ya igh,oi,ee
ee ee tree* oo,oe,ue igh,ai,oi
ea ee leaf* ae,oa,au igh,ai,oi
ea e bread* oa,ai,au a,i
ey ee key* ay,oy,ye igh,ai,oi
ie ee shield* oe,ue,ai igh,ai,oi
ie igh pie* oe,ue,ei ee,oi,ai
igh igh light ing,ng,gh ai,oi,ee
eigh ai eight* ing,gh,ng igh,oi,ee
oa oa goat* ao,oo,ea oo,ou,aw
oe oa toe oo,eo,ee oo,ou,aw
ow oa snow aw,wo,ew ou,oo,aw
oo oo moon* ee,oa,oe oa,ou
oo uu book* ee,oa,oe u,oa
ew oo screw ow,aw,we oa,ou,ee
ue oo glue ee,ie,oe oa,ou,ee
ui oo fruit iu,oi,ai oa,ou,ee
ou ou cloud* oa,uo,oo oa,oo,aw
ow ou crown* aw,wo,ew oa,oo,aw
oi oi coin* io,ai,oa igh,ai,oa
oy oi toy ay,yo,ey igh,ai,oa
au aw sauce ua,ou,ai ou,oa,oi
aw aw claw wa,ow,ew ou,oa,oi
ar ar star* ra,or,er or,air,er
or or corn* ro,ar,er ar,er,air
ore or store roe,are,oe ar,er,air
oar or board oa,roa,ar ar,er,air
er er ladder* re,ar,ee ar,eer,air
ir er bird* ri,ar,in ar,eer,air
ur er turtle* ru,un,ar ar,eer,air
or er worm* ro,ar,oo ar,air
air air hair ari,ai,ar ar,er,eer
are air scare era,ar,ore ar,er,eer
ear ear ear* ea,era,ar air,er,ar
ear air bear* ea,era,ar er,ar,eer
ear er pearl ea,era,ar ar,air,eer
eer ear deer* ree,ee,ere air,er,ar
`

/** Letters: letter, usual sound (`-` = none of its own), key word (`*` = it has a picture), look-alikes small and big, and letters named alike. */
const ALPHABET = `
a a ant* o,e,d H,V,R e,k,j
b b bus* d,p,h P,R,D d,p,v
c k cup* e,o,a G,O,Q z,t,e
d d duck* b,p,q O,B,P b,t,p
e e egg* c,a,o F,B,L i,a,b
f f fish* t,j,l E,P,T s,x,l
g g gift* q,y,p C,Q,O j,d,t
h h hand* n,b,k N,K,A a,k,j
i i igloo l,j,t L,J,T e,y,a
j j jar* i,g,y I,L,U g,k,a
k k kangaroo* h,x,t X,H,R j,a,q
l l leg* i,t,k I,J,T m,n,r
m m milk* n,w,h N,W,H n,l,f
n n nest* m,h,u M,H,Z m,l,f
o o octopus* a,e,c Q,C,D u,a,e
p p pan* q,b,d B,R,F b,t,d
q - queen p,g,d O,G,C u,k,w
r r ring* n,v,t P,B,K l,i,y
s s seal* z,c,e Z,C,B x,f,c
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
