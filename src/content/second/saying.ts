import type { Item } from '#domain/items/item.ts'
import { type Exact, exact, exactOf, isWhole } from './exact.ts'
import type { Solver } from './solver.ts'
import { written } from './written.ts'

/** What a prompt says, taken apart: its numbers in order, and the words and names its pattern asks for. */
type Said = Readonly<{ n: readonly Exact[]; w: Readonly<Record<string, string>> }>

/** A response as it is given, or the number it must be worth. */
export type Reply = string | Exact

/** One way of asking and how it is solved; null passes it on to the next. */
export type Rule = (item: Item) => Reply | null

const NUMBER = '(\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:\\/\\d+)?(?: \\d+\\/\\d+)?)'
const NAME = '\\p{Lu}\\p{L}+'
const WORDS = "[\\p{L}’'., -]+?"

/**
 * A pattern of a prompt. `#` is a number, `~` some words, `{A}` a name (the same one wherever it comes again), `{more:more|fewer}`
 * what this expression fits, `{thing}` any words; `(is|are)` are words that make no difference.
 */
function pattern(text: string): RegExp {
  const seen = new Set<string>()
  const source = text
    .replace(/\{[^}]*\}|[.?+*$^[\]]/g, (one) => (one.length > 1 ? one : `\\${one}`))
    .replace(/\((?!\?)/g, '(?:')
    .replace(/\{(\w+)(?::([^}]*))?\}/g, (_, name: string, words?: string) => {
      if (seen.has(name)) return `\\k<${name}>`
      seen.add(name)
      return `(?<${name}>${words ?? (/^[A-Z]$/.test(name) ? NAME : WORDS)})`
    })
    .replaceAll('#', NUMBER)
    .replaceAll('~', WORDS)
  return new RegExp(`^${source}$`, 'u')
}

/** A rule for prompts of a pattern. */
export function ask(text: string, solve: (said: Said, item: Item) => Reply | null): Rule {
  const asks = pattern(text)
  return (item) => {
    const found = asks.exec(item.prompt)
    if (!found) return null
    const w = { ...found.groups }
    const n = found.slice(1).flatMap((one) => exactOf(one ?? '') ?? [])
    return solve({ n, w }, item)
  }
}

/** A rule for prompts whose numbers are worked with. */
export const sum = (text: string, work: (...n: Exact[]) => Exact | null): Rule =>
  ask(text, ({ n }) => work(...n))

/** No story of ours has more. */
const MOST = 20_000

/** A rule for stories in whole numbers: the first number that makes the story true. */
export const story = (text: string, isTrue: (x: number, ...n: number[]) => boolean): Rule =>
  told(
    text,
    (_, ...n) =>
      (x) =>
        isTrue(x, ...n),
  )

/** A rule for stories in whole numbers in which words matter too. */
export const told = (text: string, tell: (w: Said['w'], ...n: number[]) => (x: number) => boolean): Rule =>
  ask(text, ({ n, w }) => {
    if (!n.every(isWhole)) return null
    const isTrue = tell(w, ...n.map(({ up }) => Number(up)))
    for (let x = 0; x <= MOST; x++) if (isTrue(x)) return exact(x)
    return null
  })

/** So many equal groups, put together one by one. */
export function groups(many: number, each: number): number {
  let all = 0
  for (let at = 0; at < many; at++) all += each
  return all
}

/** A solver that tries its rules in turn. */
export const byRules =
  (...rules: readonly Rule[]): Solver =>
  (item) => {
    for (const rule of rules) {
      const reply = rule(item)
      if (reply !== null) return typeof reply === 'string' ? reply : written(item.question, reply)
    }
    return null
  }
