/** Ids of different things cannot be confused: each is a string with a brand that exists for the compiler only. */
type Id<Of extends string> = string & { readonly __id: Of }

export type SchoolId = Id<'school'>
export type ClassId = Id<'class'>
export type LearnerId = Id<'learner'>
/** A grown-up with an account: monitor, teacher or admin. */
export type PersonId = Id<'person'>
export type DeviceId = Id<'device'>
/** One page's life: a random UUID, one writer. */
export type StreamId = Id<'stream'>
/** `m.<grade>.<slug>`, never reused. */
export type SkillId = Id<'skill'>
/** `gen/<skill>/<level>/<seed uint32>/<version>` or `pack/<pack>/<item>/<version>`. */
export type ItemId = Id<'item'>
export type MisconceptionId = Id<'misconception'>
/** Names one life of one database; a restored database gets a new one. */
export type Epoch = Id<'epoch'>
