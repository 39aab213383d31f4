import { expect, test } from 'vitest'
import { anAttempt, aServer, type Browser, type TestServer } from '#tests/support/server.ts'

/** Listens as a browser does; `until` answers once the text so far holds what is waited for, or the stream ends. */
async function listen(server: TestServer, who: Browser) {
  const response = await who.request(`/v1/schools/${server.school.id}/live`)
  if (!response.body) throw new Error('no stream')
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  const heard: { text: string; ended: boolean } = { text: '', ended: false }
  const until = async (holds: (text: string) => boolean) => {
    while (!heard.ended && !holds(heard.text)) {
      const { value, done } = await reader.read()
      heard.text += value ?? ''
      heard.ended = done
    }
    return heard
  }
  return { response, until, leave: () => reader.cancel() }
}

const rev = (server: TestServer) => server.store.rev(server.school.id)
const says = (number: number) => (text: string) => text.includes(`event: rev\ndata: ${number}\n\n`)

test('the board hears of a new answer, and only that there is one', async () => {
  const server = await aServer({ pokeEveryMs: 5 })
  const staff = await server.staff('monitor')
  const tablet = await server.aTablet()
  const line = await listen(server, staff)
  expect(line.response.headers.get('content-type')).toContain('text/event-stream')
  await line.until(says(await rev(server)))
  await tablet.push([anAttempt()])
  await tablet.request(`/v1/schools/${server.school.id}/pull?scope=lab`)
  const { text } = await line.until(says(await rev(server)))
  expect(text).not.toContain('ada')
  await line.leave()
})

test('a second board of the school hears at once where it stands, and both hear what comes', async () => {
  const server = await aServer({ pokeEveryMs: 5 })
  const [first, second] = [await server.staff('monitor'), await server.staff('teacher')]
  const line = await listen(server, first)
  await line.until(says(await rev(server)))
  const other = await listen(server, second)
  expect((await other.until(says(await rev(server)))).ended).toBe(false)
  await (await server.aTablet()).push([anAttempt()])
  for (const one of [line, other]) {
    expect((await one.until(says(await rev(server)))).ended).toBe(false)
    await one.leave()
  }
})

test('a change another process makes is heard too', async () => {
  const server = await aServer({ pokeEveryMs: 5 })
  const line = await listen(server, await server.staff('monitor'))
  await server.store.putRecords(server.school.id, [
    { ref: { kind: 'class', id: 'new' }, body: { id: 'new', title: 'New' } },
  ])
  expect((await line.until(says(await rev(server)))).ended).toBe(false)
  await line.leave()
})

test('the line ends when the device is revoked, and when the server stops', async () => {
  const stop = new AbortController()
  const server = await aServer({ pokeEveryMs: 5, stop: stop.signal })
  const tablet = await server.aTablet()
  const staff = await server.staff('admin')
  const line = await listen(server, tablet)
  await line.until((text) => text.includes('rev'))
  await staff.post(`/v1/schools/${server.school.id}/devices/${tablet.device.id}/revoke`, {})
  expect((await line.until(() => false)).ended).toBe(true)

  const other = await listen(server, staff)
  await other.until((text) => text.includes('rev'))
  stop.abort()
  expect((await other.until(() => false)).ended).toBe(true)
})

test('nobody listens who is not let in', async () => {
  const server = await aServer()
  expect((await server.browser().request(`/v1/schools/${server.school.id}/live`)).status).toBe(401)
})
