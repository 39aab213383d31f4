import { lazyPart } from '#ui/hooks/lazy-part.tsx'

/** The catalogue is loaded when somebody looks into it: a monitor's board never needs it. */
const load = () => import('./catalogue.ts')

export const CatalogueScreen = lazyPart(async () => (await load()).CatalogueScreen)
export const TryScreen = lazyPart(async () => (await load()).TryScreen)
export const PaperSetScreen = lazyPart(async () => (await load()).PaperSetScreen)

/** The voice kit is a part of its own: who looks for a skill needs no microphone. */
export const VoiceScreen = lazyPart(async () => (await import('./voice-screen.tsx')).VoiceScreen)
