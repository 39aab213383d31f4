import { type Kind, readWhole } from './kind.ts'

/** Turning a ray: degrees. */
export const angle: Kind<'angle'> = {
  read({ most }, response) {
    const degrees = readWhole(response.replace(/°\s*$/, ''))
    return degrees !== null && degrees <= most ? String(degrees) : null
  },
  choices: () => 0,
}
