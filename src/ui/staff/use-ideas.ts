import { useEffect, useState } from 'preact/hooks'
import { ideasOf } from '#app/catalogue.ts'
import type { SkillId } from '#domain/ids.ts'
import type { Said } from '#domain/language.ts'
import { useLab } from '#ui/hooks/use-lab.ts'

type Lines = Readonly<Record<string, Readonly<{ is: Said; try: Said }>>>

/** The lines of a skill's wrong ideas; none until the worker has told. */
export function useIdeas(skill: SkillId): Lines {
  const lab = useLab()
  const [lines, setLines] = useState<Lines>({})
  useEffect(() => {
    let current = true
    void ideasOf(lab, skill).then((known) => current && setLines(known))
    return () => {
      current = false
    }
  }, [lab, skill])
  return lines
}
