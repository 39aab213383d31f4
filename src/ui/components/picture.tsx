import css from './picture.module.css'

type Props = Readonly<{
  /** A drawing's name: an animal, a secret picture, a thing. */
  name: string
  /** What a screen reader says; empty where the word stands beside it. */
  alt?: string
  size?: 'text' | 'tile' | 'big' | 'fill'
  /** It says nothing that is not said beside it, and stays away where the light is calm. */
  decor?: boolean
}>

/** One of the drawings in public/pictures. */
export function Picture({ name, alt = '', size = 'fill', decor }: Props) {
  return (
    <img
      class={css[size]}
      src={`/pictures/${name}.svg`}
      alt={alt}
      width="32"
      height="32"
      draggable={false}
      data-decor={decor ? '' : undefined}
    />
  )
}
