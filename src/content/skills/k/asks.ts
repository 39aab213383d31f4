import { choosing } from '#content/asking.ts'
import { nearMisses } from '#content/asks.ts'
import type { Ask, Scene } from '#content/skill.ts'

/** Choosing among numbers up to `most`: the known ideas' first, in drawn order, then near misses. */
export const pickUpTo = <P>(most: number): Ask<P> => choosing((scene) => numbersFor(scene, most))

function numbersFor<P>(scene: Scene<P>, most: number): { id: string; label: string }[] {
  const offered = [scene.answer, ...scene.chance.shuffled(scene.wrong), ...nearMisses(scene)].filter(
    (one) => /^\d+$/.test(one) && Number(one) <= most,
  )
  return [...new Set(offered)].map((one) => ({ id: one, label: one }))
}
