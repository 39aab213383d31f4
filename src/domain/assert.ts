/** Throws where the program itself is wrong; never used for what comes from outside. */
export function assert(truth: unknown, what: string): asserts truth {
  if (!truth) throw new Error(`Bug: ${what}`)
}

/** The end of an exhaustive switch: a new member of the union does not compile until it is handled. */
export function never(value: never): never {
  throw new Error(`Bug: unexpected ${JSON.stringify(value)}`)
}
