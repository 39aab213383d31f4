import { STICK_LENGTHS, type Stick, type StickLetter } from './stick-figure.ts'
import css from './stick-shapes.module.css'

/** One stick with its two round ends, lying along the ground from 0. */
export const StickShape = ({ letter }: { letter: StickLetter }) => (
  <>
    <path class={css.edge} d={`M0 0h${STICK_LENGTHS[letter]}`} />
    <path class={`${css.stick} ${css[letter]}`} d={`M0 0h${STICK_LENGTHS[letter]}`} />
  </>
)

/** Where a stick lies, so that it moves there when it lay elsewhere. */
export const stickPlace = ({ x, y, angle }: Stick) => ({
  transform: `translate(${round(x)}px, ${round(y)}px) rotate(${round(angle)}deg)`,
})

/** The round joints between sticks. */
export const Joints = ({ sticks }: { sticks: readonly Stick[] }) => (
  <>
    {sticks.map((stick, at) => (
      <circle key={at} class={`${css.joint} ${css.moving}`} r="5" style={stickPlace(stick)} />
    ))}
  </>
)

/** The class of what moves to its place. */
export const MOVING = css['moving'] ?? ''

const round = (n: number): number => Math.round(n * 10) / 10
