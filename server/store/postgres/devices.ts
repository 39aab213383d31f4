import type { Device } from '#domain/device.ts'
import type { RecordRef } from '#domain/entry.ts'
import type { Store } from '#server/store/store.ts'
import { writeSchool } from './clock.ts'
import type { Connection, Transaction } from './connection.ts'
import { recordOf, writeRecords } from './records.ts'

const BY_TOKEN = 'select device from device_tokens where school = $1 and token_hash = $2'
const PUT_TOKEN = `insert into device_tokens (school, device, token_hash) values ($1, $2, $3)
  on conflict (school, device) do update set token_hash = excluded.token_hash`

/** The verbs of devices: what one is stands in its record, what lets it in beside. */
export const deviceVerbs = (
  db: Connection,
): Pick<Store, 'putDevice' | 'device' | 'deviceByToken' | 'revokeDevice'> => ({
  putDevice: (school, device, tokenHash) =>
    writeSchool(db, school, async (tx, rev) => {
      await writeRecords(tx, school, rev, [{ ref: refOf(device.id), body: device }])
      if (tokenHash !== null) await tx.all(PUT_TOKEN, school, device.id, tokenHash)
    }),

  device: (school, id) => deviceOf(db, school, id),

  deviceByToken: async (school, tokenHash) => {
    const row = await db.one<{ device: string }>(BY_TOKEN, school, tokenHash)
    return row ? deviceOf(db, school, row.device) : null
  },

  revokeDevice: (school, id) =>
    writeSchool(db, school, async (tx, rev) => {
      const device = await deviceOf(tx, school, id)
      if (device)
        await writeRecords(tx, school, rev, [{ ref: refOf(id), body: { ...device, revoked: true } }])
      await tx.all('delete from sessions where school = $1 and device = $2', school, id)
    }),
})

const refOf = (id: string): RecordRef => ({ kind: 'device', id })

async function deviceOf(db: Transaction, school: string, id: string): Promise<Device | null> {
  const record = await recordOf(db, school, refOf(id))
  return (record?.body ?? null) as Device | null
}
