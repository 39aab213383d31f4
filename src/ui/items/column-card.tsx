import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { QuestionOf } from '#domain/items/kind.ts'
import { KeyPad } from '#ui/components/key-pad.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { usePageKeys } from '#ui/hooks/use-page-keys.ts'
import { upTo } from '#ui/models/drawing.tsx'
import type { CardProps } from './card-props.ts'
import own from './column-card.module.css'
import {
  erased,
  movedTo,
  pointIsPlaced,
  printedRow,
  responseOf,
  type Sheet,
  type Spot,
  sheetFrom,
  withDigit,
  withPoint,
} from './column-sheet.ts'
import css from './items.module.css'
import written from './written.module.css'

/** A sum in columns, its result typed from the right to the left; small boxes hold what is carried. Response: the result. */
export function ColumnCard({
  question,
  response,
  onResponse,
  onSubmit,
  disabled,
  marking,
}: CardProps<'column'>) {
  const [sheet, setSheet] = useState<Sheet>(() => sheetFrom(question, response))
  const newest = useRef(sheet)
  const change = (next: Sheet) => {
    if (disabled) return
    const [before, now] = [responseOf(question, newest.current), responseOf(question, next)]
    newest.current = next
    setSheet(next)
    if (before !== now) onResponse(now)
  }
  const press = (key: string) =>
    change(key === '.' ? withPoint(question, newest.current) : withDigit(question, newest.current, key))
  const onKey = (key: string, event: KeyboardEvent) => {
    const step = STEPS[key]
    if (/^[\d.,]$/.test(key)) press(key === ',' ? '.' : key)
    else if (key === 'Backspace' || key === 'Delete') change(erased(question, newest.current))
    else if (key === 'Enter' && !(event.target instanceof HTMLButtonElement)) onSubmit()
    else if (step) {
      event.preventDefault()
      const { line, column } = newest.current.at
      change(movedTo(newest.current, { line: line + step.line, column: column + step.column }))
    }
  }
  usePageKeys(onKey, !disabled)
  return (
    <div class={css.card}>
      <div class={written.written}>
        <Written
          question={question}
          sheet={sheet}
          disabled={disabled}
          marking={marking}
          onMove={(at) => change(movedTo(newest.current, at))}
        />
        <div class={written.keys}>
          <KeyPad
            shown={null}
            decimal={pointIsPlaced(question)}
            disabled={disabled}
            onKey={press}
            onErase={() => change(erased(question, newest.current))}
          />
        </div>
      </div>
    </div>
  )
}

const STEPS: Readonly<Record<string, Spot>> = {
  ArrowLeft: { line: 0, column: -1 },
  ArrowRight: { line: 0, column: 1 },
  ArrowUp: { line: -1, column: 0 },
  ArrowDown: { line: 1, column: 0 },
}

type WrittenProps = Pick<CardProps<'column'>, 'question' | 'disabled' | 'marking'> &
  Readonly<{ sheet: Sheet; onMove: (at: Spot) => void }>

function Written({ question, sheet, disabled, marking, onMove }: WrittenProps) {
  const { items } = useMessages()
  const { rows, sign, width } = question
  const result = sheet.lines.length - 1
  const box = useRef<HTMLDivElement>(null)
  // Who moves by keys goes where the next digit goes.
  useLayoutEffect(() => {
    if (box.current?.contains(document.activeElement))
      box.current.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus()
  }, [sheet.at])
  const line = (number: number) => (
    <LineOf
      key={number}
      number={number}
      question={question}
      sheet={sheet}
      disabled={disabled}
      onMove={onMove}
    />
  )
  const text = responseOf(question, sheet)
  return (
    <div class={css.marked} data-marking={marking ?? undefined}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
      <div
        class={own.sum}
        style={{ '--width': width }}
        role="group"
        aria-label={`${items.column.label}: ${rows.join(` ${sign} `)}`}
        ref={box}
      >
        {line(0)}
        {rows.map((row, i) => (
          <Printed key={`${i} ${row}`} row={row} sign={i === rows.length - 1 ? sign : ''} width={width} />
        ))}
        <span class={own.rule} />
        {upTo(result - 1).map((part) => line(part + 1))}
        {result > 1 && <span class={own.rule} />}
        {line(result)}
      </div>
      <output class="said">{text === null ? '' : items.column.shown(text)}</output>
    </div>
  )
}

const Printed = ({ row, sign, width }: { row: string; sign: string; width: number }) => (
  <>
    <span class={own.sign} aria-hidden="true">
      {sign}
    </span>
    {printedRow(row, width).map((cell, column) => (
      <span key={column} class={own.digit} aria-hidden="true">
        {cell.replace('.', '')}
        {cell.endsWith('.') && <span class={own.point}>.</span>}
      </span>
    ))}
  </>
)

type LineProps = Readonly<{
  number: number
  question: QuestionOf<'column'>
  sheet: Sheet
  disabled: boolean
  onMove: (at: Spot) => void
}>

function LineOf({ number, question, sheet, disabled, onMove }: LineProps) {
  const { items } = useMessages()
  const { width, sign } = question
  const isResult = number === sheet.lines.length - 1
  const isSmall = number === 0
  const nameOf = (column: number) => {
    const place = width - column
    if (isSmall) return items.column.carry(place)
    return isResult ? items.column.result(place) : items.column.part(number, place)
  }
  return (
    <>
      <span />
      {(sheet.lines[number] ?? []).map((digit, column) => {
        // Nothing is carried into the ones.
        if (isSmall && column === width - 1 && sign !== '−') return <span key={column} />
        const here = sheet.at.line === number && sheet.at.column === column
        return (
          <button
            key={column}
            type="button"
            class={isSmall ? `${own.cell} ${own.small}` : own.cell}
            aria-pressed={here}
            aria-label={items.column.holds(nameOf(column), digit === '' ? items.column.empty : digit)}
            aria-disabled={disabled ? 'true' : undefined}
            tabIndex={here ? 0 : -1}
            onClick={() => onMove({ line: number, column })}
          >
            <span class={own.box}>{digit}</span>
            {isResult && sheet.decimals === width - 1 - column && <span class={own.point}>.</span>}
          </button>
        )
      })}
    </>
  )
}
