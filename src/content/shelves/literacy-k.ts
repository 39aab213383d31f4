import type { Skill } from '#content/skill.ts'
import { syllableCount, syllableJoinSplit } from '#content/skills/lk/beats.ts'
import { blendSounds, onsetRime } from '#content/skills/lk/blending.ts'
import { changeASound } from '#content/skills/lk/change-sound.ts'
import { firstLastSound } from '#content/skills/lk/first-last.ts'
import { letterSounds, vowelSounds } from '#content/skills/lk/letter-sounds.ts'
import { letterNames, traceLetters } from '#content/skills/lk/letters.ts'
import { listenDetails, questionWords } from '#content/skills/lk/listening.ts'
import { newMeanings, opposites } from '#content/skills/lk/meaning.ts'
import { middleSound } from '#content/skills/lk/middle.ts'
import { placeWords } from '#content/skills/lk/place-words.ts'
import { plurals } from '#content/skills/lk/plurals.ts'
import { trackPrint } from '#content/skills/lk/print.ts'
import { readShortWords, spotTheLetter } from '#content/skills/lk/reading.ts'
import { rhyme } from '#content/skills/lk/rhyme.ts'
import { sightWords } from '#content/skills/lk/sight.ts'
import { sortCategories } from '#content/skills/lk/sort-kinds.ts'
import { spellShortWords } from '#content/skills/lk/spelling.ts'

/** Literacy of kindergarten. */
export const SKILLS: readonly Skill[] = [
  trackPrint,
  letterNames,
  traceLetters,
  rhyme,
  syllableCount,
  syllableJoinSplit,
  onsetRime,
  firstLastSound,
  middleSound,
  changeASound,
  blendSounds,
  letterSounds,
  vowelSounds,
  readShortWords,
  spotTheLetter,
  spellShortWords,
  sightWords,
  plurals,
  questionWords,
  placeWords,
  sortCategories,
  opposites,
  newMeanings,
  listenDetails,
]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
