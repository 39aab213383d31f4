/**
 * What no made or changed word may look or sound like. Kept without accents, as a child would read it on a tile; words of a bank are chosen
 * by hand and need no guard.
 */
const ENGLISH = `ass arse anal anus bum butt boob bich bitch clit cock coon crap cum cunt damn dick dike dung dyke fag fanny fap fart feck fuck fug
 gook gyp ho hoe hor hell hump jap jew jiz kike kill kink knob lezz lust meth nazi nig nip nude paki pee pimp piss poo poop prick prat puke pube
 pus rape rump scum semen sex shag shat shit shite skank slag slut sod spaz spic spunk suck tard thot tit toke turd twat vag wank weiner whore
 willy wog wop die ded gun drug bong hash kush pot dope rum gin sob fat dum dumb gay homo god jesus hate`
const SPANISH = `ano bicho cabron caca cago caga cagar chichi chinga chingar chocha chupa coger cojon cola concha cono culo guey huevo jode joder joto
 kaka kulo loca maje mamon marica meada mear mierda moco naco nalga orto pedo pendejo pene pija pinche pinga pito pis poto polla puta puto
 pucha tarado teta tonto verga zorra put cul ped tet cac kak`
const VIETNAMESE = `lon cac cak cat cut cu di dit du deo dek dai dau buoi chim cho dm ia ngu vu bu dai may tao mat oc ke khon diem`

/** Harsh enough to be refused inside a longer word too. */
const INSIDE = `fuck fuk shit cunt cock kok dick dik bitch bich cum kum tit piss nig fag rape slut sex puta puto culo pene caca verga teta pend`

/** Sounds no card may say, however they would be spelled. */
const SOUNDED = `r.ai.p f.o.k k.oo.ch sh.ar.t b.e.ch k.oo.n.t k.u.k k.r.i.p g.i.t t.w.i.t g.i.m.p b.i.n.t s.k.ee.t ch.i.ng.k d.igh.k k.igh.k h.oa h.or
 sh.i.t p.ee p.ee.n p.oo.p p.or.n f.a.g g.ai l.e.z h.oo.r t.er.d s.l.u.t f.u.k d.i.k k.o.k p.i.s a.s k.r.a.p t.i.t b.oo.b k.u.m h.e.l d.a.m
 n.i.g s.p.i.k k.oo.n w.o.p g.oo.k d.u.m s.u.k j.er.k b.i.ch k.u.n.t t.w.o.t s.e.k.s k.i.l g.u.n d.e.d`

/** One spelling for what sounds the same, as far as it goes in a made word. */
const bySound = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/ph/g, 'f')
    .replace(/^wh/, 'w')
    .replace(/^kn|^gn/, 'n')
    .replace(/^wr/, 'r')
    .replace(/mb$/, 'm')
    .replace(/qu/g, 'kw')
    .replace(/x/g, 'ks')
    .replace(/tch/g, 'ch')
    .replace(/dge?/g, (found) => (found === 'dge' ? 'j' : found))
    .replace(/ck/g, 'k')
    .replace(/c(?![heiy])/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/(.)\1/g, '$1')
    .replace(/z/g, 's')

const inList = (list: string): string[] => list.split(/\s+/).map(bySound)

const WHOLE: ReadonlySet<string> = new Set([ENGLISH, SPANISH, VIETNAMESE].flatMap(inList))
const PARTS: readonly string[] = inList(INSIDE)

/** Whether a made word may be shown and said to a child. */
export function isFitToShow(made: string): boolean {
  const sounded = bySound(made)
  const plural = sounded.replace(/s$/, '')
  return !WHOLE.has(sounded) && !WHOLE.has(plural) && !PARTS.some((part) => sounded.includes(part))
}

const BADLY_SOUNDED: ReadonlySet<string> = new Set(SOUNDED.split(/\s+/))

/** Whether sounds put together may be said to a child. */
export const isFitToHear = (sounds: readonly string[]): boolean => !BADLY_SOUNDED.has(sounds.join('.'))
