import { useEffect, useState } from 'preact/hooks'
import { itemShown } from '#app/staff-classes.ts'
import type { ItemId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import { answerText } from '#ui/items/answer-text.ts'

/** What an item asked and what an answer to it said, in the child's words; `asked` null until, or where no build here, can make it. */
export function useItem(
  id: ItemId,
  response: string,
  language: Language,
): Readonly<{ asked: string | null; answered: string }> {
  const lab = useLab()
  const [shown, setShown] = useState<Readonly<{ asked: string | null; answered: string }>>({
    asked: null,
    answered: response,
  })
  useEffect(() => {
    let current = true
    void itemShown(lab, id, language).then((item) => {
      if (current && item) setShown({ asked: item.prompt, answered: answerText(item.question, response) })
    })
    return () => {
      current = false
    }
  }, [lab, id, response, language])
  return shown
}
