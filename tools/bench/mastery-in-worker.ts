// The worker that `npm run bench -- mastery` starts in Chromium, bundled on the spot: it measures and tells.

import type { Answers } from '#domain/study/predict/answers.ts'
import { measureFits, measureOnline } from './mastery-work.ts'

addEventListener('message', ({ data }: MessageEvent<'online' | Answers>) => {
  postMessage(data === 'online' ? measureOnline() : measureFits(data))
})
