import { Picture } from './picture.tsx'
import css from './picture-tile.module.css'

type Props = Readonly<{
  name: string
  label: string
  onPick: () => void
  picked?: boolean
  disabled?: boolean
}>

/** One big picture to tap. */
export function PictureTile({ name, label, onPick, picked, disabled }: Props) {
  return (
    <button
      type="button"
      class={css.tile}
      aria-pressed={picked ?? false}
      aria-disabled={disabled ? 'true' : undefined}
      aria-label={label}
      onClick={() => !disabled && onPick()}
    >
      <Picture name={name} />
    </button>
  )
}
