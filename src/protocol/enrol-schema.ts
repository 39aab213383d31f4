import * as v from 'valibot'
import type {
  AcceptRequest,
  EnrolCodeRequest,
  EnrolRequest,
  GuestRequest,
  MatchRequest,
  SignInRequest,
} from './enrol.ts'

/** A schema that gives just this type. */
type Of<T> = v.GenericSchema<unknown, T>

const code = v.pipe(v.string(), v.minLength(1), v.maxLength(40))
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))
/** One line: signs that show nothing are a space. */
const line = v.pipe(
  v.string(),
  v.transform((text) => text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')),
  v.trim(),
  v.minLength(1),
)
const name = v.pipe(line, v.maxLength(80))
const login = v.pipe(line, v.maxLength(120))
/** Long enough for any passphrase, short enough not to be work. */
const password = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

export const EnrolRequestSchema = v.object({
  code,
  build: v.pipe(v.string(), v.maxLength(64)),
  was: v.optional(v.pipe(v.array(id), v.maxLength(20))),
}) satisfies Of<EnrolRequest>
export const SignInRequestSchema = v.object({ login, password }) satisfies Of<SignInRequest>
export const AcceptRequestSchema = v.object({
  code,
  password,
  login: v.optional(login),
  name: v.optional(name),
  schoolName: v.optional(name),
  timeZone: v.optional(v.pipe(v.string(), v.maxLength(60))),
}) satisfies Of<AcceptRequest>
export const EnrolCodeRequestSchema = v.object({
  name,
  classes: v.pipe(v.array(id), v.maxLength(200)),
}) satisfies Of<EnrolCodeRequest>
export const GuestRequestSchema = v.object({ classId: id, firstName: name }) satisfies Of<GuestRequest>
export const MatchRequestSchema = v.object({ guest: id, learner: id }) satisfies Of<MatchRequest>
