import { type Doubts, watchDoubts } from '#app/doubts.ts'
import type { OpenStaff } from '#app/staff-session.ts'
import { Picture } from '#ui/components/picture.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { deniedWords } from './denied.ts'
import css from './doubts-screen.module.css'
import { isQuiet, LineBanner } from './line-banner.tsx'
import { Empty, PageHead } from './paper.tsx'
import { useWords } from './staff-words.tsx'
import { useNow } from './use-now.ts'

/** What the server keeps but does not vouch for, for a person to look at: verdicts it finds otherwise, entries kept apart. */
export function DoubtsScreen({ staff }: { staff: OpenStaff }) {
  const lab = useLab()
  const words = useWords()
  const { doubts, common } = words
  const found = useLive(() => watchDoubts(lab), [lab])
  return (
    <>
      <PageHead title={doubts.title} />
      {typeof found !== 'string' && !isQuiet(staff.line) && <LineBanner line={staff.line} waiting={0} />}
      <p class={css.lead}>{doubts.why}</p>
      {found === undefined && <p role="status">{common.loading}</p>}
      {typeof found === 'string' && <Empty title={doubts.needsServer} next={deniedWords(words, found)} />}
      {found !== undefined && typeof found !== 'string' && <Lists found={found} />}
    </>
  )
}

function Lists({ found: { doubtful, setAside } }: { found: Doubts }) {
  const { doubts } = useWords()
  if (doubtful.length === 0 && setAside.length === 0)
    return <Empty title={doubts.nothing} next={doubts.nothingNext} />
  return (
    <>
      {doubtful.length > 0 && (
        <section class={css.part} aria-label={doubts.doubtful}>
          <h2>{doubts.doubtful}</h2>
          <p class={css.why}>{doubts.doubtfulNext}</p>
          <ul class={css.cards}>
            {doubtful.map((one) => (
              <li key={`${one.stream} ${one.seq}`}>
                <Doubtful answer={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {setAside.length > 0 && (
        <section class={css.part} aria-label={doubts.aside}>
          <h2>{doubts.aside}</h2>
          <p class={css.why}>{doubts.asideNext}</p>
          <ul class={css.cards}>
            {setAside.map((one) => (
              <li key={`${one.stream} ${one.seq} ${one.code}`}>
                <Aside entry={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Doubtful({ answer }: { answer: Doubts['doubtful'][number] }) {
  const { doubts, board } = useWords()
  const verdict = (isRight: boolean) => (isRight ? board.right : board.notYet)
  return (
    <article class={css.card}>
      <Whose of={answer} time={answer.time} />
      <dl class={css.facts}>
        <dt>{doubts.asked}</dt>
        <dd>{answer.asked}</dd>
        {answer.choices.length > 0 && (
          <>
            <dt>{doubts.choices}</dt>
            <dd>{answer.choices.join(' · ')}</dd>
          </>
        )}
        <dt>{doubts.given}</dt>
        <dd>
          <strong>{answer.given || doubts.empty}</strong>
        </dd>
        <dt>{doubts.said}</dt>
        <dd>{verdict(answer.saidRight)}</dd>
        <dt>{doubts.found}</dt>
        <dd>
          <strong>{verdict(answer.isRight)}</strong> ({doubts.rightIs(answer.answer)})
        </dd>
      </dl>
    </article>
  )
}

function Aside({ entry }: { entry: Doubts['setAside'][number] }) {
  const { doubts } = useWords()
  return (
    <article class={css.card}>
      <Whose of={entry} time={entry.received} />
      <p>
        <strong>{doubts.kinds[entry.kind] ?? doubts.otherKind(entry.kind)}</strong>.{' '}
        {doubts.codes[entry.code] ?? doubts.otherCode}
      </p>
    </article>
  )
}

type WhoseProps = Readonly<{ of: Pick<Doubts['setAside'][number], 'child' | 'deviceName'>; time: number }>

/** Whose entry it is, from which device, and how long ago. */
function Whose({ of: { child, deviceName }, time: at }: WhoseProps) {
  const { doubts, time } = useWords()
  const now = useNow(60_000)
  return (
    <h3 class={css.whose}>
      {child && (
        <span class={css.animal}>
          <Picture name={child.animal} />
        </span>
      )}
      <span>
        {child?.firstName ?? doubts.nobody}
        <small>
          {deviceName ?? doubts.unknownDevice} · {time.ago(Math.max(0, now - at))}
        </small>
      </span>
    </h3>
  )
}
