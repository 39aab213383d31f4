import { type Kind, readWhole } from './kind.ts'

/** Laying things on mats, one by one. */
export const deal: Kind<'deal'> = {
  read({ things, mats, rest }, response) {
    const counts = response.split(',').map(readWhole)
    if (counts.length !== mats.length || counts.includes(null)) return null
    const dealt = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
    const whole = rest ? dealt > 0 && dealt <= things : dealt === things
    return whole ? counts.join(',') : null
  },
  choices: () => 0,
}
