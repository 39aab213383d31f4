export const LOUDNESSES = ['off', 'soft', 'medium', 'loud'] as const
/** How loud something of a device is. */
export type Loudness = (typeof LOUDNESSES)[number]

export const LIGHTS = ['device', 'light', 'dark', 'calm'] as const
/** How bright the screens are: as the system says, always light, always dark, or quiet to the eye. */
export type Light = (typeof LIGHTS)[number]

/** What a device sounds and looks like, whoever is at it; a child's own supports are added to it. */
export type SoundAndLight = Readonly<{
  /** Whatever is spoken. */
  voice: Loudness
  /** The small sounds beside it. */
  effects: Loudness
  light: Light
}>

/** A device on which nobody has chosen yet. */
export const AS_BOUGHT: SoundAndLight = { voice: 'medium', effects: 'medium', light: 'device' }

/** What was kept, as far as this build knows its words. */
export function soundAndLightOf(kept: Readonly<Record<string, unknown>> | null): SoundAndLight {
  const known = <T extends string>(words: readonly T[], word: unknown, otherwise: T): T =>
    words.find((one) => one === word) ?? otherwise
  return {
    voice: known(LOUDNESSES, kept?.['voice'], AS_BOUGHT.voice),
    effects: known(LOUDNESSES, kept?.['effects'], AS_BOUGHT.effects),
    light: known(LIGHTS, kept?.['light'], AS_BOUGHT.light),
  }
}
