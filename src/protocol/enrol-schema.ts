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
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80))
const login = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120))
/** Long enough for any passphrase, short enough not to be work. */
const password = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

export const EnrolRequestSchema = v.object({
  code,
  build: v.pipe(v.string(), v.maxLength(64)),
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
