import { expect, type Page } from '@playwright/test'
import { staff } from '#i18n/en/staff.ts'

/** The password every grown-up of these tests chooses. */
export const PASSWORD = 'three words apart'
export const PIN = '481502'

/** A grown-up begins with a one-time code and a password of her own; ends on the list of classes. */
export async function acceptCode(page: Page, origin: string, code: string): Promise<void> {
  await page.goto(`${origin}/staff/code#${code}`)
  await page.getByLabel(staff.accept.password).fill(PASSWORD)
  await page.getByRole('button', { name: staff.accept.go }).click()
  await page.getByRole('button', { name: staff.pin.later }).click()
  await expect(page.getByRole('heading', { name: staff.classes.title })).toBeVisible()
}

/** Wherever a signed-in grown-up is: a PIN for this device, so that it opens without the server. */
export async function choosePin(page: Page): Promise<void> {
  await page.getByRole('link', { name: staff.nav.thisDevice }).click()
  await page.getByRole('button', { name: staff.device.choosePin }).click()
  for (const label of [staff.pin.label, staff.pin.again])
    await page.getByLabel(label, { exact: true }).fill(PIN)
  await page.getByRole('button', { name: staff.pin.go }).click()
  await expect(page.getByRole('button', { name: staff.nav.lock })).toBeVisible()
}

/** Types a PIN at the lock. */
export async function givePin(page: Page, pin: string): Promise<void> {
  await page.getByLabel(staff.pin.yours).fill(pin)
  await page.getByRole('button', { name: staff.pin.unlock }).click()
}
