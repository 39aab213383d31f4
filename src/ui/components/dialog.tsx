import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import css from './dialog.module.css'

type Props = Readonly<{
  /** Says what it is about; the dialog is labelled by it. */
  label: string
  onClose: () => void
  children: ComponentChildren
  wide?: boolean
}>

/** A native modal dialog: Escape and a tap beside it close it, focus returns where it was. Drawn only while open. */
export function Dialog({ label, onClose, children, wide }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const shown = dialog.current
    if (shown && !shown.open) shown.showModal()
    return () => {
      shown?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog; the click is for the veil beside it
    <dialog
      ref={dialog}
      class={wide ? `${css.dialog} ${css.wide}` : css.dialog}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div class={css.inside}>{children}</div>
    </dialog>
  )
}
