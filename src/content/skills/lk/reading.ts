import { choosing } from '#content/asking.ts'
import { isFitToShow } from '#content/banks/block-list.ts'
import type { Word } from '#content/banks/types.ts'
import { oneSoundApart, type Place, soundsAlike, wordFor, wordsWhere } from '#content/banks/words.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Ask, At } from '#content/skill.ts'
import type { Phoneme } from '#domain/phonemes.ts'
import { quote } from '#domain/quoted.ts'
import {
  beside,
  type Chosen,
  drawn,
  ideasOf,
  numberedCards,
  pictureChoices,
  picturesOf,
  printChoices,
  soundsOf,
  texts,
  whole,
} from './cards.ts'
import { VOICE_PAIR } from './letter-sounds.ts'
import { MIRROR } from './letters.ts'

/** Short words as printed, with what each letter says; a made-up one is said by cards with numbers. */
type Task = Chosen & Readonly<{ word: Pick<Word, 'text' | 'phonemes' | 'graphemes'>; madeUp: boolean }>
type P = { task: Task }

const CVC = wordsWhere({ patterns: ['CVC'] })
/** What a picture of one may be called: `add` and `gas` have none. */
const PICTURED = wordsWhere({ patterns: ['VC', 'CVC'], picture: true }).filter(({ text }) => text !== 'egg')
const OTHERS = wordsWhere({ patterns: ['VC', 'CVC', 'digraph', 'CVCC', 'CCVC'], picture: true })
const unlikeIn = (one: string, other: string): readonly number[] =>
  one.length === other.length ? [...one].flatMap((letter, at) => (letter === other[at] ? [] : [at])) : []

const aWord = (vowels: readonly Phoneme[]) => {
  const pool = PICTURED.filter(({ phonemes }) => vowels.some((vowel) => phonemes.includes(vowel)))
  return drawn<Task>((chance) => {
    const word = chance.pick(pool)
    const differs = (at: number) =>
      texts(OTHERS.filter(({ text }) => unlikeIn(text, word.text).join() === String(at)))
    const known = {
      'first-letter-guess': texts(
        OTHERS.filter(({ text }) => text !== word.text && text[0] === word.text[0]),
      ),
      'vowel-swap': differs(1),
      'last-letter-drop': differs(word.text.length - 1),
    }
    const near = OTHERS.filter(({ text }) => text.slice(1) === word.text.slice(1) || text[0] === word.text[0])
    const others = beside(chance, word.text, known, texts([...near, ...pool]))
    return whole({ right: word.text, others, word, madeUp: false })
  })
}

const FIRST = [...'bdfgjklmnprstvwz']
const LAST = [...'bdgmnpt']

/** Made-up words of three letters that differ in one. */
const aMadeUpWord = drawn<Task>((chance) => {
  const make = (first: string, vowel: string, last: string): string | null => {
    const text = first + vowel + last
    return wordFor(text) === undefined && isFitToShow(text) && !REAL.has(text) ? text : null
  }
  const [first, other = ''] = chance.shuffled(FIRST)
  const [last, otherLast = ''] = chance.shuffled(LAST)
  // Before n and m some speakers do not tell e from i.
  const [vowel, otherVowel = ''] = chance.shuffled(last === 'n' || last === 'm' ? [...'aou'] : [...'aeiou'])
  if (first === undefined || vowel === undefined || last === undefined) return null
  const text = make(first, vowel, last)
  if (text === null) return null
  const swapped = make(first, otherVowel, last)
  const dropped = make(first, vowel, otherLast)
  const known = {
    'vowel-swap': swapped === null ? [] : [swapped],
    'last-letter-drop': dropped === null ? [] : [dropped],
  }
  const guess = make(other, vowel, last)
  const others = beside(chance, text, known, guess === null ? [] : [guess], () => false)
  const phonemes = [...text] as Phoneme[]
  return whole({ right: text, others, word: { text, phonemes, graphemes: [...text] }, madeUp: true })
})
/** Real words the bank does not hold, or that sound like one spelled otherwise. */
const REAL: ReadonlySet<string> = new Set(
  'bam bap ben bog bop bot bub bum bun dab dag deb dob dot dub dud dun fab fad fap fed fen fob fog fop fub fun gab gad gag gam gap gat gem geb gob god got gum gun gut jag jam jab jib jet jot jug jut kab keg kep ked kob kop lap lab lad led leg let lob log lop lot lug lum mag mat mad med men met mob mod mog mop mud mug mum nab nag nap nat neb net nib nip nit nob nod not nub nun nut pad pan pap peg pen pep pet pod pot pub pug pun pup put rad rag ram ran rap rat red rep ret rob rod rot rub rug rum run rut sad sag sap sat set sob sod sop sot sub sud sum sun tab tad tag tan tap tat ted ten tod tog tom top tot tub tug tum tun vag van vat vet vug wad wag wan wap web wed wen wet wig wit wog won wop wot zag zap zed zen zep zit lat dap lib mag nom pom pop jam kat kid kin kip kit kam ket fam rom som zip zig gig gip bid did dig dim din dip fib fig fin fit hid jig lid lip lit mid rib rid rig rim rip sit sip tin tip win wiz bat bad bag bed beg bet big bin bit bob bud bug but jan jen jon jim jed kim ken pam pat peg rob ron sam sid ted tim tom vic zak lot nan ned neb wat wan was lud lut pum wud wug kut kud kum rud mut nad nod gud gub tud jud dud vam jab vad won son sun ton tun fet fot gan sen seg seb'.split(
    ' ',
  ),
)

