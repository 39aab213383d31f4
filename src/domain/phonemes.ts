/**
 * The 44 sounds of English as schools count them, each with a word in which a child hears it and where it stands there. Names are
 * spellings a teacher would use, not phonetic signs: long vowels are doubled or named by their commonest spelling.
 */
const SOUNDS = {
  b: ['bat', 'first'],
  d: ['dog', 'first'],
  f: ['fan', 'first'],
  g: ['goat', 'first'],
  h: ['hat', 'first'],
  j: ['jam', 'first'],
  k: ['kite', 'first'],
  l: ['lamp', 'first'],
  m: ['map', 'first'],
  n: ['nut', 'first'],
  p: ['pig', 'first'],
  r: ['rat', 'first'],
  s: ['sun', 'first'],
  t: ['top', 'first'],
  v: ['van', 'first'],
  w: ['web', 'first'],
  y: ['yak', 'first'],
  z: ['zip', 'first'],
  ch: ['chin', 'first'],
  sh: ['ship', 'first'],
  th: ['thin', 'first'],
  dh: ['this', 'first'],
  zh: ['treasure', 'middle'],
  ng: ['ring', 'last'],
  a: ['cat', 'middle'],
  e: ['bed', 'middle'],
  i: ['pin', 'middle'],
  o: ['hot', 'middle'],
  u: ['cup', 'middle'],
  ai: ['rain', 'middle'],
  ee: ['feet', 'middle'],
  igh: ['night', 'middle'],
  oa: ['boat', 'middle'],
  oo: ['moon', 'middle'],
  uu: ['book', 'middle'],
  ou: ['house', 'middle'],
  oi: ['coin', 'middle'],
  aw: ['paw', 'last'],
  ar: ['car', 'last'],
  or: ['fork', 'middle'],
  er: ['bird', 'middle'],
  air: ['chair', 'last'],
  ear: ['deer', 'last'],
  schwa: ['about', 'first'],
} as const satisfies Readonly<Record<string, readonly [word: string, place: 'first' | 'middle' | 'last']>>

export type Phoneme = keyof typeof SOUNDS
export const PHONEMES = Object.keys(SOUNDS) as readonly Phoneme[]

export const isPhoneme = (name: string): name is Phoneme => Object.hasOwn(SOUNDS, name)

/** A word in which the sound is heard, and where in it. */
export function keywordOf(sound: Phoneme): Readonly<{ word: string; place: 'first' | 'middle' | 'last' }> {
  const [word, place] = SOUNDS[sound]
  return { word, place }
}
