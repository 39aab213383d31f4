import { gzipSync } from 'node:zlib'
import type { RawEntry } from '#domain/entry.ts'
import type { SchoolId } from '#domain/ids.ts'
import { packEntries } from '#protocol/columns.ts'
import type { EnrolReply } from '#protocol/enrol.ts'
import type { PushReply } from '#protocol/push.ts'
import { WIRE_VERSION } from '#protocol/version.ts'

/** A tablet without a screen: it is enrolled, and pushes what it is given, over real HTTP. */
export type HttpTablet = Readonly<{
  school: SchoolId
  /** GET within the school, e.g. `pull?scope=lab`. */
  get(path: string): Promise<string>
  /** Throws when anything is refused or set aside. */
  push(entries: readonly RawEntry[]): Promise<void>
}>

/** Enrols with a one-time code at a server on this machine. */
export async function anHttpTablet(port: number, code: string): Promise<HttpTablet> {
  const base = `http://127.0.0.1:${port}/v1`
  const json = { 'content-type': 'application/json' }
  const enrolled = await fetch(`${base}/enrol`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ code, build: 'tool' }),
  })
  if (!enrolled.ok) throw new Error(`enrol answered ${enrolled.status}`)
  const cookie = enrolled.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const school = ((await enrolled.json()) as EnrolReply).school.id
  return {
    school,
    get: async (path) => (await fetch(`${base}/schools/${school}/${path}`, { headers: { cookie } })).text(),
    push: async (entries) => {
      const body = gzipSync(JSON.stringify({ v: WIRE_VERSION, waiting: 0, columns: packEntries(entries) }))
      const headers = { ...json, 'content-encoding': 'gzip', cookie }
      const response = await fetch(`${base}/schools/${school}/push`, { method: 'POST', headers, body })
      if (!response.ok) throw new Error(`push answered ${response.status}: ${await response.text()}`)
      const { setAside } = (await response.json()) as PushReply
      if (setAside.length > 0)
        throw new Error(`${setAside.length} entries were set aside: ${setAside[0]?.code}`)
    },
  }
}
