import { useId } from 'preact/hooks'
import css from './catalogue.module.css'

type Props = Readonly<{
  legend: string
  value: string
  options: readonly Readonly<{ value: string; label: string }>[]
  onChoose: (value: string) => void
}>

/** One of a few, all in sight. */
export function RadioRow({ legend, value, options, onChoose }: Props) {
  const name = useId()
  return (
    <fieldset class={css.radios}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
