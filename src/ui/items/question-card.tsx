import { never } from '#domain/assert.ts'
import type { Question } from '#domain/items/item.ts'
import { lazyPart } from '#ui/hooks/lazy-part.tsx'
import { BaseTenCard } from './base-ten-card.tsx'
import type { CardProps } from './card-props.ts'
import { ChoiceCard } from './choice-card.tsx'
import { EquationCard } from './equation-card.tsx'
import { NumberLineCard } from './number-line-card.tsx'
import { NumberPadCard } from './number-pad-card.tsx'
import { OrderCard } from './order-card.tsx'
import { TenFrameCard } from './ten-frame-card.tsx'

const ClockCard = lazyPart(() => import('./clock-card.tsx').then((part) => part.ClockCard))
const RulerCard = lazyPart(() => import('./ruler-card.tsx').then((part) => part.RulerCard))
const MoneyCard = lazyPart(() => import('./money-card.tsx').then((part) => part.MoneyCard))
const GraphCard = lazyPart(() => import('./graph-card.tsx').then((part) => part.GraphCard))
const GridCard = lazyPart(() => import('./grid-card.tsx').then((part) => part.GridCard))
const AngleCard = lazyPart(() => import('./angle-card.tsx').then((part) => part.AngleCard))
const TraceCard = lazyPart(() => import('./trace-card.tsx').then((part) => part.TraceCard))
const SelectCard = lazyPart(() => import('./select-card.tsx').then((part) => part.SelectCard))
const SortCard = lazyPart(() => import('./sort-card.tsx').then((part) => part.SortCard))
const DealCard = lazyPart(() => import('./deal-card.tsx').then((part) => part.DealCard))
const ArrayCard = lazyPart(() => import('./array-card.tsx').then((part) => part.ArrayCard))
const ColumnCard = lazyPart(() => import('./column-card.tsx').then((part) => part.ColumnCard))
const FractionBarCard = lazyPart(() => import('./fraction-bar-card.tsx').then((part) => part.FractionBarCard))
const FractionPadCard = lazyPart(() => import('./fraction-pad-card.tsx').then((part) => part.FractionPadCard))
const SticksCard = lazyPart(() => import('./sticks-card.tsx').then((part) => part.SticksCard))
const CoverCard = lazyPart(() => import('./cover-card.tsx').then((part) => part.CoverCard))
const TilesCard = lazyPart(() => import('./tiles-card.tsx').then((part) => part.TilesCard))
const BoxesCard = lazyPart(() => import('./boxes-card.tsx').then((part) => part.BoxesCard))

type Props = Omit<CardProps<Question['kind']>, 'question'> & Readonly<{ question: Question }>

/** The renderer of each kind of question; the mirror of the registry in domain/items. */
export function QuestionCard({ question, ...rest }: Props) {
  switch (question.kind) {
    case 'choice':
      return <ChoiceCard question={question} {...rest} />
    case 'number-pad':
      return <NumberPadCard question={question} {...rest} />
    case 'ten-frame':
      return <TenFrameCard question={question} {...rest} />
    case 'number-line':
      return <NumberLineCard question={question} {...rest} />
    case 'base-ten':
      return <BaseTenCard question={question} {...rest} />
    case 'fraction-bar':
      return <FractionBarCard question={question} {...rest} />
    case 'order':
      return <OrderCard question={question} {...rest} />
    case 'equation':
      return <EquationCard question={question} {...rest} />
    case 'clock':
      return <ClockCard question={question} {...rest} />
    case 'ruler':
      return <RulerCard question={question} {...rest} />
    case 'money':
      return <MoneyCard question={question} {...rest} />
    case 'graph':
      return <GraphCard question={question} {...rest} />
    case 'grid':
      return <GridCard question={question} {...rest} />
    case 'angle':
      return <AngleCard question={question} {...rest} />
    case 'trace':
      return <TraceCard question={question} {...rest} />
    case 'select':
      return <SelectCard question={question} {...rest} />
    case 'sort':
      return <SortCard question={question} {...rest} />
    case 'deal':
      return <DealCard question={question} {...rest} />
    case 'array':
      return <ArrayCard question={question} {...rest} />
    case 'column':
      return <ColumnCard question={question} {...rest} />
    case 'fraction-pad':
      return <FractionPadCard question={question} {...rest} />
    case 'sticks':
      return <SticksCard question={question} {...rest} />
    case 'cover':
      return <CoverCard question={question} {...rest} />
    case 'tiles':
      return <TilesCard question={question} {...rest} />
    case 'boxes':
      return <BoxesCard question={question} {...rest} />
    default:
      return never(question)
  }
}
