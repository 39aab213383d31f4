import { useEffect, useRef, useState } from 'preact/hooks'
import { keepLesson, type MadeLesson, openLesson } from '#app/lesson.ts'
import type { SkillId } from '#domain/ids.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { Loading } from '#ui/components/loading.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { DoneTogether } from './done-together.tsx'
import { Opened } from './opened.tsx'
import { Watched } from './watched.tsx'

type Props = Readonly<{
  learner: LearnerCard
  skill: SkillId
  /** To her own turn: the lesson is over, or she knows it already. */
  onDone: () => void
}>

/** A lesson: the idea where it has an opening, then watch one, do one together; then it is her turn, in practice. Where none can be made it is her turn at once. */
export function LessonScreen({ learner, skill, onDone }: Props) {
  const lab = useLab()
  const [lesson, setLesson] = useState<MadeLesson | null>(null)
  const [stage, setStage] = useState<'open' | 'watch' | 'together'>('open')
  const began = useRef(performance.now())
  const over = useRef(false)
  useEffect(() => {
    let current = true
    openLesson(lab, learner, skill).then(
      (made) => {
        if (!current) return
        if (made === null) onDone()
        else setLesson(made)
      },
      () => current && onDone(),
    )
    return () => {
      current = false
    }
    // The lesson stays the same while she is in it, whatever else changes on her card.
  }, [lab, learner.id, learner.language, skill])
  if (lesson === null) return <Loading />
  const end = (whole: boolean, misses: number) => {
    if (over.current) return
    over.current = true
    const ms = performance.now() - began.current
    // What is not kept costs a line in the log, not her turn.
    void keepLesson(lab, learner.id, lesson, { misses, ms, whole }).catch(lab.parts.failed)
    onDone()
  }
  if (stage === 'open' && lesson.opening.length > 0)
    return (
      <Opened
        learner={learner}
        steps={lesson.opening}
        onNext={() => setStage('watch')}
        onKnown={() => end(false, 0)}
      />
    )
  if (stage !== 'together')
    return (
      <Watched
        learner={learner}
        made={lesson.shown}
        onNext={() => setStage('together')}
        onKnown={() => end(false, 0)}
      />
    )
  return (
    <DoneTogether
      learner={learner}
      made={lesson.together}
      steps={lesson.steps}
      onNext={(misses) => end(true, misses)}
      onKnown={(misses) => end(false, misses)}
    />
  )
}
