import type { Theme } from '#domain/theme.ts'

/** A picture for each theme. */
export const THEME_PICTURES: Readonly<Record<Theme, string>> = {
  animals: 'dog',
  space: 'moon',
  food: 'apple',
  sports: 'ball',
  making: 'pencil',
  family: 'teddy',
  town: 'boat',
  garden: 'flower',
}
