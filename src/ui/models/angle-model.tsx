import { PROTRACTOR_REACH, ProtractorArc } from '#ui/drawings/protractor-arc.tsx'
import { Drawing } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'
import shapes from './shapes.module.css'

const RAY = 150

/** Two rays from one point, on a protractor or in a circle where asked; the second one turns. */
export function AngleModel({ model }: ModelProps<'angle'>) {
  const { degrees, turn, look, split, labels, say } = model
  const ray = look === 'protractor' ? PROTRACTOR_REACH + 14 : RAY
  const box = boxOf(model, ray)
  const marks = split === null ? [[0, degrees, ARC]] : PARTS(split, degrees)
  return (
    <Drawing width={box.width} height={box.height} say={say} maxWidth={look === 'protractor' ? 32 : 20}>
      <g transform={`translate(${box.x} ${box.y})`}>
        {look === 'protractor' && <ProtractorArc />}
        {look === 'circle' && <circle class={css.soft} r={RAY - 8} />}
        {look === 'circle' ? (
          <path class={shapes.swept} d={sector(turn, degrees, RAY - 8)} />
        ) : (
          look !== 'protractor' && (
            <Opening
              turn={turn}
              degrees={degrees}
              split={split}
              square={degrees === 90 && (labels[0] ?? '') !== ''}
            />
          )
        )}
        {split !== null && (labels[2] ?? '') !== '' && (
          <path class={css.soft} d={arc(turn, degrees, WHOLE_ARC)} />
        )}
        {split !== null && <Ray turn={turn + split} length={ray} look={shapes.fold} />}
        <Ray turn={turn} length={ray} look={shapes.strong} />
        <Ray turn={turn + degrees} length={ray} look={shapes.strong} />
        <circle class={shapes.dot} r={6} />
        {marks.map(([from = 0, to = 0, radius = 0], i) => {
          const text = labels[i] ?? ''
          if (text === '') return null
          const [x, y] = pointAt(
            turn + middleOf(from, to, i === 2 ? split : null),
            radius + 26 + (to - from < 30 ? 26 : 0),
          )
          return (
            <text key={`${i} ${text}`} class={`${css.text} ${shapes.halo} ${shapes.legible}`} x={x} y={y}>
              {text}
            </text>
          )
        })}
      </g>
    </Drawing>
  )
}

const ARC = 44
const WHOLE_ARC = 92

const PARTS = (split: number, degrees: number): readonly (readonly number[])[] => [
  [0, split, ARC],
  [split, degrees, ARC],
  [0, degrees, WHOLE_ARC],
]

/** Where the label of a part stands; that of the whole beside the ray inside, where there is more room. */
function middleOf(from: number, to: number, split: number | null): number {
  if (split === null) return (from + to) / 2
  return split - from >= to - split ? (from + split) / 2 : (split + to) / 2
}

type OpeningProps = Readonly<{ turn: number; degrees: number; split: number | null; square: boolean }>

/** The arc that marks the angle; of a right one that is told anyway, the small square. */
function Opening({ turn, degrees, split, square }: OpeningProps) {
  if (split !== null)
    return (
      <g>
        <path class={css.line} d={arc(turn, split, ARC)} />
        <path class={css.line} d={arc(turn + split, degrees - split, ARC + 6)} />
      </g>
    )
  if (!square) return <path class={css.line} d={arc(turn, degrees, ARC)} />
  const corners = [pointAt(turn, 30), pointAt(turn + 45, 30 * Math.SQRT2), pointAt(turn + 90, 30)]
  return <path class={css.line} d={`M${corners.map((one) => one.join(' ')).join('L')}`} />
}

function Ray({ turn, length, look }: Readonly<{ turn: number; length: number; look: string | undefined }>) {
  return (
    <path
      class={look}
      d={`M0 0H${length - 3}M${length - 14} -8L${length - 3} 0l-11 8`}
      style={{ transform: `rotate(${-turn}deg)` }}
    />
  )
}

/** A point so far from the middle; degrees go counterclockwise from the right. */
function pointAt(degrees: number, radius: number): readonly [x: number, y: number] {
  const angle = (degrees * Math.PI) / 180
  return [Math.round(Math.cos(angle) * radius * 100) / 100, Math.round(-Math.sin(angle) * radius * 100) / 100]
}

function arc(from: number, degrees: number, radius: number): string {
  const half = `A${radius} ${radius} 0 0 0 `
  return `M${pointAt(from, radius).join(' ')}${half}${pointAt(from + degrees / 2, radius).join(' ')}${half}${pointAt(from + degrees, radius).join(' ')}`
}

const sector = (from: number, degrees: number, radius: number): string =>
  `M0 0L${arc(from, degrees, radius).slice(1)}z`

/** Just as large as what is drawn, the middle at (x, y). */
function boxOf({ degrees, turn, look, split }: ModelProps<'angle'>['model'], ray: number) {
  if (look === 'circle') return { x: RAY + 10, y: RAY + 10, width: RAY * 2 + 20, height: RAY * 2 + 20 }
  if (look === 'protractor') return { x: ray + 4, y: ray + 4, width: ray * 2 + 8, height: ray + 14 }
  const ends = [turn, turn + degrees, ...(split === null ? [] : [turn + split])].map((one) =>
    pointAt(one, ray),
  )
  const inside = [0.25, 0.5, 0.75].map((part) => pointAt(turn + degrees * part, WHOLE_ARC + 40))
  const points = [...ends, ...inside, [0, 0] as const]
  const left = Math.min(...points.map(([x]) => x)) - 16
  const right = Math.max(...points.map(([x]) => x)) + 16
  const top = Math.min(...points.map(([, y]) => y)) - 16
  const bottom = Math.max(...points.map(([, y]) => y)) + 16
  return { x: -left, y: -top, width: right - left, height: bottom - top }
}
