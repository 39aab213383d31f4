import { coverage } from './check-map.ts'
import { type MappedSkill, SKILL_MAP } from './map.ts'
import { LITERACY_STANDARDS, MATH_STANDARDS } from './standards.ts'

/** The page of the documents that says which skills practise each standard, and what is left to people (Markdown). */
export function coveragePage(
  skills: readonly MappedSkill[] = SKILL_MAP,
  math: readonly string[] = MATH_STANDARDS,
  literacy: readonly string[] = LITERACY_STANDARDS,
): string {
  return `# What is taught

Made by \`carrel content check --page docs/coverage.md\`: ${skills.length} skills.

${part('Mathematics', 'the Common Core mathematics standards of kindergarten to grade 5', skills, math)}
${part('Literacy', 'the Common Core literacy standards of which a machine can practise at least a part with a child', skills, literacy)}
Left to people: reading aloud with expression (it needs a listener), talking and writing (W, SL, L.x.6), style and register, theme, craft,
point of view and the comparison of texts (most of RL and RI). "Explain", "describe" and "justify" are practised by choosing a reason, finding
the false step or building on the screen.
`
}

function part(
  title: string,
  what: string,
  skills: readonly MappedSkill[],
  standards: readonly string[],
): string {
  const { covered, missing } = coverage(skills, standards)
  const practising = (code: string) => skills.filter((skill) => skill.standards.includes(code))
  return `## ${title}

${covered.length} of ${standards.length} of ${what}${missing.length === 0 ? '.' : `; not practised: ${missing.join(', ')}.`}

| standard | skills |
| --- | --- |
${covered
  .map(
    (code) =>
      `| ${code} | ${practising(code)
        .map(({ id, name }) => `${name.en} (\`${id}\`)`)
        .join('; ')} |`,
  )
  .join('\n')}
`
}
