import type { Refusal } from '#protocol/enrol.ts'

/** Why a roster is not imported, in words for the person who runs the import. */
export const refusal = (error: string, message: string, next: string): Refusal => ({ error, message, next })

/** Whether an answer is a refusal and not what was asked for. */
export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'error' in answer && 'next' in answer
