import type { Model } from '#domain/items/model.ts'
import { AreaModel } from './area-model.tsx'
import { ArrayModel } from './array-model.tsx'
import { BalanceModel } from './balance-model.tsx'
import { BaseTenModel } from './base-ten-model.tsx'
import { BoxModel } from './box-model.tsx'
import { ExpressionModel } from './expression-model.tsx'
import { FractionBarsModel } from './fraction-bars-model.tsx'
import { MatchedRowsModel } from './matched-rows-model.tsx'
import { NumberBondModel } from './number-bond-model.tsx'
import { NumberLineModel } from './number-line-model.tsx'
import { ObjectsModel } from './objects-model.tsx'
import { PlaceValueModel } from './place-value-model.tsx'
import { StripsModel } from './strips-model.tsx'
import { TenFrameModel } from './ten-frame-model.tsx'

type Props = Readonly<{
  model: Model
  /** It stands beside a question that is still open: numbers that are its answer are left out. */
  unsolved?: boolean
}>

/** Draws any model: beside a prompt, in a hint, in feedback. */
export function ModelPicture({ model, unsolved = false }: Props) {
  switch (model.kind) {
    case 'objects':
      return <ObjectsModel model={model} />
    case 'matched-rows':
      return <MatchedRowsModel model={model} />
    case 'ten-frame':
      return <TenFrameModel model={model} />
    case 'number-line':
      return <NumberLineModel model={model} />
    case 'base-ten':
      return <BaseTenModel model={model} />
    case 'fraction-bars':
      return <FractionBarsModel model={model} />
    case 'array':
      return <ArrayModel model={model} />
    case 'area':
      return <AreaModel model={model} unsolved={unsolved} />
    case 'number-bond':
      return <NumberBondModel model={model} />
    case 'balance':
      return <BalanceModel model={model} />
    case 'strips':
      return <StripsModel model={model} />
    case 'place-value':
      return <PlaceValueModel model={model} />
    case 'expression':
      return <ExpressionModel model={model} />
    case 'box':
      return <BoxModel model={model} />
    default:
      return null
  }
}
