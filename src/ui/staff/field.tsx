import { type ComponentChildren, toChildArray } from 'preact'
import { useId } from 'preact/hooks'
import css from './field.module.css'

type FieldProps = Readonly<{
  label: string
  name: string
  value: string
  onInput: (value: string) => void
  hint?: string
  type?: 'text' | 'password' | 'pin'
  autocomplete?: 'username' | 'current-password' | 'new-password' | 'name' | 'off'
  maxLength?: number
  autofocus?: boolean
  /** May stay empty. */
  optional?: boolean
}>

/** One line to fill in, with its label above and its hint below. */
export function Field({ label, name, value, onInput, hint, type = 'text', ...rest }: FieldProps) {
  const id = useId()
  const isPin = type === 'pin'
  const line = {
    id,
    name,
    value,
    maxLength: rest.maxLength ?? 200,
    autofocus: rest.autofocus ?? false,
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
    required: !rest.optional,
    ...(hint ? { 'aria-describedby': `${id}-hint` } : {}),
  }
  const autocomplete = rest.autocomplete ?? 'off'
  return (
    <div class={css.field}>
      <label for={id}>{label}</label>
      {type === 'text' ? (
        <input {...line} type="text" autocomplete={autocomplete} autoCapitalize="none" spellcheck={false} />
      ) : (
        <input {...line} type="password" autocomplete={autocomplete} inputMode={isPin ? 'numeric' : 'text'} />
      )}
      {hint && (
        <p class={css.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

type ChoiceProps = Readonly<{
  label: string
  name: string
  value: string
  onInput: (value: string) => void
  options: readonly Readonly<{ value: string; label: string }>[]
  hint?: string
}>

/** One of a list. */
export function ChoiceField({ label, name, value, onInput, options, hint }: ChoiceProps) {
  const id = useId()
  return (
    <div class={css.field}>
      <label for={id}>{label}</label>
      <select id={id} name={name} value={value} onChange={(event) => onInput(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint && <p class={css.hint}>{hint}</p>}
    </div>
  )
}

type FormProps = Readonly<{ onSubmit: () => void; children: ComponentChildren; trouble?: string | null }>

/** A form that the page answers itself; what went wrong is said above its buttons and heard at once. */
export function Form({ onSubmit, children, trouble }: FormProps) {
  const parts = toChildArray(children)
  return (
    <form
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {parts.slice(0, -1)}
      <p class={trouble ? css.trouble : css.quiet} role="alert">
        {trouble}
      </p>
      {parts.at(-1)}
    </form>
  )
}
