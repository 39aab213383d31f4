import { type Auth, createAuth } from './auth.ts'
import { createFolds, type Folds } from './folds.ts'
import { createGate, type Gate } from './gate.ts'
import { createLimits, type Limits } from './limits.ts'
import { createLines, type Lines } from './lines.ts'
import { createPokes, type Pokes } from './live.ts'
import { createMemberIndex, type MemberIndex } from './members.ts'
import { createModels, type Models } from './models.ts'
import type { AppParts } from './parts.ts'
import { type BoundedTurns, createBoundedTurns, createTurns, type Turns } from './turns.ts'

/** So many passwords wait to be checked at most, of known devices and of strangers each. */
const MOST_PASSWORDS = 12

/** What the routes of one app share. */
export type Kit = AppParts &
  Readonly<{
    auth: Auth
    gate: Gate
    limits: Limits
    members: MemberIndex
    models: Models
    folds: Folds
    pokes: Pokes
    lines: Lines
    /** Passwords being checked: each costs much memory and time. */
    passwords: BoundedTurns
    turns: Turns
  }>

/** Joins the parts of one app; nothing of it outlives the app. */
export function createKit(parts: AppParts): Kit {
  const limits = createLimits(parts.clock)
  const auth = createAuth(parts)
  const models = createModels(parts.store)
  return {
    ...parts,
    auth,
    limits,
    gate: createGate(auth, limits),
    members: createMemberIndex(parts.store),
    models,
    folds: createFolds({ store: parts.store, models }, parts.log),
    pokes: createPokes(parts.store, parts.pokeEveryMs ?? 500, parts.log),
    lines: createLines(),
    passwords: createBoundedTurns(MOST_PASSWORDS),
    turns: createTurns(),
  }
}
