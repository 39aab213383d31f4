import { useState } from 'preact/hooks'
import { watchDevice } from '#app/device-state.ts'
import { checkDevice, type DeviceCheck } from '#app/staff-check.ts'
import { type OpenStaff, staffSignOut } from '#app/staff-session.ts'
import { syncNow, watchSync } from '#app/sync-status.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import css from './device-screen.module.css'
import { PageHead } from './paper.tsx'
import { PinForm } from './pin-form.tsx'
import { useWords } from './staff-words.tsx'

/** This very device: who is signed in, how long it opens offline, whether it keeps its work, and a check of its parts. */
export function DeviceScreen({ staff, build }: { staff: OpenStaff; build: string }) {
  const lab = useLab()
  const { device: words, devices, risk, time, nav, pin } = useWords()
  const sync = useLive(() => watchSync(lab), [lab])
  const state = useLive(() => watchDevice(lab), [lab])
  const [choosing, setChoosing] = useState(false)
  const storage = state?.kind === 'staff' ? state.storage : 'none'
  return (
    <>
      <PageHead title={words.title} />
      <dl class={css.facts}>
        <dt>{words.person}</dt>
        <dd>{staff.person.name}</dd>
        <dt>{words.school}</dt>
        <dd>{staff.school.name}</dd>
        <dt>{words.pin}</dt>
        <dd>{staff.opensUntil === null ? words.pinMissing : words.until(time.day(staff.opensUntil))}</dd>
        <dt>{words.storage}</dt>
        <dd>
          {risk[storage].word}
          {risk[storage].next && <p class={css.next}>{risk[storage].next}</p>}
        </dd>
        <dt>{words.build}</dt>
        <dd>{build}</dd>
        <dt>{words.unsent}</dt>
        <dd>{sync ? sync.unsent - sync.heldBack : '…'}</dd>
        {sync !== undefined && sync.heldBack > 0 && (
          <>
            <dt>{devices.heldBack}</dt>
            <dd>
              {sync.heldBack}
              <p class={css.next}>{devices.heldBackNext(sync.heldBack)}</p>
            </dd>
          </>
        )}
      </dl>
      <div class={css.buttons}>
        <BigButton icon="send" onClick={() => void syncNow(lab)}>
          {words.sendNow}
        </BigButton>
        <BigButton onClick={() => setChoosing(true)}>
          {staff.needsPin ? words.choosePin : words.changePin}
        </BigButton>
        <BigButton icon="door" onClick={() => void staffSignOut(lab)}>
          {nav.signOut}
        </BigButton>
      </div>
      {choosing && (
        <section class={css.pin}>
          <h2>{pin.title}</h2>
          <p>{pin.why}</p>
          <PinForm onDone={() => setChoosing(false)} />
        </section>
      )}
      <SelfCheck />
    </>
  )
}

function SelfCheck() {
  const lab = useLab()
  const { device: words } = useWords()
  const [checks, setChecks] = useState<readonly DeviceCheck[]>()
  return (
    <section class={css.check}>
      <h2>{words.check}</h2>
      <BigButton icon="check" onClick={() => void checkDevice(lab).then(setChecks)}>
        {words.checkRun}
      </BigButton>
      <ul class={css.checks} aria-live="polite">
        {checks?.map(({ what, isGood }) => (
          <li key={what} class={isGood ? css.good : css.bad}>
            <strong>{words.checks[what]}</strong>: {isGood ? words.ok : words.notOk}
            {!isGood && <p>{words.next[what]}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
