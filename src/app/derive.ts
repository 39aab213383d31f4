import type { Live } from '#domain/live.ts'

/** A live answer worked out from others by a step that takes time; only the latest is told. */
export const derive = <T, U>(source: Live<T>, step: (value: T) => Promise<U>): Live<U> => ({
  subscribe(next, fail) {
    let turn = 0
    const stop = source.subscribe((value) => {
      const mine = ++turn
      step(value).then(
        (answer) => mine === turn && next(answer),
        (error: unknown) => mine === turn && fail(error),
      )
    }, fail)
    return () => {
      turn = Number.NaN
      stop()
    }
  },
})

/** Two live answers as one; told once both have spoken, and at each change of either. */
export const both = <A, B>(a: Live<A>, b: Live<B>): Live<readonly [A, B]> => ({
  subscribe(next, fail) {
    let left: readonly [A] | null = null
    let right: readonly [B] | null = null
    const tell = () => {
      if (left !== null && right !== null) next([left[0], right[0]])
    }
    const stopA = a.subscribe((value) => {
      left = [value]
      tell()
    }, fail)
    const stopB = b.subscribe((value) => {
      right = [value]
      tell()
    }, fail)
    return () => {
      stopA()
      stopB()
    }
  },
})
