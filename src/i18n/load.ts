import type { Messages } from './en/child.ts'

/** The child's words in one language; only that language is fetched. */
export async function loadMessages(language: 'en' | 'es'): Promise<Messages> {
  switch (language) {
    case 'en':
      return (await import('./en/child.ts')).en
    case 'es':
      return (await import('./es/child.ts')).es
  }
}
