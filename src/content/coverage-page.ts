import { coverage } from './check-map.ts'
import { type MappedSkill, SKILL_MAP } from './map.ts'
import { MATH_STANDARDS } from './standards.ts'

/** The page of the documents that says which skills practise each standard (Markdown). */
export function coveragePage(
  skills: readonly MappedSkill[] = SKILL_MAP,
  standards: readonly string[] = MATH_STANDARDS,
): string {
  const { covered, missing } = coverage(skills, standards)
  const practising = (code: string) => skills.filter((skill) => skill.standards.includes(code))
  return `# What is taught

Made by \`carrel content check --page docs/coverage.md\`. ${skills.length} skills practise ${covered.length} of ${standards.length} Common Core
mathematics standards of kindergarten to grade 5${missing.length === 0 ? '.' : `; not practised: ${missing.join(', ')}.`}

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
