import type { Question } from '#domain/items/item.ts'
import { BaseTenCard } from './base-ten-card.tsx'
import type { CardProps } from './card-props.ts'
import { ChoiceCard } from './choice-card.tsx'
import { EquationCard } from './equation-card.tsx'
import { FractionBarCard } from './fraction-bar-card.tsx'
import { NumberLineCard } from './number-line-card.tsx'
import { NumberPadCard } from './number-pad-card.tsx'
import { OrderCard } from './order-card.tsx'
import { TenFrameCard } from './ten-frame-card.tsx'

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
    default:
      return null
  }
}
