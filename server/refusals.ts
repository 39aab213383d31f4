import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Refusal } from '#protocol/enrol.ts'

type Said = Readonly<{ status: ContentfulStatusCode; message: string; next: string }>

/** Everything the server refuses, in words: what is wrong and what to do next. Codes are for programs and never change. */
const REFUSALS = {
  malformed: {
    status: 400,
    message: 'The request could not be read.',
    next: 'Nothing is lost: send it again; if it is refused again, update the app on this device.',
  },
  'too-large': {
    status: 413,
    message: 'The request is larger than the server takes at once.',
    next: 'Send fewer entries at a time (at most 500, 256 KiB).',
  },
  'not-json': {
    status: 415,
    message: 'The request is not JSON.',
    next: 'Send content-type application/json.',
  },
  'other-site': {
    status: 403,
    message: 'The request came from another web site.',
    next: 'Use the app at its own address.',
  },
  csrf: {
    status: 403,
    message: 'The change was not confirmed by this session.',
    next: 'Reload the page and try again.',
  },
  'signed-out': {
    status: 401,
    message: 'This browser is not signed in, or its session or enrolment has ended.',
    next: 'Staff: sign in again. A child’s device: ask for a new code; its work stays on it.',
  },
  'not-allowed': {
    status: 403,
    message: 'This device or person may not do that.',
    next: 'Ask an administrator of the school.',
  },
  'child-device': {
    status: 403,
    message: 'This is a child’s device; staff do not sign in here.',
    next: 'Sign in on a device of your own, or revoke this device first.',
  },
  wrong: {
    status: 403,
    message: 'The name or the password is not right.',
    next: 'Try again, or ask an administrator for a new one-time code.',
  },
  'wrong-code': {
    status: 403,
    message: 'The code is not right, has been used, or is too old.',
    next: 'Ask for a new code; a code works once.',
  },
  'weak-password': {
    status: 422,
    message: 'The password is too short or too easily guessed.',
    next: 'Choose at least 10 characters; three unrelated words are good.',
  },
  incomplete: {
    status: 422,
    message: 'The name of the school, its time zone, your name and a login are all needed.',
    next: 'Fill in what is missing and send it again; the code is still good.',
  },
  'login-taken': {
    status: 409,
    message: 'Somebody at this school has this login already.',
    next: 'Choose another login; the code is still good.',
  },
  'no-clip': {
    status: 422,
    message: 'This is no recording of the voice kit: a mono WAV file of at most four seconds.',
    next: 'Record it again on this device.',
  },
  'pack-full': {
    status: 409,
    message: 'The school has as many recordings as it can keep.',
    next: 'Remove recordings that are not needed, then send this one again.',
  },
  'slow-down': {
    status: 429,
    message: 'Too many tries in a short time.',
    next: 'Wait a little and try again.',
  },
  busy: {
    status: 503,
    message: 'Many people sign in just now.',
    next: 'Wait a few seconds and try again.',
  },
  outdated: {
    status: 409,
    message: 'This app is too old to read what the server sends. Its own work can still be sent.',
    next: 'Reload the page to update.',
  },
  'not-found': { status: 404, message: 'There is nothing here.', next: 'Check the address.' },
  server: {
    status: 503,
    message: 'The server could not keep this just now.',
    next: 'Nothing is lost: the device keeps its work and tries again by itself.',
  },
} as const satisfies Record<string, Said>

export type RefusalCode = keyof typeof REFUSALS

/** Answers a refusal; `retryAfter` in seconds, where waiting helps. */
export function refuse(c: Context, code: RefusalCode, retryAfter?: number): Response {
  const { status, message, next } = REFUSALS[code]
  if (retryAfter !== undefined) c.header('retry-after', String(Math.max(1, Math.ceil(retryAfter))))
  return c.json({ error: code, message, next } satisfies Refusal, status)
}
