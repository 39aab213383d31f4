/** A question with a changing answer: `next` hears the first answer and every later one; the returned function stops it. */
export type Live<T> = Readonly<{
  subscribe(next: (value: T) => void, fail: (error: unknown) => void): () => void
}>
