import { Hono } from 'hono'
import type { Kit } from '#server/kit.ts'
import { failure } from '#server/log.ts'
import { refuse } from '#server/refusals.ts'

/** Whether this node and its database answer, for a watchdog or a load balancer. */
export const healthRoute = ({ store, build, level, log }: Kit) =>
  new Hono().get('/healthz', async (c) => {
    try {
      await store.ping()
      return c.json({ ok: true, build, level })
    } catch (error) {
      log({ event: 'unhealthy', why: failure(error) })
      return refuse(c, 'server', 5)
    }
  })
