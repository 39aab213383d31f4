import { Picture } from '#ui/components/picture.tsx'
import css from './child-sheet.module.css'
import { useWords } from './staff-words.tsx'

/** A secret's pictures in their order, each with its word. */
export function SecretPictures({ pictures }: { pictures: readonly string[] }) {
  const { pictures: words } = useWords()
  return (
    <ol class={css.pictures}>
      {pictures.map((name, i) => (
        <li key={i}>
          <Picture name={name} />
          {words[name] ?? name}
        </li>
      ))}
    </ol>
  )
}
