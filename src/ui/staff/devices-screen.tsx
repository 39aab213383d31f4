import { useState } from 'preact/hooks'
import { unsentOn, watchDevices } from '#app/devices.ts'
import type { OpenStaff } from '#app/staff-session.ts'
import type { Device } from '#domain/device.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { hrefOf } from '#ui/route.ts'
import css from './devices-screen.module.css'
import { EnrolDialog } from './enrol-dialog.tsx'
import { isQuiet, LineBanner } from './line-banner.tsx'
import { Empty, PageHead } from './paper.tsx'
import { RevokeDialog } from './revoke-dialog.tsx'
import { staffRoute } from './staff-place.ts'
import { useWords } from './staff-words.tsx'
import { useNow } from './use-now.ts'

/** Every device: what it still has to send, when it was heard, whether it keeps its work; add one, revoke one. */
export function DevicesScreen({ staff }: { staff: OpenStaff }) {
  const lab = useLab()
  const { devices: words, common, doubts } = useWords()
  const devices = useLive(() => watchDevices(lab), [lab])
  const [adding, setAdding] = useState(false)
  const [revoking, setRevoking] = useState<Device | null>(null)
  const isWaiting = devices === undefined || (devices.length === 0 && staff.line.state === 'starting')
  const news = <LineBanner line={staff.line} {...unsentOn(devices ?? [])} />
  return (
    <>
      <PageHead title={words.title} note={isQuiet(staff.line) && news}>
        <BigButton kind="main" icon="plus" onClick={() => setAdding(true)}>
          {words.add}
        </BigButton>
        <BigButton href={hrefOf(staffRoute({ kind: 'doubts' }))}>{doubts.link}</BigButton>
      </PageHead>
      {!isQuiet(staff.line) && news}
      {isWaiting && <p>{common.loading}</p>}
      {!isWaiting && devices.every(({ use }) => use === 'staff') && (
        <Empty title={words.none} next={words.noneNext} />
      )}
      <ul class={css.devices}>
        {devices?.map((device) => (
          <li key={device.id}>
            <DeviceCard device={device} onRevoke={() => setRevoking(device)} />
          </li>
        ))}
      </ul>
      {adding && <EnrolDialog staff={staff} onClose={() => setAdding(false)} />}
      {revoking && <RevokeDialog device={revoking} onClose={() => setRevoking(null)} />}
    </>
  )
}

function DeviceCard({ device, onRevoke }: { device: Device; onRevoke: () => void }) {
  const { devices: words, risk, time, doubts } = useWords()
  const now = useNow(15_000)
  const isTroubled = !device.revoked && device.risk !== 'none'
  const { waiting, heldBack } = unsentOn([device])
  return (
    <article class={`${css.device} ${device.revoked ? css.revoked : ''}`} aria-label={device.name}>
      <h2 class={css.name}>
        {device.name} <small>({device.revoked ? words.revoked : USE(words)[device.use]})</small>
      </h2>
      <dl class={css.facts}>
        <dt>{words.sending}</dt>
        <dd class={waiting > 0 ? css.open : undefined}>
          {device.heard === null ? '–' : words.waiting(waiting)}
        </dd>
        {heldBack > 0 && (
          <>
            <dt>{words.heldBack}</dt>
            <dd class={css.open}>{heldBack}</dd>
          </>
        )}
        <dt>{words.heard}</dt>
        <dd>{device.heard === null ? words.never : time.ago(Math.max(0, now - device.heard))}</dd>
        <dt>{words.storage}</dt>
        <dd class={isTroubled ? css.open : undefined}>{risk[device.risk].word}</dd>
        <dt>{words.build}</dt>
        <dd>{device.build || '–'}</dd>
      </dl>
      {isTroubled && <p class={css.next}>{risk[device.risk].next}</p>}
      {heldBack > 0 && <p class={css.next}>{words.heldBackNext(heldBack)}</p>}
      {device.doubtful !== undefined && (
        <p class={css.next}>
          {words.doubtful(device.doubtful)} <a href={hrefOf(staffRoute({ kind: 'doubts' }))}>{doubts.link}</a>
        </p>
      )}
      {!device.revoked && (
        <BigButton kind="quiet" onClick={onRevoke}>
          {words.revoke}
          <span class="said"> {device.name}</span>
        </BigButton>
      )}
    </article>
  )
}

const USE = ({ learnerUse, staffUse }: { learnerUse: string; staffUse: string }) => ({
  learner: learnerUse,
  staff: staffUse,
})
