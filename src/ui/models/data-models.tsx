import { ChartModel } from './chart-model.tsx'
import { ColumnModel } from './column-model.tsx'
import { GraphModel } from './graph-model.tsx'
import { GridModel } from './grid-model.tsx'
import type { ModelProps } from './of-kind.ts'
import { TableModel } from './table-model.tsx'
import { TreeModel } from './tree-model.tsx'

/** Numbers in rows, columns, graphs and trees. */
export function DataModel({ model }: ModelProps<'chart' | 'column' | 'graph' | 'grid' | 'table' | 'tree'>) {
  switch (model.kind) {
    case 'chart':
      return <ChartModel model={model} />
    case 'column':
      return <ColumnModel model={model} />
    case 'graph':
      return <GraphModel model={model} />
    case 'grid':
      return <GridModel model={model} />
    case 'table':
      return <TableModel model={model} />
    case 'tree':
      return <TreeModel model={model} />
  }
}
