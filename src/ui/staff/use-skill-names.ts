import { useEffect, useState } from 'preact/hooks'
import { skillNames } from '#app/staff-classes.ts'
import type { SkillId } from '#domain/ids.ts'
import type { Said } from '#domain/language.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useStaffLanguage, useWords } from './staff-words.tsx'

/** A worker that gave no names is asked again after so long, ms. */
const ASK_AGAIN_MS = 5_000

/** Says a skill in the reader's language; null for none, and until the names are there. */
export function useSkillNames(): (skill: SkillId | null) => string | null {
  const lab = useLab()
  const language = useStaffLanguage()
  const { board } = useWords()
  const [names, setNames] = useState<ReadonlyMap<SkillId, Said>>()
  useEffect(() => {
    let current = true
    const ask = () =>
      void skillNames(lab).then((known) => {
        if (!current) return
        if (known) setNames(known)
        else timer = setTimeout(ask, ASK_AGAIN_MS)
      })
    let timer = setTimeout(ask)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [lab])
  return (skill) =>
    skill === null || names === undefined ? null : (names.get(skill)?.[language] ?? board.unknownSkill)
}
