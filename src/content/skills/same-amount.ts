import { partsName } from '#content/speak.ts'
import type { Said } from '#domain/language.ts'
import { sharedThing, way } from './long-things.ts'

/** Asks for a fraction in other parts: of a thing where it is part of one, else as a number. */
export function sameAmount(n: number, dn: number, to: number, item: Readonly<{ scatter: number }>): Said {
  const one = `${n}/${dn}`
  const parts = { en: partsName(to, 'en'), es: partsName(to, 'es') }
  const thing = sharedThing(item)
  if (n < dn)
    return way<Said>(
      item,
      {
        en: `${one} of ${thing.en} is how many ${parts.en} of it?`,
        es: `¿Cuántos ${parts.es} de ${thing.es} son ${one}?`,
      },
      {
        en: `Shade as much of ${thing.en} as ${one}, in ${parts.en}.`,
        es: `Pinta tanto de ${thing.es} como ${one}, pero en ${parts.es}.`,
      },
    )
  return way<Said>(
    item,
    { en: `${one} is how many ${parts.en}?`, es: `¿Cuántos ${parts.es} son ${one}?` },
    { en: `Shade as much as ${one}, in ${parts.en}.`, es: `Pinta tanto como ${one}, pero en ${parts.es}.` },
    {
      en: `Find a fraction in ${parts.en} that equals ${one}.`,
      es: `Halla una fracción en ${parts.es} que sea igual a ${one}.`,
    },
    {
      en: `Which fraction in ${parts.en} is as much as ${one}?`,
      es: `¿Qué fracción en ${parts.es} es tanto como ${one}?`,
    },
  )
}
