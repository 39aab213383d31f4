import { AngleModel } from './angle-model.tsx'
import { CoverModel } from './cover-model.tsx'
import { CubesModel } from './cubes-model.tsx'
import { FigureModel } from './figure-model.tsx'
import type { ModelProps } from './of-kind.ts'
import { PartitionModel } from './partition-model.tsx'
import { PicturesModel } from './pictures-model.tsx'
import { SolidModel } from './solid-model.tsx'
import { SticksModel } from './sticks-model.tsx'
import { StrokesModel } from './strokes-model.tsx'

type Shapes =
  | 'angle'
  | 'cover'
  | 'cubes'
  | 'figure'
  | 'partition'
  | 'pictures'
  | 'solid'
  | 'sticks'
  | 'strokes'

/** Shapes, solids and whatever else is drawn as it looks. */
export function ShapeModel({ model }: ModelProps<Shapes>) {
  switch (model.kind) {
    case 'angle':
      return <AngleModel model={model} />
    case 'cover':
      return <CoverModel model={model} />
    case 'cubes':
      return <CubesModel model={model} />
    case 'figure':
      return <FigureModel model={model} />
    case 'partition':
      return <PartitionModel model={model} />
    case 'pictures':
      return <PicturesModel model={model} />
    case 'solid':
      return <SolidModel model={model} />
    case 'sticks':
      return <SticksModel model={model} />
    case 'strokes':
      return <StrokesModel model={model} />
  }
}