/** A made-up word cannot be drawn. */
const reading: Ask<P> = {
  format: 'choice',
  equal: 'exact',
  question: (scene) =>
    (scene.p.task.madeUp ? numberedCards<P>() : choosing<P>(({ p }) => pictureChoices(p))).question(scene),
}

/** Kindergarten: reading a short word sound by sound. */
export const readShortWords = defineSkill<P>({
  id: 'l.k.read-short-words',
  levels: {
    1: { params: { task: aWord(['a']) }, ask: reading },
    2: { params: { task: aWord(['a', 'i', 'o']) }, ask: reading },
    3: {
      params: {
        task: {
          draw: (chance) =>
            chance.whole(0, 1) === 0
              ? aWord(['a', 'e', 'i', 'o', 'u']).draw(chance)
              : aMadeUpWord.draw(chance),
        },
      },
      ask: reading,
    },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('first-letter-guess', 'vowel-swap', 'last-letter-drop'),
  prompt: {
    en: ({ task }) =>
      task.madeUp ? 'A made-up word! Read it. Which card says it?' : 'Read it. Tap the picture.',
    es: ({ task }) =>
      task.madeUp ? '¡Una palabra inventada! Léela. ¿Qué tarjeta la dice?' : 'Lee en inglés. Toca el dibujo.',
  },
  picture: ({ task }) => ({ kind: 'word', parts: [...task.word.graphemes], lit: null }),
  shown: 'always',
  solved: ({ task }) =>
    task.madeUp ? { kind: 'sound-boxes', boxes: task.word.graphemes } : picturesOf(task.right),
  hints: {
    look: {
      en: () => 'Touch each letter. Say its sound.',
      es: () => 'Toca cada letra. Di su sonido.',
    },
    start: {
      en: ({ task }) => `It starts like this: ${soundsOf(task.word.phonemes.slice(0, 1))}.`,
      es: ({ task }) => `Empieza así: ${soundsOf(task.word.phonemes.slice(0, 1))}.`,
    },
    worked: {
      en: ({ task }) => [
        `Say the sounds: ${soundsOf(task.word.phonemes)}.`,
        `Say them fast: ${quote(task.right)}.`,
      ],
      es: ({ task }) => [
        `Di los sonidos: ${soundsOf(task.word.phonemes)}.`,
        `Dilos rápido: ${quote(task.right)}.`,
      ],
    },
  },
  praise: {
    en: ({ task }) => `You read every letter: ${quote(task.right)}.`,
    es: ({ task }) => `Leíste todas las letras: ${quote(task.right)}.`,
  },
  because: {
    en: ({ task }) => `The letters say ${soundsOf(task.word.phonemes)}: ${quote(task.right)}.`,
    es: ({ task }) => `Las letras dicen ${soundsOf(task.word.phonemes)}: ${quote(task.right)}.`,
  },
})

type Pair = Chosen & Readonly<{ word: Word; place: Place }>
type S = { task: Pair }

const NEAR_VOWEL: Readonly<Record<string, string>> = { a: 'e', e: 'ia', i: 'e', o: 'u', u: 'o' }

/** Nobody can tell by ear which of the two is said. */
const heardForEachOther = (one: string, other: string): boolean =>
  soundsAlike(wordFor(one)?.phonemes ?? [], wordFor(other)?.phonemes ?? [])

const aPair = (places: readonly Place[]) =>
  drawn<Pair>((chance) => {
    const place = chance.pick(places)
    const word = chance.pick(CVC)
    const apart = oneSoundApart(word, place, CVC).filter(({ text }) => unlikeIn(text, word.text).length === 1)
    const differing = (is: (mine: string, theirs: string) => boolean) =>
      texts(
        apart.filter(({ text }) => {
          const at = unlikeIn(text, word.text)[0] ?? 0
          return is(word.text[at] ?? '', text[at] ?? '')
        }),
      )
    const known = {
      'mirror-look-alike': differing((mine, theirs) => MIRROR[mine] === theirs),
      'voice-pair': differing((mine, theirs) => VOICE_PAIR[mine] === theirs),
      'near-vowel':
        place === 'middle' ? differing((mine, theirs) => NEAR_VOWEL[mine]?.includes(theirs) ?? false) : [],
      'first-letter-guess': place === 'first' ? [] : texts(apart),
    }
    const others = beside(chance, word.text, known, texts(apart), heardForEachOther)
    return whole({ right: word.text, others, word, place })
  })
const WHERE: Readonly<Record<Place, readonly [en: string, es: string]>> = {
  first: ['at the start', 'al principio'],
  middle: ['in the middle', 'en medio'],
  last: ['at the end', 'al final'],
}
const at = ({ task: { word, place } }: At<S>): number =>
  place === 'first' ? 0 : place === 'last' ? word.phonemes.length - 1 : 1
const soundAt = (p: At<S>): string => soundsOf(p.task.word.phonemes.slice(at(p), at(p) + 1))

/** Kindergarten: which of words that differ in one letter is said. */
export const spotTheLetter = defineSkill<S>({
  id: 'l.k.spot-the-letter',
  levels: {
    1: { params: { task: aPair(['first', 'last', 'last']) }, ask: choosing(({ p }) => printChoices(p)) },
    2: { params: { task: aPair(['first', 'last', 'last']) }, ask: choosing(({ p }) => printChoices(p)) },
    3: { params: { task: aPair(['middle', 'last']) }, ask: choosing(({ p }) => printChoices(p)) },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('first-letter-guess', 'mirror-look-alike', 'near-vowel', 'voice-pair'),
  prompt: { en: () => 'Listen. Find the word.', es: () => 'Escucha. Busca la palabra.' },
  speech: {
    en: ({ task }) => `Find the word ${quote(task.right)}.`,
    es: ({ task }) => `Busca la palabra ${quote(task.right)}.`,
  },
  picture: () => null,
  shown: 'never',
  solved: (p) => ({ kind: 'word', parts: [...p.task.word.graphemes], lit: at(p) }),
  hints: {
    look: {
      en: ({ task }) => `Look for the letter that differs. It is ${WHERE[task.place][0]}.`,
      es: ({ task }) => `Busca la letra que cambia. Está ${WHERE[task.place][1]}.`,
    },
    start: {
      en: (p) => `The sound ${WHERE[p.task.place][0]} is ${soundAt(p)}.`,
      es: (p) => `El sonido ${WHERE[p.task.place][1]} es ${soundAt(p)}.`,
    },
    worked: {
      en: (p) => [
        `The sounds are ${soundsOf(p.task.word.phonemes)}.`,
        `You hear ${soundAt(p)} ${WHERE[p.task.place][0]}.`,
        `The word is ${quote(p.task.right)}.`,
      ],
      es: (p) => [
        `Los sonidos son ${soundsOf(p.task.word.phonemes)}.`,
        `Se oye ${soundAt(p)} ${WHERE[p.task.place][1]}.`,
        `La palabra es ${quote(p.task.right)}.`,
      ],
    },
  },
  praise: { en: () => 'You looked at every letter.', es: () => 'Miraste todas las letras.' },
  because: {
    en: (p) => `${quote(p.task.right)} has ${soundAt(p)} ${WHERE[p.task.place][0]}.`,
    es: (p) => `${quote(p.task.right)} tiene ${soundAt(p)} ${WHERE[p.task.place][1]}.`,
  },
})
