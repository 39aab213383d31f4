import type { Kind } from './kind.ts'

/** A sum written in columns: what stands below the line. Zeros in front are no mistake; zeros after the point stay as written. */
export const column: Kind<'column'> = {
  read({ width, places }, response) {
    const text = response.trim()
    const [, whole = '', part] = /^(\d{1,9})(?:\.(\d{1,4}))?$/.exec(text) ?? []
    if (whole === '' || whole.length + (part?.length ?? 0) > width || (part?.length ?? 0) > places)
      return null
    const plain = whole.replace(/^0+(?=\d)/, '')
    return part === undefined ? plain : `${plain}.${part}`
  },
  choices: () => 0,
}
