import { useEffect } from 'preact/hooks'
import { THEMES, type Theme } from '#domain/theme.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Dialog } from '#ui/components/dialog.tsx'
import { Picture } from '#ui/components/picture.tsx'
import { SpeakerButton } from '#ui/components/speaker-button.tsx'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { useSay } from '#ui/speech/use-say.ts'
import css from './theme-button.module.css'
import { THEME_PICTURES } from './theme-pictures.ts'

type DialogProps = Readonly<{
  chosen: Theme | null
  onChoose: (theme: Theme | null) => void
  onClose: () => void
}>

/** All themes as pictures with their names; each says itself when it has the focus. */
export function ThemeDialog({ chosen, onChoose, onClose }: DialogProps) {
  const { theme: words, common } = useMessages()
  const { say } = useSay()
  const grid = useKeyGrid<HTMLDivElement>('button')
  useEffect(() => void say(words.titleSay), [say, words])
  return (
    <Dialog label={words.titleSay} onClose={onClose} wide>
      <div class={css.head}>
        <SpeakerButton text={words.titleSay} />
        <h2>{words.titleSay}</h2>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
      <div
        class={css.themes}
        role="group"
        aria-label={words.titleSay}
        ref={grid.ref}
        onKeyDown={grid.onKeyDown}
      >
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
                <Picture name={theme === null ? 'books' : THEME_PICTURES[theme]} />
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
