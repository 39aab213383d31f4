import { expect, type Page } from '@playwright/test'
import { staff } from '#i18n/en/staff.ts'

/** A grown-up begins with a one-time code and a password of her own; ends on the list of classes. */
export async function acceptCode(page: Page, origin: string, code: string): Promise<void> {
  await page.goto(`${origin}/staff/code#${code}`)
  await page.getByLabel(staff.accept.password).fill('three words apart')
  await page.getByRole('button', { name: staff.accept.go }).click()
  await page.getByRole('button', { name: staff.pin.later }).click()
  await expect(page.getByRole('heading', { name: staff.classes.title })).toBeVisible()
}
