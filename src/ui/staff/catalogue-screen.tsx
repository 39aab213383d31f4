import { useState } from 'preact/hooks'
import { domainsOf, found, gradesOf, type NamedSkill, type Wanted } from '#app/catalogue.ts'
import type { Grade } from '#domain/roster.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { hrefOf } from '#ui/route.ts'
import css from './catalogue.module.css'
import { ChoiceField, Field } from './field.tsx'
import { Empty, PageHead } from './paper.tsx'
import { staffRoute } from './staff-place.ts'
import { useStaffLanguage, useWords } from './staff-words.tsx'
import { useCatalogue } from './use-catalogue.ts'

const EVERYTHING: Wanted = { grade: null, domain: null, words: '' }

/** What Carrel teaches, by grade, domain and standard; each skill leads to its items. */
export function CatalogueScreen() {
  const { catalogue: words, common, voice } = useWords()
  const skills = useCatalogue()
  const [wanted, setWanted] = useState<Wanted>(EVERYTHING)
  if (skills === undefined) return <p role="status">{common.loading}</p>
  const fitting = found(skills, wanted)
  return (
    <>
      <PageHead title={words.title} note={<span role="status">{words.note(fitting.length)}</span>}>
        <BigButton icon="speaker" href={hrefOf(staffRoute({ kind: 'voice' }))}>
          {voice.title}
        </BigButton>
      </PageHead>
      <search class={css.search}>
        <Field
          label={words.search}
          name="words"
          value={wanted.words}
          hint={words.searchHint}
          optional
          onInput={(typed) => setWanted({ ...wanted, words: typed })}
        />
        <ChoiceField
          label={words.grade}
          name="grade"
          value={wanted.grade ?? ''}
          options={[
            { value: '', label: words.all },
            ...gradesOf(skills).map((grade) => ({ value: grade, label: words.grades(grade) })),
          ]}
          onInput={(grade) => setWanted({ ...wanted, grade: (grade || null) as Grade | null })}
        />
        <ChoiceField
          label={words.domain}
          name="domain"
          value={wanted.domain ?? ''}
          options={[
            { value: '', label: words.all },
            ...domainsOf(skills).map((domain) => ({ value: domain, label: words.domains[domain] ?? domain })),
          ]}
          onInput={(domain) => setWanted({ ...wanted, domain: domain || null })}
        />
      </search>
      {fitting.length === 0 && <Empty title={words.none} next={words.noneNext} />}
      {gradesOf(fitting).map((grade) => (
        <section key={grade} class={css.part} aria-label={words.grades(grade)}>
          <h2>{words.grades(grade)}</h2>
          <ul class={css.skills}>
            {fitting
              .filter(({ facts }) => facts.grade === grade)
              .map((skill) => (
                <li key={skill.facts.id}>
                  <SkillLink skill={skill} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function SkillLink({ skill: { facts, name, domain, standards } }: { skill: NamedSkill }) {
  const { catalogue: words } = useWords()
  const language = useStaffLanguage()
  return (
    <a class={css.skill} href={hrefOf(staffRoute({ kind: 'catalogue', skill: facts.id }))}>
      <span class={css.name}>{name[language]}</span>
      <small>
        {words.domains[domain] ?? domain} · {standards.join(', ')}
      </small>
    </a>
  )
}
