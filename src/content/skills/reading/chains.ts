import { slotSentence, storyGrammars } from '#content/banks/story-grammars.ts'
import type { Filling, Slot, StoryGrammar } from '#content/banks/types.ts'
import { capital } from '#domain/capital.ts'

/** What is asked of a chain: what made something happen, what came of it, or what stands between. */
export type Wanted = 'cause' | 'effect' | 'link'

/** Sentences of each story that come before the trouble and have nothing to do with it. */
export const UNLINKED: Readonly<Record<string, readonly number[]>> = {
  'market-day': [0, 1],
  'plant-story': [0, 1],
  'race-day': [0, 1],
  baking: [0, 1],
  'kite-day': [1, 2],
  'new-in-class': [0, 2],
  'snow-storm': [1, 2],
  'old-tool': [1, 2],
  'lost-tooth': [1, 2],
  'clever-animal': [1],
  'the-boat-trip': [4, 5],
  'the-invention': [3, 4],
  'mountain-path': [3, 4],
  'class-garden': [3, 5],
  'lost-in-museum': [1, 2],
  'the-stargazers': [1, 4],
  'the-small-patient': [1],
  'the-newspaper': [1],
  'the-bus-ride': [1, 3],
}
/** Whether a word of the story says what the cause is. */
export const isSignalled = ({ sentences }: StoryGrammar): boolean =>
  sentences.some(({ text, slots }) => slots.includes('reason') && /because/.test(text))
/** Stories that hold a chain. */
export const STORIES = storyGrammars.filter(({ id }) => UNLINKED[id] !== undefined)

/** A clause as a sentence of its own. */
export const sentenceOf = (clause: string): string => `${capital(clause)}.`
/** The sentence that tells a slot. */
export const place = ({ sentences }: StoryGrammar, slot: Slot): number =>
  sentences.findIndex(({ slots }) => slots.includes(slot))
const OTHER_PRONOUN = {
  he: /\b(?:she|her)\b/i,
  she: /\b(?:he|him|his)\b/i,
  it: /\b(?:she|her|he|him|his)\b/i,
}

/** What is true of other tellings only. */
function elsewhere({ fillings }: StoryGrammar, filling: Filling, slot: 'reason' | 'action'): string[] {
  return fillings
    .filter((other) => other !== filling)
    .map((other) => (slot === 'action' ? `${filling.who} ${other.action}.` : sentenceOf(other[slot])))
    .filter((one) => !OTHER_PRONOUN[filling.pronoun].test(one))
}

type Answers = Readonly<{
  about: readonly string[]
  right: string
  known: Readonly<Record<string, readonly string[]>>
  rest: readonly string[]
}>

/** The chain of a story: a reason made the trouble, the trouble made somebody act, and that had a result. */
export function answersTo(
  grammar: StoryGrammar,
  filling: Filling,
  wanted: Wanted,
  unlinked: string,
): Answers {
  const [reason, problem, action, result] = (['reason', 'problem', 'action', 'result'] as const).map((slot) =>
    slotSentence(filling, slot),
  ) as [string, string, string, string]
  const decoys = (slot: 'reason' | 'action') =>
    (grammar.decoys[slot] ?? []).map((one) => sentenceOf(slot === 'action' ? `${filling.who} ${one}` : one))
  switch (wanted) {
    case 'cause':
      return {
        about: [problem],
        right: reason,
        known: { 'cause-flipped': [action], 'just-before': [unlinked], 'world-knowledge': decoys('reason') },
        rest: elsewhere(grammar, filling, 'reason'),
      }
    case 'effect':
      return {
        about: [problem],
        right: action,
        known: { 'cause-flipped': [reason], 'just-before': [unlinked], 'world-knowledge': decoys('action') },
        rest: elsewhere(grammar, filling, 'action'),
      }
    case 'link':
      return {
        about: [reason, action],
        right: problem,
        known: { 'cause-flipped': [result], 'just-before': [unlinked], 'world-knowledge': decoys('reason') },
        rest: [],
      }
  }
}
