import type { SkillStatus } from '#domain/mastery/mastery.ts'
import { BEDS, bedOf } from './beds.ts'
import css from './plant-drawing.module.css'

const PETALS = ['one', 'two', 'three', 'four', 'five'] as const

/** Which flower a bed grows: the same for every skill of a part. */
function petalOf(domain: string): (typeof PETALS)[number] {
  return PETALS[BEDS.indexOf(bedOf(domain)) % PETALS.length] ?? 'one'
}

type Props = Readonly<{ status: SkillStatus; domain: string; x?: number; y?: number }>

/** One plant, 60 wide and 90 high, its soil at the foot: seed, sprout, bud, bloom, or thirsty. */
export function PlantDrawing({ status, domain, x = 0, y = 0 }: Props) {
  const petal = css[petalOf(domain)]
  return (
    <g class={css.plant} transform={`translate(${x} ${y})`}>
      {SHAPES[status](petal)}
      <path class={css.soil} d="M6 88c4-9 14-12 24-12s20 3 24 12z" />
    </g>
  )
}

const SHAPES: Readonly<Record<SkillStatus, (petal: string | undefined) => preact.JSX.Element>> = {
  'not-started': () => (
    <ellipse class={css.seed} cx="30" cy="72" rx="7" ry="5.5" transform="rotate(-18 30 72)" />
  ),
  learning: () => (
    <>
      <path class={css.stem} d="M30 78V54" />
      <path class={css.leaf} d="M30 60c0-9 6-14 16-14 0 9-6 14-16 14zM30 66c0-8-6-12-14-12 0 8 6 12 14 12z" />
    </>
  ),
  provisional: (petal) => (
    <>
      <path class={css.stem} d="M30 78V34" />
      <path class={css.leaf} d="M30 60c0-9 7-14 17-14 0 9-7 14-17 14zM30 68c0-9-7-14-16-14 0 9 7 14 16 14z" />
      <path class={petal} d="M30 38c-9-4-10-15 0-24 10 9 9 20 0 24z" />
      <path class={css.leaf} d="M30 39c-6 0-9-3-10-9 5 1 8 3 10 9 2-6 5-8 10-9-1 6-4 9-10 9z" />
    </>
  ),
  mastered: (petal) => (
    <>
      <path class={css.stem} d="M30 78V30" />
      <path class={css.leaf} d="M30 62c0-9 7-14 17-14 0 9-7 14-17 14zM30 70c0-9-7-14-16-14 0 9 7 14 16 14z" />
      {[0, 60, 120, 180, 240, 300].map((turn) => (
        <ellipse
          key={turn}
          class={petal}
          cx="30"
          cy="14"
          rx="7.5"
          ry="11"
          transform={`rotate(${turn} 30 27)`}
        />
      ))}
      <circle class={css.heart} cx="30" cy="27" r="7" />
    </>
  ),
  'needs-review': (petal) => (
    <>
      <path class={css.stem} d="M30 78V48c0-12 6-17 15-14" />
      <path class={css.leaf} d="M30 66c7-2 13 1 15 9-8 2-13-1-15-9zM30 70c-7-1-12 2-14 9 8 1 12-2 14-9z" />
      {[-50, -10, 30].map((turn) => (
        <ellipse
          key={turn}
          class={petal}
          cx="49"
          cy="44"
          rx="5.500"
          ry="9"
          transform={`rotate(${turn} 47 36)`}
        />
      ))}
      <circle class={css.heart} cx="47" cy="35" r="5.500" />
      <path class={css.drop} d="M14 34c6 8 6 15 0 15s-6-7 0-15z" />
    </>
  ),
}
