import type { Device } from '#domain/device.ts'
import type { RecordRef } from '#domain/entry.ts'
import type { Store } from '#server/store/store.ts'
import type { Connection } from './connection.ts'
import { recordOf, writeRecords } from './records.ts'

const PUT_TOKEN = `insert into device_tokens (school, device, token_hash) values (?, ?, ?)
  on conflict (school, device) do update set token_hash = excluded.token_hash`

/** The verbs of devices: what one is stands in its record, what lets it in beside. */
export const deviceVerbs = (
  db: Connection,
): Pick<Store, 'putDevice' | 'device' | 'deviceByToken' | 'revokeDevice'> => ({
  putDevice: async (school, device, tokenHash) =>
    db.write(() => {
      writeRecords(db, school, [{ ref: refOf(device.id), body: device }])
      if (tokenHash !== null) db.run(PUT_TOKEN, school, device.id, tokenHash)
    }),

  device: async (school, id) => deviceOf(db, school, id),

  deviceByToken: async (school, tokenHash) => {
    const row = db.one<{ device: string }>(
      'select device from device_tokens where school = ? and token_hash = ?',
      school,
      tokenHash,
    )
    return row ? deviceOf(db, school, row.device) : null
  },

  revokeDevice: async (school, id) =>
    db.write(() => {
      const device = deviceOf(db, school, id)
      if (device) writeRecords(db, school, [{ ref: refOf(id), body: { ...device, revoked: true } }])
      db.run('delete from sessions where school = ? and device = ?', school, id)
    }),
})

const refOf = (id: string): RecordRef => ({ kind: 'device', id })

const deviceOf = (db: Connection, school: string, id: string): Device | null =>
  (recordOf(db, school, refOf(id))?.body ?? null) as Device | null
