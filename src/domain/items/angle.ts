import type { Kind } from './kind.ts'
import { typedWhole } from './typed.ts'

/** Turning a ray: degrees. */
export const angle: Kind<'angle'> = {
  read({ most }, response) {
    const degrees = typedWhole(response, 'degrees')
    return degrees !== null && Number(degrees) <= most ? degrees : null
  },
  choices: () => 0,
}
