import type { Language } from '#domain/language.ts'

/**
 * How hard a text is to read, as a school grade: the Flesch-Kincaid grade level (Kincaid et al. 1975) over its words and numbers, a
 * number counting as one short word. For Spanish the same formula over Spanish syllables, which is rough: compare Spanish with Spanish.
 */
export function readingLevel(text: string, language: Language): number {
  const words = text.match(/[\p{L}’']+|\d[\d.,/:]*/gu) ?? []
  const sentences = text.match(/[^.?!:]*[\p{L}\d][^.?!:]*[.?!:]?/gu) ?? []
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, language), 0)
  return 0.39 * (words.length / Math.max(1, sentences.length)) + 11.8 * (syllables / words.length) - 15.59
}

/** The syllables of a word, by its groups of vowels; English words lose a silent e. */
export function syllablesOf(word: string, language: Language): number {
  if (/^\d/.test(word)) return 1
  const plain = word.toLowerCase()
  if (language === 'es') {
    // Two strong vowels, or an accented weak one beside another, are two syllables.
    const parted = plain.replace(/([aeoáéó])(?=[aeoáéóíú])|([íú])(?=[aeoáéó])/g, '$1$2-')
    return Math.max(1, parted.match(/[aeiouáéíóúü]+/g)?.length ?? 1)
  }
  const sounded = plain.replace(/(?:[^laeiouy]es|[^aeiou]ed|[^aeioul]e)$/, (ending) =>
    /[sxz]es$|[td]ed$/.test(ending) ? ending : ending.charAt(0),
  )
  return Math.max(1, sounded.match(/[aeiouy]+/g)?.length ?? 1)
}
