import type { Model, ModelKind } from '#domain/items/model.ts'

/** The model of one kind. */
type ModelOf<K extends ModelKind> = Extract<Model, { kind: K }>
export type ModelProps<K extends ModelKind> = Readonly<{ model: ModelOf<K> }>
