import type { Core, CoreParts } from './core.ts'

/** The core, fetched with the first question: the class screen needs neither worker nor Comlink. */
export function lateCore(parts: CoreParts): Core {
  let loading: Promise<Core> | null = null
  const load = async (): Promise<Core> => {
    const { startCore } = await import('./core.ts')
    return startCore(parts)
  }
  const ready = async (): Promise<Core> => {
    loading ??= load()
    return loading.catch((error: unknown) => {
      // The next question tries to fetch it again.
      loading = null
      throw error
    })
  }
  return { ask: (name, ...args) => ready().then((core) => core.ask(name, ...args)) }
}
