import { useEffect, useState } from 'preact/hooks'
import { catalogue, type NamedSkill } from '#app/catalogue.ts'
import { useLab } from '#ui/hooks/use-lab.ts'

/** Every skill, once the worker has told; undefined until then. */
export function useCatalogue(): readonly NamedSkill[] | undefined {
  const lab = useLab()
  const [skills, setSkills] = useState<readonly NamedSkill[]>()
  useEffect(() => {
    let current = true
    catalogue(lab).then(
      (all) => current && setSkills(all),
      (error: unknown) =>
        setSkills(() => {
          throw error
        }),
    )
    return () => {
      current = false
    }
  }, [lab])
  return skills
}
