import { never } from '#domain/assert.ts'
import type { Model, ModelKind } from '#domain/items/model.ts'
import { lazyPart } from '#ui/hooks/lazy-part.tsx'
import { AreaModel } from './area-model.tsx'
import { ArrayModel } from './array-model.tsx'
import { BalanceModel } from './balance-model.tsx'
import { BaseTenModel } from './base-ten-model.tsx'
import { BoxModel } from './box-model.tsx'
import { ExpressionModel } from './expression-model.tsx'
import { FractionBarsModel } from './fraction-bars-model.tsx'
import { MatchedRowsModel } from './matched-rows-model.tsx'
import { MotionContext, useGoingOn } from './moving.ts'
import { NumberBondModel } from './number-bond-model.tsx'
import { NumberLineModel } from './number-line-model.tsx'
import { ObjectsModel } from './objects-model.tsx'
import type { ModelProps } from './of-kind.ts'
import { PlaceValueModel } from './place-value-model.tsx'
import { StripsModel } from './strips-model.tsx'
import { TenFrameModel } from './ten-frame-model.tsx'

const DataModel = lazyPart(() => import('./data-models.tsx').then((part) => part.DataModel))
const MeasureModel = lazyPart(() => import('./measure-models.tsx').then((part) => part.MeasureModel))
const NumberModel = lazyPart(() => import('./number-models.tsx').then((part) => part.NumberModel))
const PrintModel = lazyPart(() => import('./print-models.tsx').then((part) => part.PrintModel))
const ShapeModel = lazyPart(() => import('./shape-models.tsx').then((part) => part.ShapeModel))

/** Loads what draws the pictures that are not there from the start, so that the next one is drawn at once. */
export function preloadPictures(): void {
  for (const part of [DataModel, MeasureModel, NumberModel, PrintModel, ShapeModel]) part.preload()
}

type Props = Readonly<{
  model: Model
  /** It stands beside a question that is still open: numbers that are its answer are left out. */
  unsolved?: boolean
  /** The picture it goes on from: of the same kind, it is shown for a moment and then moves. */
  before?: Model | null
}>

/** Draws any model: beside a prompt, in a hint, in feedback. */
export function ModelPicture({ model, unsolved = false, before = null }: Props) {
  const { drawn, motion } = useGoingOn(model, before)
  return (
    <MotionContext.Provider value={motion}>
      <Picture model={drawn} unsolved={unsolved || motion === 'waits'} />
    </MotionContext.Provider>
  )
}

function Picture({ model, unsolved }: Readonly<{ model: Model; unsolved: boolean }>) {
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
      return <LaterPicture model={model} />
  }
}

type Later = Exclude<
  ModelKind,
  | 'objects'
  | 'matched-rows'
  | 'ten-frame'
  | 'number-line'
  | 'base-ten'
  | 'fraction-bars'
  | 'array'
  | 'area'
  | 'number-bond'
  | 'balance'
  | 'strips'
  | 'place-value'
  | 'expression'
  | 'box'
>

/** The pictures that are loaded when they are first drawn. */
function LaterPicture({ model }: ModelProps<Later>) {
  switch (model.kind) {
    case 'dots':
    case 'groups':
    case 'hundred-square':
    case 'tape':
    case 'unit-square':
      return <NumberModel model={model} />
    case 'clock':
    case 'coins':
    case 'gauge':
    case 'ruler':
    case 'units':
      return <MeasureModel model={model} />
    case 'chart':
    case 'column':
    case 'graph':
    case 'grid':
    case 'table':
    case 'tree':
      return <DataModel model={model} />
    case 'angle':
    case 'cover':
    case 'cubes':
    case 'figure':
    case 'partition':
    case 'pictures':
    case 'solid':
    case 'sticks':
    case 'strokes':
      return <ShapeModel model={model} />
    case 'claps':
    case 'page':
    case 'passage':
    case 'sentence':
    case 'sound-boxes':
    case 'word':
      return <PrintModel model={model} />
    default:
      return never(model)
  }
}
