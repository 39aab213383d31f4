import { useId, useState } from 'preact/hooks'
import { exportPack, type Imported, importPack } from '#app/voice-kit.ts'
import type { StaffMessages } from '#i18n/en/staff.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useWords } from './staff-words.tsx'
import css from './voice-screen.module.css'

/** The whole voice as one file: to give to another school, or to take in. */
export function VoicePack({ isEmpty, mayRecord }: { isEmpty: boolean; mayRecord: boolean }) {
  const lab = useLab()
  const { voice: words } = useWords()
  const id = useId()
  const [told, setTold] = useState<string | null>(null)
  const save = async () => {
    const pack = await exportPack(lab)
    setTold(pack === null ? words.pack.nothing : null)
    if (pack !== null) download(new Blob([pack], { type: 'application/zip' }), 'carrel-voice.zip')
  }
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (!file) return
    setTold(imported(words, await importPack(lab, new Uint8Array(await file.arrayBuffer()))))
    // The same file may be chosen again.
    input.value = ''
  }
  return (
    <section class={css.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.pack.title}</h2>
      <p class={css.lead}>{words.pack.why}</p>
      <div class={css.deeds}>
        {!isEmpty && <BigButton onClick={() => void save()}>{words.pack.save}</BigButton>}
        {mayRecord && (
          <label class={css.file}>
            <span>{words.pack.take}</span>
            <input
              type="file"
              accept=".zip,application/zip"
              onChange={(event) => void take(event.currentTarget)}
            />
          </label>
        )}
      </div>
      <p role="status">{told}</p>
    </section>
  )
}

function imported({ pack }: StaffMessages['voice'], told: Imported): string {
  if (told.kind === 'taken') return pack.taken(told.count)
  if (told.kind === 'full') return pack.full
  return told.why === 'damaged' ? pack.damaged(told.at) : pack.refused[told.why]
}

function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
