import type { Kind } from './kind.ts'

/** Cutting and shading bars; a bar without shading is not an answer yet. */
export const fractionBar: Kind<'fraction-bar'> = {
  read(question, response) {
    const made = /^(\d{1,3})\/(\d{1,3})$/.exec(response.trim())
    if (!made) return null
    const shaded = Number(made[1])
    const parts = Number(made[2])
    const cut = question.parts === null ? question.cuts.includes(parts) : question.parts === parts
    return cut && shaded >= 1 && shaded <= parts * question.wholes ? `${shaded}/${parts}` : null
  },
  choices: () => 0,
}
