import css from './desk-and-window.module.css'

/** The mark of the house, large: a desk of one's own by a window, a plant on the sill. Decoration only. */
export function DeskAndWindow() {
  return (
    <svg class={css.scene} viewBox="0 0 320 240" aria-hidden="true" data-decor="">
      <rect class={css.sky} x="60" y="18" width="200" height="132" rx="10" />
      <circle class={css.sun} cx="214" cy="58" r="17" />
      <path class={css.far} d="M60 118c34-26 62-22 96-4s70 14 104-10v46H60z" />
      <path class={css.near} d="M60 134c40-18 72-12 108-2s62 8 92-6v24H60z" />
      <path class={css.frame} d="M60 18h200v132H60zM160 18v132M60 84h200" />
      <path class={css.sill} d="M46 150h228v12H46z" />
      <path
        class={css.stem}
        d="M96 132v-26M96 118c0-9 6-14 15-14 0 9-6 14-15 14zM96 124c0-7-5-11-13-11 0 7 5 11 13 11z"
      />
      <path class={css.pot} d="M83 130h26l-4 20H87z" />
      <path class={css.desk} d="M20 186h280v16H20z" />
      <path class={css.leg} d="M44 202v34M276 202v34" />
      <path class={css.sheet} d="M124 178l8-10h62l-6 18h-72z" />
      <path class={css.pencil} d="M206 184l28-14" />
    </svg>
  )
}
