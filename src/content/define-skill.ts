import { assert } from '#domain/assert.ts'
import type { ItemId, MisconceptionId } from '#domain/ids.ts'
import { type Chance, chanceFrom, hash32 } from '#domain/items/chance.ts'
import type { Explanation, Hints, Item, Key, LevelNumber, MadeItem, Question } from '#domain/items/item.ts'
import { itemIdOf, placeOf } from '#domain/items/item-id.ts'
import { canonicalResponse, sameAnswer } from '#domain/items/score.ts'
import type { Language } from '#domain/language.ts'
import type { Grade } from '#domain/roster.ts'
import type { Theme } from '#domain/theme.ts'
import { described } from './describe.ts'
import { type MappedSkill, mappedSkill } from './map.ts'
import type { At, Drawn, LevelSource, Scene, Skill, SkillSource, Words } from './skill.ts'
import { speak, speakLines } from './speak.ts'

/** Draws are repeated at most this often until `where` holds; the property tests prove it is enough. */
const MAX_DRAWS = 1000

/** A skill from its source: typed throughout, nothing evaluated from text. */
export function defineSkill<P extends object>(source: SkillSource<P>): Skill {
  const row = mappedSkill(source.id)
  assert(row !== null, `${source.id} is not on the map`)
  const version = source.version ?? row.version
  const { id } = row
  return {
    ...row,
    version,
    gist(level, seed) {
      const chance = chanceFrom(hash32(itemIdOf({ skill: id, level, seed, version })))
      const p = drawParams(source.levels[level], level, placeOf(seed), null, chance)
      // What is only heard makes two questions different, too.
      const heard = source.speech?.en(p) ?? ''
      return { prompt: source.prompt.en(p), heard, answer: String(source.answer(p)) }
    },
    make: (level, seed, language, theme = null) =>
      makeItem(source, row, itemIdOf({ skill: id, level, seed, version }), { level, seed, language, theme }),
  }
}

type Asked = Readonly<{ level: LevelNumber; seed: number; language: Language; theme: Theme | null }>

function makeItem<P extends object>(
  source: SkillSource<P>,
  { id: skill, grade }: MappedSkill,
  id: ItemId,
  { level, seed, language, theme }: Asked,
): MadeItem {
  const chance = chanceFrom(hash32(id))
  const p = drawParams(source.levels[level], level, placeOf(seed), theme, chance)
  const { question, key } = askAndKey(source, grade, p, language, chance)
  const prompt = source.prompt[language](p)
  const always = source.shown === 'always' || (source.shown === 'first-level' && level === 1)
  const item: Item = {
    id,
    skill,
    grade,
    level,
    language,
    prompt,
    speech: source.speech?.[language](p) ?? speak(prompt, language),
    model: always ? described(source.picture(p, language), language) : null,
    question,
  }
  return { item, key, hints: hintsOf(source, p, language), explain: explanationOf(source, p, language) }
}

function drawParams<P extends object>(
  source: LevelSource<P>,
  level: LevelNumber,
  place: number,
  theme: Theme | null,
  chance: Chance,
): At<P> {
  for (let round = 0; round < MAX_DRAWS; round++) {
    const drawn = Object.fromEntries(
      Object.entries(source.params).map(([name, value]) => [
        name,
        isDrawn(value) ? value.draw(chance) : value,
      ]),
    )
    const p = { ...drawn, level, place, scatter: chance.whole(0, 9999), theme } as At<P>
    if (source.where === undefined || source.where(p)) return p
  }
  throw new Error('Bug: a level whose condition never holds')
}

function askAndKey<P extends object>(
  source: SkillSource<P>,
  grade: Grade,
  p: At<P>,
  language: Language,
  chance: Chance,
): Readonly<{ question: Question; key: Key }> {
  const { ask } = source.levels[p.level]
  const answer = String(source.answer(p))
  const ideas = Object.entries(source.wrong).flatMap(([id, response]) => {
    const given = response(p)
    return given === null ? [] : [{ id: id as MisconceptionId, response: String(given) }]
  })
  const scene: Scene<P> = {
    p,
    grade,
    language,
    chance,
    answer,
    wrong: ideas.map(({ response }) => response),
  }
  const question = ask.question(scene)
  assert(canonicalResponse(question, answer) === answer, `${source.id} cannot be answered with ${answer}`)
  const also = source.also?.(p) ?? []
  const isRight = (given: string): boolean =>
    [answer, ...also].some((right) => sameAnswer(question, ask.equal, right, given))
  const wrong = ideas.flatMap((idea) => {
    const response = canonicalResponse(question, idea.response)
    return response === null || isRight(response) ? [] : [{ id: idea.id, response }]
  })
  return { question, key: { answer, equal: ask.equal, also, wrong } }
}

function hintsOf<P extends object>(source: SkillSource<P>, p: At<P>, language: Language): Hints {
  const said = (words: Words<P>) => {
    const text = words[language](p)
    return { text, speech: speak(text, language) }
  }
  const picture = described(source.picture(p, language), language)
  const lines = source.hints.worked[language](p)
  return {
    picture: { ...said(source.hints.look), model: picture },
    firstStep: { ...said(source.hints.start), model: picture },
    worked: {
      lines,
      said: lines.map((line) => speak(line, language)),
      speech: speakLines(lines, language),
      model: described(source.solved(p, language), language),
    },
  }
}

function explanationOf<P extends object>(source: SkillSource<P>, p: At<P>, language: Language): Explanation {
  const praise = source.praise[language](p)
  const because = source.because[language](p)
  return {
    praise,
    because,
    right: described(source.solved(p, language), language),
    spoken: { praise: speak(praise, language), because: speak(because, language) },
  }
}

const isDrawn = (value: unknown): value is Drawn<unknown> =>
  typeof value === 'object' && value !== null && 'draw' in value
