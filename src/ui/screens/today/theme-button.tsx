import { useEffect, useState } from 'preact/hooks'
import { chooseTheme, watchTheme } from '#app/theme.ts'
import type { LearnerId } from '#domain/ids.ts'
import { THEMES, type Theme } from '#domain/theme.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Dialog } from '#ui/components/dialog.tsx'
import { Picture } from '#ui/components/picture.tsx'
import { SpeakerButton } from '#ui/components/speaker-button.tsx'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { useSay } from '#ui/speech/use-say.ts'
import css from './theme-button.module.css'

/** A picture for each theme. */
const PICTURES: Readonly<Record<Theme, string>> = {
  animals: 'dog',
  space: 'moon',
  food: 'apple',
  sports: 'ball',
  making: 'pencil',
  family: 'teddy',
  town: 'boat',
  garden: 'flower',
}

/** What her stories are about, and the way to choose. */
export function ThemeButton({ learner }: { learner: LearnerId }) {
  const lab = useLab()
  const { theme: words } = useMessages()
  const chosen = useLive(() => watchTheme(lab, learner), [lab, learner]) ?? null
  const [open, setOpen] = useState(false)
  const name = chosen === null ? words.any : words.themes[chosen]
  const choose = (theme: Theme | null) => {
    setOpen(false)
    // A wish that cannot be kept costs no work.
    if (theme !== chosen) void chooseTheme(lab, learner, theme).catch(lab.parts.failed)
  }
  return (
    <>
      <button
        type="button"
        class={css.button}
        aria-haspopup="dialog"
        aria-label={words.chosen(name)}
        onClick={() => setOpen(true)}
      >
        <span class={css.small}>
          <Picture name={chosen === null ? 'books' : PICTURES[chosen]} />
        </span>
        {words.button}
      </button>
      {open && <ThemeDialog chosen={chosen} onChoose={choose} onClose={() => setOpen(false)} />}
    </>
  )
}

type DialogProps = Readonly<{
  chosen: Theme | null
  onChoose: (theme: Theme | null) => void
  onClose: () => void
}>

/** All themes as pictures with their names; each says itself when it has the focus. */
function ThemeDialog({ chosen, onChoose, onClose }: DialogProps) {
  const { theme: words, common } = useMessages()
  const { say } = useSay()
  const grid = useKeyGrid<HTMLDivElement>('button')
  useEffect(() => void say(words.title), [say, words])
  return (
    <Dialog label={words.title} onClose={onClose} wide>
      <div class={css.head}>
        <SpeakerButton text={words.title} />
        <h2>{words.title}</h2>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
      <div class={css.themes} role="group" aria-label={words.title} ref={grid.ref} onKeyDown={grid.onKeyDown}>
        {[...THEMES, null].map((theme) => {
          const name = theme === null ? words.any : words.themes[theme]
          return (
            <button
              key={theme ?? 'any'}
              type="button"
              class={css.theme}
              aria-pressed={theme === chosen}
              onFocus={() => void say(name)}
              onClick={() => onChoose(theme)}
            >
              <span class={css.picture}>
                <Picture name={theme === null ? 'books' : PICTURES[theme]} />
              </span>
              {name}
            </button>
          )
        })}
      </div>
      <BigButton icon="close" onClick={onClose}>
        {common.close}
      </BigButton>
    </Dialog>
  )
}
