import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { routePath } from 'hono/route'
import { otherSite } from './gate.ts'
import { securityHeaders } from './headers.ts'
import { createKit, type Kit } from './kit.ts'
import { failure } from './log.ts'
import type { AppParts } from './parts.ts'
import { refuse } from './refusals.ts'
import { acceptRoute } from './routes/accept.ts'
import { clipsRoute } from './routes/clips.ts'
import { deviceRoute, devicesRoute, enrolRoute, schoolsRoute } from './routes/enrol.ts'
import { healthRoute } from './routes/health.ts'
import { liveRoute } from './routes/live.ts'
import { doubtsRoute, registerRoute } from './routes/looks.ts'
import { haveRoute, pullRoute } from './routes/pull.ts'
import { pushRoute } from './routes/push.ts'
import { guestsRoute, matchesRoute, secretsRoute } from './routes/roster.ts'
import { sessionRoute, signInRoute } from './routes/session.ts'
import { staticRoute } from './routes/static.ts'
import { skillsRoute, whyRoute } from './routes/why.ts'

/** The whole server as one function of requests; sockets and processes are `serve.ts`'s. */
export const createApp = (parts: AppParts): Hono => createServerApp(parts).app

/** The app, and when the work it does beside its requests has come to rest. */
export function createServerApp(parts: AppParts): Readonly<{ app: Hono; idle(): Promise<void> }> {
  const kit = createKit(parts)
  const app = new Hono()
  app.use(logged(kit))
  app.use(securityHeaders(parts.secure))
  app.use('/v1/*', compress({ threshold: 512 }))
  app.use('/v1/*', async (c, next) => {
    const reason = otherSite(c)
    return reason ? refuse(c, reason) : next()
  })
  const routes = [
    healthRoute,
    schoolsRoute,
    enrolRoute,
    deviceRoute,
    signInRoute,
    sessionRoute,
    acceptRoute,
    devicesRoute,
    guestsRoute,
    secretsRoute,
    matchesRoute,
    pushRoute,
    pullRoute,
    haveRoute,
    registerRoute,
    doubtsRoute,
    skillsRoute,
    whyRoute,
    clipsRoute,
    liveRoute,
    staticRoute,
  ]
  for (const route of routes) app.route('/', route(kit))
  app.notFound((c) => refuse(c, 'not-found'))
  app.onError((error, c) => {
    kit.log({ event: 'failed', route: routeOf(c), why: failure(error) })
    return refuse(c, 'server', 5)
  })
  return { app, idle: kit.folds.idle }
}

/** One line a request: which route, how it went, how long; never an id, a query or a name. */
const logged =
  ({ log, clock }: Kit): MiddlewareHandler =>
  async (c, next) => {
    const from = clock()
    await next()
    const school = c.req.path.match(/^\/v1\/schools\/([\w-]{1,64})\//)?.[1] ?? null
    log({
      event: 'request',
      method: c.req.method,
      route: routeOf(c),
      status: c.res.status,
      ms: clock() - from,
      school,
    })
  }

/** The pattern of the route that answered. */
const routeOf = (c: Context): string => routePath(c)
