import { useEffect, useState } from 'preact/hooks'
import { type NamedSkill, paperOf } from '#app/catalogue.ts'
import type { SkillId } from '#domain/ids.ts'
import type { LevelNumber, MadeItem } from '#domain/items/item.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { MathText } from '#ui/components/math-text.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { answerText } from '#ui/items/answer-text.ts'
import { ModelPicture } from '#ui/models/model-picture.tsx'
import { hrefOf } from '#ui/route.ts'
import { Empty, PageHead } from './paper.tsx'
import { PaperQuestion } from './paper-question.tsx'
import css from './paper-set.module.css'
import { staffRoute } from './staff-place.ts'
import { useStaffLanguage, useWords } from './staff-words.tsx'
import { useCatalogue } from './use-catalogue.ts'

type Props = Readonly<{ skill: SkillId; level: LevelNumber; paper: number }>

/** Ten items to print, with a key on a page of its own; in the language of the staff screens. */
export function PaperSetScreen({ skill: id, level, paper }: Props) {
  const { catalogue: words, common } = useWords()
  const language = useStaffLanguage()
  const skill = useCatalogue()?.find(({ facts }) => facts.id === id)
  const items = usePaper(skill, level, paper)
  if (skill === undefined || items === undefined) return <p role="status">{common.loading}</p>
  return (
    <>
      <PageHead
        title={words.paper.title(skill.name[language])}
        note={`${words.levels[level - 1]} · ${words.paper.number(paper)} · ${skill.standards.join(', ')}`}
      >
        <BigButton kind="main" onClick={() => print()}>
          {common.print}
        </BigButton>
        <BigButton href={hrefOf(staffRoute({ kind: 'paper', skill: id, level, paper: (paper % 999) + 1 }))}>
          {words.paper.other}
        </BigButton>
        <BigButton icon="back" href={hrefOf(staffRoute({ kind: 'catalogue', skill: id }))}>
          {skill.name[language]}
        </BigButton>
      </PageHead>
      <p class={css.how}>{words.paper.how}</p>
      <p class={css.nameLine}>
        <span>{words.paper.name}</span> <span>{words.paper.date}</span>
      </p>
      {items.length === 0 && <Empty title={words.cannotMake} next={words.cannotMakeNext} />}
      <ol class={css.paper}>
        {items.map(({ item }) => (
          <li key={item.id}>
            <p class={css.asked}>
              <MathText text={item.prompt} />
            </p>
            {item.model && (
              <div class={css.onPaper}>
                <ModelPicture model={item.model} unsolved />
              </div>
            )}
            <PaperQuestion question={item.question} />
          </li>
        ))}
      </ol>
      <section class={css.key}>
        <h2>{words.paper.key}</h2>
        <ol>
          {items.map(({ item, key }) => (
            <li key={item.id}>
              <MathText text={answerText(item.question, key.answer)} />
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

function usePaper(skill: NamedSkill | undefined, level: LevelNumber, paper: number) {
  const lab = useLab()
  const language = useStaffLanguage()
  const [items, setItems] = useState<readonly MadeItem[]>()
  useEffect(() => {
    if (skill === undefined) return
    let current = true
    paperOf(lab, skill, level, paper, language).then(
      (made) => current && setItems(made),
      () => current && setItems([]),
    )
    return () => {
      current = false
    }
  }, [lab, skill, level, paper, language])
  return items
}
