import type { Device } from '#domain/device.ts'
import type { Person, School } from '#domain/roster.ts'

/** `POST /v1/enrol {code, build}`: a one-time code made on a staff screen; the answer sets the device cookie. */
export type EnrolRequest = Readonly<{ code: string; build: string }>
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
