import { watchDetails } from '#app/roster-edits.ts'
import { watchStaffClass } from '#app/staff-classes.ts'
import type { ClassId } from '#domain/ids.ts'
import type { LearnerCard, LearnerDetails } from '#domain/roster.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Picture } from '#ui/components/picture.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { hrefOf } from '#ui/route.ts'
import { Empty, PageHead } from './paper.tsx'
import { SecretPictures } from './secret-pictures.tsx'
import css from './sheet-screen.module.css'
import { staffRoute } from './staff-place.ts'
import { useWords } from './staff-words.tsx'
import { useNow } from './use-now.ts'

/** A card to cut out for each child of a class: animal, name and secret pictures. */
export function SheetScreen({ classId }: { classId: ClassId }) {
  const lab = useLab()
  const { sheet: words, board, common, time } = useWords()
  const now = useNow(60_000)
  const found = useLive(() => watchStaffClass(lab, classId), [lab, classId])
  const details = useLive(() => watchDetails(lab, classId), [lab, classId]) ?? []
  if (found === undefined) return <p>{common.loading}</p>
  if (found === null) return <Empty title={common.notFound} next={common.loading} />
  const byId = new Map(details.map((one) => [one.id, one]))
  return (
    <>
      <PageHead title={words.title(found.class.title)}>
        <BigButton kind="main" onClick={() => print()}>
          {common.print}
        </BigButton>
        <BigButton href={hrefOf(staffRoute({ kind: 'room', classId }))}>
          {board.title(found.class.title)}
        </BigButton>
      </PageHead>
      <p class={css.how}>{words.how}</p>
      {found.cards.length === 0 && <Empty title={words.empty} next={board.emptyNext} />}
      <ul class={css.cards}>
        {found.cards.map((card) => (
          <li key={card.id}>
            <CardToCut card={card} details={byId.get(card.id)} asks={found.class.secretLength > 0} />
          </li>
        ))}
      </ul>
      <p class={css.made}>{words.printed(time.day(now))}</p>
    </>
  )
}

type CardProps = Readonly<{ card: LearnerCard; details: LearnerDetails | undefined; asks: boolean }>

function CardToCut({ card, details, asks }: CardProps) {
  const { sheet } = useWords()
  const family = details?.familyName ?? ''
  return (
    <article class={css.card} aria-label={card.firstName}>
      <span class={css.animal}>
        <Picture name={card.animal} />
      </span>
      <h2 class={css.name}>
        {card.firstName} <small>{family}</small>
      </h2>
      {!asks && <p>{sheet.noSecret}</p>}
      {asks && (details ? <SecretPictures pictures={details.secretPictures} /> : <p>{sheet.notHere}</p>)}
    </article>
  )
}
