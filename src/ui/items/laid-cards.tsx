import { MathText } from '#ui/components/math-text.tsx'
import { ModelPicture } from '#ui/models/model-picture.tsx'
import type { CardGroup } from './card-groups.ts'
import own from './laid-cards.module.css'
import { pictureShare } from './picture-share.ts'

/** At most so many beside each other, so that each can be seen. */
const PER_ROW = 4

/** What the style of both answers has to know so that cards on either side are of one size and all of them fit. */
export function spaceFor(answers: readonly (readonly CardGroup[])[]) {
  const across = Math.min(PER_ROW, Math.max(2, ...answers.flat().map(({ cards }) => cards.length)))
  const rows = answers.map((groups) =>
    groups.reduce((sum, { cards }) => sum + Math.max(1, Math.ceil(cards.length / across)), 0),
  )
  return { '--across': across, '--rows': Math.max(...rows) }
}

type Props = Readonly<{ groups: readonly CardGroup[] }>

/** Cards as they were tapped or sorted, too small to be tapped again. */
export function LaidCards({ groups }: Props) {
  const all = groups.flatMap(({ cards }) => cards)
  return (
    <div class={own.groups}>
      {groups.map(({ name, cards }) => (
        <div key={name} class={own.group}>
          {name !== null && (
            <strong class={own.name}>
              <MathText text={name} />
            </strong>
          )}
          <ul class={own.cards}>
            {cards.map((card) => (
              <li key={card.id} class={own.card}>
                {card.model && (
                  <span class={own.picture} style={{ '--share': pictureShare(card, all) }}>
                    <ModelPicture model={card.model} />
                  </span>
                )}
                {card.label !== '' && <MathText text={card.label} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
