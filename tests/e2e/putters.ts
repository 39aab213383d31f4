import type { Locator } from '@playwright/test'
import type { QuestionKind } from '#domain/items/item.ts'
import type { QuestionOf } from '#domain/items/kind.ts'
import type { en } from '#i18n/en/child.ts'

/** What a card calls its parts. */
export type Words = (typeof en)['items']

/** How each kind of question is answered with taps. */
export type Putters = Readonly<{
  [K in QuestionKind]?: (
    main: Locator,
    question: QuestionOf<K>,
    response: string,
    words: Words,
  ) => Promise<void>
}>
