import type { Core, CoreParts } from './core.ts'

/** The core, fetched with the first question: the class screen needs neither worker nor Comlink. */
export function lateCore(parts: CoreParts): Core {
  let loading: Promise<Core> | null = null
  const load = async (): Promise<Core> => {
    const { startCore } = await import('./core.ts')
    return startCore(parts)
  }
  return {
    ask: async (name, ...args) => {
      loading ??= load()
      const core = await loading.catch((error: unknown) => {
        // The next question tries to fetch it again.
        loading = null
        throw error
      })
      return core.ask(name, ...args)
    },
  }
}
