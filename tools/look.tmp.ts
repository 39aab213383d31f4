import { SKILL_MAP } from '#content/map.ts'
import { aProfile } from '#tests/support/tablet.ts'
import { freshCodes } from '#tests/support/lab-server.ts'
import { aRoom } from '../tests/e2e/room.ts'
import { aChildOf } from '../tests/e2e/lab.ts'
import { enrol, signIn, settled, wordsOf } from '../tests/e2e/child.ts'
const [grade='K', w='1366', h='768', lang='en', look='light', step='1', out='/tmp/shots'] = process.argv.slice(2)
const room = await aRoom()
try {
  const { page } = await room.tablet(aProfile(), { width: +w, height: +h }, lang === 'es' ? 'es-US' : 'en-US')
  const { child, class: ours } = await aChildOf(room.lab, grade, lang as 'en')
  await enrol(page, room.wire.origin, (await freshCodes(room.lab)).device)
  await settled(page)
  await signIn(page, ours.title, child)
  const words = wordsOf(child)
  if (look !== 'light') await page.evaluate((l) => { document.documentElement.dataset['theme'] = l }, look)
  if (look === 'contrast') await page.emulateMedia({ contrast: 'more' })
  if (look === 'dark') await page.emulateMedia({ colorScheme: 'dark' })
  let n = 0
  for (const skill of SKILL_MAP.filter((s) => s.grade === grade)) {
    if (n++ % +step !== 0) continue
    await page.goto(`${room.wire.origin}/practice/${skill.id}`)
    const known = page.getByRole('button', { name: words.lesson.known })
    const check = page.getByRole('button', { name: words.practice.check, exact: true })
    await known.or(check).first().waitFor({ timeout: 15000 }).catch(() => console.log('nothing', skill.id))
    if (await known.isVisible()) await known.click()
    await check.waitFor({ timeout: 8000 }).catch(() => console.log('no check', skill.id))
    await page.waitForTimeout(350)
    const over = await page.evaluate(() => [document.documentElement.scrollHeight - innerHeight, document.documentElement.scrollWidth - innerWidth])
    if (over[0]! > 0 || over[1]! > 0) console.log(skill.id, 'overflows', over)
    await page.screenshot({ path: `${out}/${skill.id}-${w}-${lang}-${look}.png` })
  }
} finally { await room.clear() }
