import { lazyPart } from '#ui/hooks/lazy-part.tsx'

/** Everything behind the sign-in, loaded while the secret pictures show. */
export const LearnerApp = lazyPart(async () => (await import('./learner-app.tsx')).LearnerApp)
/** What she last worked on, of the same part. */
export const LastPlant = lazyPart(async () => (await import('./garden/last-plant.tsx')).LastPlant)
/** The good-bye, of the same part. */
export const ByeScreen = lazyPart(async () => (await import('./bye/bye-screen.tsx')).ByeScreen)
/** How loud and how bright, of its own: asked for from both sides of the sign-in. */
export const SoundScreen = lazyPart(async () => (await import('./sound/sound-screen.tsx')).SoundScreen)
