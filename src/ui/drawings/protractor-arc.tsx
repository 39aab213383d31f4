import { upTo } from '#ui/models/drawing.tsx'
import css from './drawings.module.css'

/** How far a protractor reaches from its middle. */
export const PROTRACTOR_REACH = 202

type Props = Readonly<{
  /** A whole circle, 0 to 360 counterclockwise, with one row of numbers. */
  full?: boolean
}>

/** A protractor around (0, 0) that lies on the line to the right: the inner row of numbers begins there, the outer one at the left. */
export function ProtractorArc({ full = false }: Props) {
  const most = full ? 360 : 180
  return (
    <g>
      <path
        class={css.glass}
        d={full ? 'M200 0A200 200 0 1 0 -200 0A200 200 0 1 0 200 0z' : 'M-200 0A200 200 0 0 1 200 0z'}
      />
      {upTo(most + (full ? 0 : 1)).map((degree) => (
        <path
          key={degree}
          class={degree % 10 === 0 ? css.tick : css.fine}
          d={`M200 0h${degree % 10 === 0 ? -18 : degree % 5 === 0 ? -13 : -8}`}
          transform={`rotate(${-degree})`}
        />
      ))}
      {full
        ? upTo(18).map((i) => <Label key={i} text={i * 20} at={i * 20} radius={165} />)
        : upTo(19).map((i) => (
            <g key={i}>
              <Label text={180 - i * 10} at={i * 10} radius={170} extra={i % 2 === 1} />
              {i % 2 === 0 && <Label text={i * 10} at={i * 10} radius={137} />}
            </g>
          ))}
      <path class={css.fine} d={full ? 'M-200 0H200M0 -12V12' : 'M-200 0H200M0 -12V0'} />
    </g>
  )
}

type LabelProps = Readonly<{ text: number; at: number; radius: number; extra?: boolean }>

/** A number that stands upright to who looks from the middle; at both ends of the line, upright on it. An `extra` one is left out where it is drawn small. */
function Label({ text, at, radius, extra = false }: LabelProps) {
  const turn = (at * Math.PI) / 180
  const x = Math.cos(turn) * radius
  const onLine = at % 180 === 0
  const y = onLine ? -12 : -Math.sin(turn) * radius
  return (
    <text
      class={extra ? `${css.text} ${css.degree} ${css.extra}` : `${css.text} ${css.degree}`}
      dy="0.33em"
      transform={`translate(${x} ${y}) rotate(${onLine ? 0 : 90 - at})`}
    >
      {text}
    </text>
  )
}
