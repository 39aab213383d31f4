import type { Kind } from './kind.ts'

/** A sum written in columns: what stands below the line. Zeros in front are no mistake; zeros after the point stay as written. */
export const column: Kind<'column'> = {
  read({ width, places }, response) {
    const [, whole = '', part = ''] = /^(\d*)(?:[.,](\d+))?$/.exec(response.trim()) ?? []
    const plain = whole.replace(/^0+(?=\d)/, '') || (part === '' ? '' : '0')
    const written = plain === '0' && part !== '' ? part.length : plain.length + part.length
    if (plain === '' || written > width || part.length > places) return null
    return part === '' ? plain : `${plain}.${part}`
  },
  choices: () => 0,
}
