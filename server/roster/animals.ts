import { ANIMALS } from '#domain/cards.ts'
import type { LearnerId } from '#domain/ids.ts'
import type { Random } from '#server/random.ts'

/** Who needs an animal: hers so far, and the classes it must be her own in. */
export type Seeker = Readonly<{
  id: LearnerId
  animal: string | null
  homerooms: readonly string[]
  otherClasses: readonly string[]
}>

type Taken = Map<string, Set<string>>
const uses = (taken: Taken, classes: readonly string[], animal: string): number =>
  classes.filter((one) => taken.get(one)?.has(animal)).length

function take(taken: Taken, seeker: Seeker, animal: string): void {
  for (const one of [...seeker.homerooms, ...seeker.otherClasses]) {
    const here = taken.get(one)
    if (here) here.add(animal)
    else taken.set(one, new Set([animal]))
  }
}

/** The freest animal: in no homeroom of hers if any is left, then in as few of her other classes as can be. */
function choose(taken: Taken, seeker: Seeker, random: Random): string {
  const [start = 0] = random(1)
  let best = { animal: '', clashes: Number.POSITIVE_INFINITY }
  for (let i = 0; i < ANIMALS.length; i++) {
    const animal = ANIMALS[(start + i) % ANIMALS.length] ?? ANIMALS[0]
    const clashes = uses(taken, seeker.homerooms, animal) * 1000 + uses(taken, seeker.otherClasses, animal)
    if (clashes < best.clashes) best = { animal, clashes }
  }
  return best.animal
}

/**
 * An animal for each learner: her own within her homeroom as long as there are more animals than children, within her
 * other classes where possible. Earlier seekers come first, and one who has an animal keeps it unless an earlier
 * classmate of her homeroom has the same.
 */
export function giveAnimals(seekers: readonly Seeker[], random: Random): ReadonlyMap<LearnerId, string> {
  const taken: Taken = new Map()
  const given = new Map<LearnerId, string>()
  const without: Seeker[] = []
  for (const seeker of seekers) {
    if (seeker.animal === null || uses(taken, seeker.homerooms, seeker.animal) > 0) without.push(seeker)
    else {
      given.set(seeker.id, seeker.animal)
      take(taken, seeker, seeker.animal)
    }
  }
  for (const seeker of without) {
    const animal = choose(taken, seeker, random)
    given.set(seeker.id, animal)
    take(taken, seeker, animal)
  }
  return given
}
