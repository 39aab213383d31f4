import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test('a stage that does not exist is no passed test', () => {
  const tool = fileURLToPath(new URL('../../tools/test.ts', import.meta.url))
  const { status, stderr } = spawnSync(process.execPath, [tool, 'typos'], { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toContain('Stages: format and lint, types')
})
