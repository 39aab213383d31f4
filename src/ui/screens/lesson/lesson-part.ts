import { lazyPart } from '#ui/hooks/lazy-part.tsx'

/** Lessons are loaded with the first of them. */
export const LessonScreen = lazyPart(async () => (await import('./lesson-screen.tsx')).LessonScreen)
