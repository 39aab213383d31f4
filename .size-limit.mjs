import { budgets } from './tools/chunks.ts'

export default [
  ...budgets().map(({ name, files, limitKb }) => ({
    name,
    path: files.map((file) => `dist/${file}`),
    gzip: true,
    limit: `${limitKb} kB`,
  })),
  { name: 'mastery worker', path: 'dist/assets/mastery.worker-*.js', gzip: true, limit: '60 kB' },
  { name: 'service worker', path: 'dist/service-worker.js', gzip: true, limit: '24 kB' },
]
