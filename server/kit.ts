import { type Auth, createAuth } from './auth.ts'
import { createFolds, type Folds } from './folds.ts'
import { createGate, type Gate } from './gate.ts'
import { createLimits, type Limits } from './limits.ts'
import { createPokes, type Pokes } from './live.ts'
import { createMemberIndex, type MemberIndex } from './members.ts'
import type { AppParts } from './parts.ts'
import { createTurns, type Turns } from './turns.ts'

/** What the routes of one app share. */
export type Kit = AppParts &
  Readonly<{
    auth: Auth
    gate: Gate
    limits: Limits
    members: MemberIndex
    folds: Folds
    pokes: Pokes
    turns: Turns
  }>

/** Joins the parts of one app; nothing of it outlives the app. */
export function createKit(parts: AppParts): Kit {
  const limits = createLimits(parts.clock)
  const auth = createAuth(parts)
  return {
    ...parts,
    auth,
    limits,
    gate: createGate(auth, limits),
    members: createMemberIndex(parts.store),
    folds: createFolds(parts.store, parts.log),
    pokes: createPokes(parts.store, parts.pokeEveryMs ?? 500, parts.log),
    turns: createTurns(),
  }
}
