import type { Device } from '#domain/device.ts'
import type { LearnerCard, LearnerDetails, Person, School } from '#domain/roster.ts'

/**
 * `POST /v1/enrol {code, build, was}`: a one-time code made on a staff screen; the answer sets the device cookie. `was`: the
 * device ids this browser had before, the latest first, for it goes on with their streams even where its cookie is gone.
 */
export type EnrolRequest = Readonly<{ code: string; build: string; was?: readonly string[] | undefined }>
export type EnrolReply = Readonly<{ school: School; device: Device; epoch: string; now: number }>

/** `POST /v1/session {login, password}` answers this and sets the session cookie; `GET` tells who is signed in; `DELETE` ends it. */
export type SessionReply = Readonly<{
  school: School
  person: Person
  /** The staff device this browser is, made at first sign-in: its entries need one. */
  device: Device
  /** Sent back as `x-carrel-csrf` with every change. */
  csrf: string
  now: number
}>

/** `GET /v1/device`: what this browser's device cookie is good for; 401 when revoked or never enrolled. */
export type DeviceReply = Readonly<{ school: School; device: Device; epoch: string; now: number }>

/** `POST /v1/schools/:school/devices {name, classes}` (staff): a code to type or scan on the child's device. */
export type EnrolCodeReply = Readonly<{ code: string; url: string; expires: number; device: Device }>

/** What a refused request says: a code for programs, a sentence and a next step for people. */
export type Refusal = Readonly<{ error: string; message: string; next: string }>

/** `POST /v1/schools/:school/session`; the answer is a {@link SessionReply}. */
export type SignInRequest = Readonly<{ login: string; password: string }>

/**
 * `POST /v1/accept`: a one-time code of `people add | reset`, or the set-up code of an empty database, which also needs
 * `login`, `name`, `schoolName` and `timeZone` (IANA). The answer is a {@link SessionReply}.
 */
export type AcceptRequest = Readonly<{
  code: string
  password: string
  login?: string | undefined
  name?: string | undefined
  schoolName?: string | undefined
  timeZone?: string | undefined
}>
/** Passwords shorter than this are refused as `weak-password`. */
export const MIN_PASSWORD_LENGTH = 10

/** `POST /v1/schools/:school/devices`: name of the new device and the classes its lab serves; empty = all. */
export type EnrolCodeRequest = Readonly<{ name: string; classes: readonly string[] }>
/** `GET /v1/schools`: what a sign-in screen may know of the schools here. */
export type SchoolsReply = readonly Readonly<{ id: string; name: string; code: string }>[]

/** `POST /v1/schools/:school/learners`: a guest added by hand. */
export type GuestRequest = Readonly<{ classId: string; firstName: string }>
export type GuestReply = Readonly<{ card: LearnerCard; secretPictures: readonly string[] }>
/** `POST /v1/schools/:school/learners/:id/secret`: the new pictures, in order; the old ones are void. */
export type SecretReply = Readonly<{ secretPictures: readonly string[] }>
/** `GET /v1/schools/:school/matches`. */
export type MatchesReply = readonly Readonly<{ guest: string; candidates: readonly LearnerDetails[] }>[]
/** `POST /v1/schools/:school/matches`: a person has confirmed that this guest is that learner. */
export type MatchRequest = Readonly<{ guest: string; learner: string }>
