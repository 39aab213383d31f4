import { useState } from 'preact/hooks'
import { chooseTheme, watchTheme } from '#app/theme.ts'
import type { LearnerId } from '#domain/ids.ts'
import type { Theme } from '#domain/theme.ts'
import { Picture } from '#ui/components/picture.tsx'
import { lazyPart } from '#ui/hooks/lazy-part.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import css from './theme-button.module.css'
import { THEME_PICTURES } from './theme-pictures.ts'

/** Comes when she first wants to choose. */
const ThemeDialog = lazyPart(async () => (await import('./theme-dialog.tsx')).ThemeDialog)

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
          <Picture name={chosen === null ? 'books' : THEME_PICTURES[chosen]} />
        </span>
        {words.button}
      </button>
      {open && <ThemeDialog chosen={chosen} onChoose={choose} onClose={() => setOpen(false)} />}
    </>
  )
}
