import type { MiddlewareHandler } from 'hono'

/** What a page of Carrel may load: its own files, and pictures and sounds it makes itself. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers of every answer; over TLS browsers are told to stay there. */
export const securityHeaders =
  (secure: boolean): MiddlewareHandler =>
  async (c, next) => {
    await next()
    c.header('content-security-policy', CONTENT_SECURITY_POLICY)
    c.header('permissions-policy', 'camera=(self), microphone=(self), geolocation=(), payment=(), usb=()')
    c.header('x-content-type-options', 'nosniff')
    c.header('referrer-policy', 'no-referrer')
    c.header('cross-origin-opener-policy', 'same-origin')
    c.header('cross-origin-resource-policy', 'same-origin')
    if (secure) c.header('strict-transport-security', 'max-age=31536000')
    if (c.req.path.startsWith('/v1/')) c.header('cache-control', 'no-store')
  }
