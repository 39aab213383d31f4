import { useCallback, useEffect, useState } from 'preact/hooks'
import { nextItem, openItem, type Shown } from '#app/practice.ts'
import type { SkillId } from '#domain/ids.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { Loading } from '#ui/components/loading.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { preloadPictures } from '#ui/models/model-picture.tsx'
import { LessonScreen } from '#ui/screens/lesson/lesson-part.ts'
import { OneItem } from './one-item.tsx'

/** Practice: one item at a time, the same one after a restart. */
export function PracticeScreen({ learner, skill }: { learner: LearnerCard; skill: SkillId | null }) {
  const lab = useLab()
  const [shown, setShown] = useState<Shown | null>(null)
  const show = useCallback((asked: Promise<Shown>) => {
    let current = true
    asked.then(
      (next) => current && setShown(next),
      (error: unknown) =>
        current &&
        setShown(() => {
          throw error
        }),
    )
    return () => {
      current = false
    }
  }, [])
  useEffect(() => show(openItem(lab, learner.id, skill)), [lab, learner.id, skill, show])
  // While she looks at the first question there is time.
  const started = shown !== null
  useEffect(() => {
    if (started) preloadPictures()
  }, [started])
  const [taught, setTaught] = useState<SkillId | null>(null)
  if (!shown) return <Loading />
  const { skill: offered } = shown.offer
  if (shown.isNew && taught !== offered)
    return <LessonScreen key={offered} learner={learner} skill={offered} onDone={() => setTaught(offered)} />
  return (
    <OneItem
      key={`${shown.item.id} ${shown.item.language}`}
      learner={learner}
      shown={shown}
      onNext={() => void show(nextItem(lab, learner.id, skill))}
    />
  )
}
