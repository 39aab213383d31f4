import { useEffect, useState } from 'preact/hooks'
import { itemToTry, type NamedSkill } from '#app/catalogue.ts'
import { watchKit } from '#app/voice-list.ts'
import { soundKey } from '#domain/audio/clips.ts'
import { capital } from '#domain/capital.ts'
import type { SkillId } from '#domain/ids.ts'
import type { LevelNumber, MadeItem } from '#domain/items/item.ts'
import { LANGUAGES, type Language } from '#domain/language.ts'
import { soundsIn } from '#domain/quoted.ts'
import { bandOf } from '#ui/band.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { InLanguage } from '#ui/hooks/use-messages.tsx'
import { hrefOf } from '#ui/route.ts'
import { WithVoice } from '#ui/speech/with-voice.tsx'
import css from './catalogue.module.css'
import { Empty, PageHead } from './paper.tsx'
import { RadioRow } from './radio-row.tsx'
import { staffRoute } from './staff-place.ts'
import { useStaffLanguage, useWords } from './staff-words.tsx'
import { TriedItem } from './tried-item.tsx'
import { useCatalogue } from './use-catalogue.ts'
import { useIdeas } from './use-ideas.ts'

const LEVELS = [1, 2, 3] as const

/** One skill of the catalogue: any item of any level to try, its help, and the wrong ideas it looks for. */
export function TryScreen({ skill: id }: { skill: SkillId }) {
  const { catalogue: words, common } = useWords()
  const language = useStaffLanguage()
  const skills = useCatalogue()
  if (skills === undefined) return <p role="status">{common.loading}</p>
  const skill = skills.find(({ facts }) => facts.id === id)
  if (skill === undefined) return <Empty title={common.notFound} next={words.noneNext} />
  const before = skill.facts.prerequisites.flatMap(
    (one) => skills.find(({ facts }) => facts.id === one) ?? [],
  )
  return (
    <>
      <PageHead
        title={skill.name[language]}
        note={`${words.grades(skill.facts.grade)} · ${skill.canDo[language]}`}
      >
        <BigButton icon="back" href={hrefOf(staffRoute({ kind: 'catalogue', skill: null }))}>
          {words.back}
        </BigButton>
      </PageHead>
      <Trial key={id} skill={skill} />
      <section class={css.part}>
        <dl class={css.facts}>
          <dt>{words.standards}</dt>
          <dd>{skill.standards.join(', ')}</dd>
          <dt>{words.before}</dt>
          <dd>
            {before.length === 0 && words.beforeNone}
            <ul class={css.before}>
              {before.map((one) => (
                <li key={one.facts.id}>
                  <a href={hrefOf(staffRoute({ kind: 'catalogue', skill: one.facts.id }))}>
                    {one.name[language]}
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </dl>
      </section>
      <Ideas skill={skill} />
    </>
  )
}

/** The item to try, and which one it is. */
function Trial({ skill }: { skill: NamedSkill }) {
  const lab = useLab()
  const { catalogue: words, common } = useWords()
  const [level, setLevel] = useState<LevelNumber>(1)
  const [itemLanguage, setItemLanguage] = useState<Language>('en')
  const [number, setNumber] = useState(1)
  const [made, setMade] = useState<MadeItem | null>()
  useEffect(() => {
    let current = true
    itemToTry(lab, skill, level, number, itemLanguage).then(
      (item) => current && setMade(item),
      () => current && setMade(null),
    )
    return () => {
      current = false
    }
  }, [lab, skill, level, number, itemLanguage])
  return (
    <section class={css.part}>
      <div class={css.which}>
        <RadioRow
          legend={words.level}
          value={String(level)}
          options={LEVELS.map((one) => ({ value: String(one), label: words.levels[one - 1] ?? '' }))}
          onChoose={(value) => setLevel(Number(value) as LevelNumber)}
        />
        <RadioRow
          legend={words.language}
          value={itemLanguage}
          options={LANGUAGES.map((one) => ({ value: one, label: words.languages[one] }))}
          onChoose={(value) => setItemLanguage(value as Language)}
        />
        <div class={css.actions}>
          <BigButton onClick={() => setNumber((before) => before + 1)}>{words.another}</BigButton>
          <BigButton href={hrefOf(staffRoute({ kind: 'paper', skill: skill.facts.id, level, paper: 1 }))}>
            {words.print}
          </BigButton>
        </div>
      </div>
      {made === undefined && <p role="status">{common.loading}</p>}
      {made && <MissingVoice made={made} />}
      {made === null && <Empty title={words.cannotMake} next={words.cannotMakeNext} />}
      {made && (
        <InLanguage language={itemLanguage}>
          <WithVoice language={itemLanguage}>
            <div class={css.child} data-band={bandOf(skill.facts.grade)}>
              <TriedItem key={`${made.item.id} ${made.item.language}`} made={made} skill={skill} />
            </div>
          </WithVoice>
        </InLanguage>
      )}
    </section>
  )
}

/** Which sounds of an item nobody has recorded, what children hear until somebody does, and where that is done. */
function MissingVoice({ made }: { made: MadeItem }) {
  const lab = useLab()
  const { catalogue: words } = useWords()
  const kit = useLive(() => watchKit(lab), [lab])
  const missing = kit ? soundsIn(JSON.stringify(made)).filter((sound) => !kit.clips.has(soundKey(sound))) : []
  if (missing.length === 0) return null
  return (
    <div class={css.missing} role="note">
      <p>{words.notRecorded(missing.map((sound) => `/${sound}/`).join(', '))}</p>
      <BigButton href={hrefOf(staffRoute({ kind: 'voice' }))}>{words.toVoice}</BigButton>
    </div>
  )
}

/** Every wrong idea of the skill: what it is, and what to try. */
function Ideas({ skill }: { skill: NamedSkill }) {
  const { catalogue: words } = useWords()
  const language = useStaffLanguage()
  const lines = useIdeas(skill.facts.id)
  return (
    <section class={css.part}>
      <h2>{words.ideas}</h2>
      <ul class={css.ideas}>
        {Object.entries(lines).map(([id, line]) => (
          <li key={id}>
            <strong>{capital(line.is[language])}</strong>
            <span>
              {words.try} {line.try[language]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
