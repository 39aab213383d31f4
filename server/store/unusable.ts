import { Refused } from '#server/io.ts'

/** A database this program cannot serve: the message says why, `next` what a person can do about it. */
export class UnusableDatabase extends Refused {
  constructor(message: string, next: string, cause?: unknown) {
    super(message, next)
    this.name = 'UnusableDatabase'
    this.cause = cause
  }
}
