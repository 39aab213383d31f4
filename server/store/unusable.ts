/** A database this program cannot serve: the message says why, `next` what a person can do about it. */
export class UnusableDatabase extends Error {
  override readonly name = 'UnusableDatabase'
  readonly next: string

  constructor(message: string, next: string, cause?: unknown) {
    super(message, { cause })
    this.next = next
  }
}
