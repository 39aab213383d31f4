import { useEffect, useState } from 'preact/hooks'
import { skillNames } from '#app/staff-classes.ts'
import type { SkillId } from '#domain/ids.ts'
import type { Said } from '#domain/language.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useStaffLanguage } from './staff-words.tsx'

/** Says a skill in the reader's language; its id in words until the names are there, null for none. */
export function useSkillNames(): (skill: SkillId | null) => string | null {
  const lab = useLab()
  const language = useStaffLanguage()
  const [names, setNames] = useState<ReadonlyMap<SkillId, Said>>(new Map())
  useEffect(() => {
    void skillNames(lab).then(setNames)
  }, [lab])
  return (skill) => (skill === null ? null : (names.get(skill)?.[language] ?? inWords(skill)))
}

/** `m.1.add-within-10` → "add within 10". */
const inWords = (skill: SkillId): string => skill.split('.').slice(2).join(' ').replaceAll('-', ' ') || skill
