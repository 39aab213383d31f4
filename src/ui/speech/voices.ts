import type { Language } from '#domain/language.ts'

/** What the picker reads of a voice. */
export type Voice = Readonly<{
  name: string
  voiceURI: string
  lang: string
  localService: boolean
  default: boolean
}>

/** Regions in the order a school in the United States would want them. */
const REGIONS: Readonly<Record<Language, readonly string[]>> = {
  en: ['en-us', 'en-ca', 'en-gb', 'en-au'],
  es: ['es-us', 'es-mx', 'es-419', 'es-es'],
}

/**
 * The best voice on this device for a language, or null when there is none. A voice that needs the network is never
 * taken: it would fall silent offline, and it would send what a child reads to somebody else.
 */
export function pickVoice<V extends Voice>(voices: readonly V[], language: Language): V | null {
  const local = voices.filter((voice) => voice.localService && languageOf(voice) === language)
  const ranked = local.map((voice) => ({ voice, rank: rankOf(voice, language) }))
  const best = ranked.reduce<(typeof ranked)[number] | null>(
    (best, one) => (best === null || one.rank < best.rank ? one : best),
    null,
  )
  return best?.voice ?? null
}

const tagOf = (voice: Voice): string => voice.lang.replace('_', '-').toLowerCase()
const languageOf = (voice: Voice): string => tagOf(voice).split('-')[0] ?? ''

/** Smaller is better: a robot voice of the right region is still worse than a human one from next door. */
function rankOf(voice: Voice, language: Language): number {
  const region = REGIONS[language].indexOf(tagOf(voice))
  return (
    engineRank(voice.name) * 100 +
    (region === -1 ? REGIONS[language].length : region) * 10 +
    (voice.default ? 0 : 1)
  )
}

function engineRank(name: string): number {
  if (/espeak/i.test(name)) return 9
  if (/\(natural\)/i.test(name)) return 0
  return 1
}
