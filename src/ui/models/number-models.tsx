import { DotsModel } from './dots-model.tsx'
import { GroupsModel } from './groups-model.tsx'
import { HundredSquareModel } from './hundred-square-model.tsx'
import type { ModelProps } from './of-kind.ts'
import { TapeModel } from './tape-model.tsx'
import { UnitSquareModel } from './unit-square-model.tsx'

/** Numbers as groups, bars and squares. */
export function NumberModel({
  model,
}: ModelProps<'dots' | 'groups' | 'hundred-square' | 'tape' | 'unit-square'>) {
  switch (model.kind) {
    case 'dots':
      return <DotsModel model={model} />
    case 'groups':
      return <GroupsModel model={model} />
    case 'hundred-square':
      return <HundredSquareModel model={model} />
    case 'tape':
      return <TapeModel model={model} />
    case 'unit-square':
      return <UnitSquareModel model={model} />
  }
}
