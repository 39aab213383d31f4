import { useEffect, useRef, useState } from 'preact/hooks'
import { reissueSecret } from '#app/roster-edits.ts'
import type { LearnerId } from '#domain/ids.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import css from './child-sheet.module.css'
import { deniedWords } from './denied.ts'
import { SecretPictures } from './secret-pictures.tsx'
import { useWords } from './staff-words.tsx'

/** Voids a child's secret pictures and shows the new ones. */
export function NewSecret({ learner }: { learner: LearnerId }) {
  const lab = useLab()
  const words = useWords()
  const { child } = words
  const [pictures, setPictures] = useState<readonly string[] | null>(null)
  const [trouble, setTrouble] = useState<string>()
  const reissue = async () => {
    const answer = await reissueSecret(lab, learner)
    if (typeof answer !== 'string') return setPictures(answer)
    setTrouble(deniedWords(words, answer))
  }
  if (pictures) return <Shown pictures={pictures} />
  return (
    <div class={css.secret}>
      <BigButton icon="again" onClick={() => void reissue()}>
        {child.newSecret}
      </BigButton>
      <p class={css.said} role="alert">
        {trouble ?? child.newSecretWhy}
      </p>
    </div>
  )
}

function Shown({ pictures }: { pictures: readonly string[] }) {
  const { child } = useWords()
  const shown = useRef<HTMLDivElement>(null)
  useEffect(() => shown.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div ref={shown} role="status" class={css.secret}>
      <p>{child.newSecretIs}</p>
      <SecretPictures pictures={pictures} />
      <p class={css.said}>{child.notYourSecret}</p>
    </div>
  )
}
