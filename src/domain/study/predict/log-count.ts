import { log } from '#domain/mastery/exact.ts'

/** More than this tells no more: weights learned on hundreds of answers must not run away on hundreds of thousands. */
const MOST = 1023
const LOGS = Float64Array.from({ length: MOST + 1 }, (_, n) => log(1 + n))

/** log(1 + n) of a count. */
export const logCount = (n: number): number => LOGS[n < MOST ? n : MOST] as number
