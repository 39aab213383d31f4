import css from './animal-card.module.css'
import { Picture } from './picture.tsx'

type Props = Readonly<{
  animal: string
  name: string
  label: string
  href: string
  note?: string
  onHear: () => void
}>

/** A child's card in the class: her animal and her first name, spoken when it is touched or focused. */
export function AnimalCard({ animal, name, label, href, note, onHear }: Props) {
  return (
    <a class={css.card} href={href} aria-label={label} onFocus={onHear} onPointerDown={onHear}>
      <span class={css.picture}>
        <Picture name={animal} />
      </span>
      <span class={css.name}>{name}</span>
      {note && <span class={css.note}>{note}</span>}
    </a>
  )
}
