import { ClockModel } from './clock-model.tsx'
import { CoinsModel } from './coins-model.tsx'
import { GaugeModel } from './gauge-model.tsx'
import type { ModelProps } from './of-kind.ts'
import { RulerModel } from './ruler-model.tsx'
import { UnitsModel } from './units-model.tsx'

/** Pictures of measuring: time, money, length, mass and volume. */
export function MeasureModel({ model }: ModelProps<'clock' | 'coins' | 'ruler' | 'units' | 'gauge'>) {
  switch (model.kind) {
    case 'clock':
      return <ClockModel model={model} />
    case 'coins':
      return <CoinsModel model={model} />
    case 'ruler':
      return <RulerModel model={model} />
    case 'units':
      return <UnitsModel model={model} />
    case 'gauge':
      return <GaugeModel model={model} />
  }
}
