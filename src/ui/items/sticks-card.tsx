import { useState } from 'preact/hooks'
import { BigButton } from '#ui/components/big-button.tsx'
import { type StickLetter, stickFigure } from '#ui/drawings/stick-figure.ts'
import { Joints, MOVING, StickShape, stickPlace } from '#ui/drawings/stick-shapes.tsx'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { upTo } from '#ui/models/drawing.tsx'
import models from '#ui/models/models.module.css'
import { useSay } from '#ui/speech/use-say.ts'
import type { CardProps } from './card-props.ts'
import css from './items.module.css'
import { pressable } from './pressable.ts'
import own from './sticks-card.module.css'

/** Tap sticks and they are laid end to end; three or more close. Tap one that lies to take it away. Response: "slsl". */
export function SticksCard({ question, response, onResponse, disabled, marking }: CardProps<'sticks'>) {
  const { items } = useMessages()
  const { say } = useSay()
  const grid = useKeyGrid<HTMLDivElement>('button, [role="button"]')
  const [sides, setSides] = useState(response ?? '')
  const letters = LETTERS.filter((letter) => supply(letter) > 0)
  const change = (next: string) => {
    if (disabled) return
    setSides(next)
    onResponse(next.length < 3 ? null : next)
  }
  const add = (letter: StickLetter) => {
    if (disabled || left(letter) === 0) return
    change(`${sides}${letter}`)
    void say(items.sticks.names[letter])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the buttons inside
    <div class={css.card} ref={grid.ref} onKeyDown={grid.onKeyDown}>
      <div class={own.laying}>
        <div class={`${css.marked} ${own.ground}`} data-marking={marking ?? undefined}>
          <Figure
            sides={sides}
            disabled={disabled}
            onTake={(at) => change(`${sides.slice(0, at)}${sides.slice(at + 1)}`)}
          />
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
        <div class={own.tray} role="group" aria-label={items.sticks.tray}>
          {letters.map((letter) => (
            <button
              key={letter}
              type="button"
              class={css.tile}
              aria-label={`${items.sticks.add[letter]}, ${items.sticks.left(left(letter))}`}
              aria-disabled={disabled || left(letter) === 0 ? 'true' : undefined}
              onClick={() => add(letter)}
            >
              <Supply letter={letter} left={left(letter)} of={supply(letter)} />
            </button>
          ))}
          <BigButton
            kind="quiet"
            icon="undo"
            disabled={disabled || sides === ''}
            onClick={() => change(sides.slice(0, -1))}
          >
            {items.sticks.undo}
          </BigButton>
        </div>
      </div>
      <output class="said">{items.sticks.count(sides.length)}</output>
    </div>
  )

  function supply(letter: StickLetter): number {
    return letter === 's' ? question.short : question.long
  }
  function left(letter: StickLetter): number {
    return supply(letter) - (sides.split(letter).length - 1)
  }
}

const LETTERS = ['s', 'l'] as const

type FigureProps = Readonly<{ sides: string; disabled: boolean; onTake: (at: number) => void }>

function Figure({ sides, disabled, onTake }: FigureProps) {
  const { items } = useMessages()
  const { sticks, left, top, width, height } = stickFigure(sides)
  const [across, down] = [Math.max(200, width + 40), Math.max(150, height + 40)]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing
    <svg
      class={`${models.model} ${own.figure}`}
      viewBox={`${left + width / 2 - across / 2} ${top + height / 2 - down / 2} ${across} ${down}`}
      role="group"
      aria-label={items.sticks.label}
    >
      {sticks.map((stick, at) => (
        <g
          key={at}
          class={`${MOVING} ${own.stick}`}
          style={stickPlace(stick)}
          {...pressable(items.sticks.stick(at + 1, items.sticks.names[stick.letter]), disabled, () =>
            onTake(at),
          )}
        >
          <rect class={own.reach} x="6" y="-22" width={stick.length - 12} height="44" rx="14" />
          <StickShape letter={stick.letter} />
        </g>
      ))}
      <Joints sticks={sticks} />
    </svg>
  )
}

/** The sticks of one length that are still there. */
const Supply = ({ letter, left, of }: { letter: StickLetter; left: number; of: number }) => (
  <svg class={own.supply} viewBox={`-10 -10 116 ${of * 20}`} aria-hidden="true">
    {upTo(left).map((i) => (
      <g key={i} transform={`translate(0 ${i * 20})`}>
        <StickShape letter={letter} />
      </g>
    ))}
  </svg>
)
