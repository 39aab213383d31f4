import type { Model, ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'
import { speak } from './speak.ts'

/** A picture with its words for a screen reader. */
export const described = (shape: ModelShape | null, language: Language): Model | null =>
  shape === null ? null : { ...shape, say: speak(DESCRIBE[language](shape), language) }

const DESCRIBE: Readonly<Record<Language, (shape: ModelShape) => string>> = { en: inEnglish, es: inSpanish }

/** One word a thing, so that a child who listens can count them as one who looks. */
const each = (count: number, crossed: number, thing: string, gone: string): string =>
  [...Array<string>(count - crossed).fill(thing), ...Array<string>(crossed).fill(gone)].join(', ')

/** "2 tens, 1 one": nothing is said of empty places. */
const counted = (...places: readonly (readonly [count: number, one: string, many: string])[]): string =>
  places
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
    .join(', ')

/** The label under the mark of a number line; null when it stands between labels. */
const marked = (line: Extract<ModelShape, { kind: 'number-line' }>): string | null =>
  line.labels.find(({ tick }) => tick === line.mark)?.text ?? null

function inEnglish(shape: ModelShape): string {
  switch (shape.kind) {
    case 'objects':
      return `Things: ${each(shape.count, shape.crossed, 'one', 'crossed out')}.`
    case 'matched-rows':
      return `Two rows: ${shape.top} above and ${shape.bottom} below.`
    case 'ten-frame': {
      const gone = shape.crossed > 0 ? `, ${shape.crossed} of them taken off` : ''
      const more = shape.second > 0 ? ` and ${shape.second} of another color` : ''
      return `${shape.frames === 1 ? 'A ten-frame' : 'Two ten-frames'} with ${shape.first} ${shape.first === 1 ? 'counter' : 'counters'}${more}${gone}.`
    }
    case 'number-line':
      return `A number line. Marks: ${shape.labels.map(({ text }) => text).join(', ')}.${marked(shape) === null ? '' : ` The pointer is on ${marked(shape)}.`}${shape.jumps
        .map(({ text }) => (text === '' ? '' : ` Jump: ${text}.`))
        .join('')}`
    case 'base-ten':
      return `Blocks: ${counted(
        [shape.hundreds, 'hundred', 'hundreds'],
        [shape.tens, 'ten', 'tens'],
        [shape.ones, 'one', 'ones'],
      )}.`
    case 'fraction-bars':
      return shape.bars.map((bar) => `A bar cut in ${bar.parts}, ${bar.shaded} shaded.`).join(' ')
    case 'array':
      return `${shape.rows} ${shape.rows === 1 ? 'row' : 'rows'} of ${shape.columns}.`
    case 'area':
      return `A rectangle: ${shape.rows.join(' + ')} by ${shape.columns.join(' + ')}.`
    case 'number-bond':
      return `${shape.whole} in two parts: ${shape.parts.map((part) => (part === '?' ? 'unknown' : part)).join(' and ')}.`
    case 'balance':
      return `A balance: ${shape.left} on the left, ${shape.right} on the right.${shape.tilt === 'level' ? ' It is level.' : ` The ${shape.tilt} side is heavier.`}`
    case 'strips':
      return `Strips: ${shape.strips.map(({ label, length }) => `${label} ${length} long`).join(', ')}.`
    case 'place-value':
      return `A table. Columns: ${shape.columns.join(', ')}. ${shape.rows.map((row) => `Row: ${row.map((cell) => (cell === '' ? 'empty' : cell)).join(', ')}.`).join(' ')}`
    case 'expression':
      return shape.lines.join('. ')
    case 'box':
      return `A box ${shape.length} long, ${shape.width} wide and ${shape.height} high.`
    default:
      return 'words' in shape ? shape.words.en : shape.kind
  }
}

function inSpanish(shape: ModelShape): string {
  switch (shape.kind) {
    case 'objects':
      return `Cosas: ${each(shape.count, shape.crossed, 'una', 'tachada')}.`
    case 'matched-rows':
      return `Dos filas: ${shape.top} arriba y ${shape.bottom} abajo.`
    case 'ten-frame': {
      const gone = shape.crossed > 0 ? `, y ${shape.crossed} se quitan` : ''
      const more = shape.second > 0 ? ` y ${shape.second} de otro color` : ''
      return `${shape.frames === 1 ? 'Un marco de diez' : 'Dos marcos de diez'} con ${shape.first} ${shape.first === 1 ? 'ficha' : 'fichas'}${more}${gone}.`
    }
    case 'number-line':
      return `Una recta numérica. Marcas: ${shape.labels.map(({ text }) => text).join(', ')}.${marked(shape) === null ? '' : ` La flecha está en ${marked(shape)}.`}${shape.jumps
        .map(({ text }) => (text === '' ? '' : ` Salto: ${text}.`))
        .join('')}`
    case 'base-ten':
      return `Bloques: ${counted(
        [shape.hundreds, 'centena', 'centenas'],
        [shape.tens, 'decena', 'decenas'],
        [shape.ones, 'unidad', 'unidades'],
      )}.`
    case 'fraction-bars':
      return shape.bars
        .map(
          (bar) =>
            `Una barra cortada en ${bar.parts} partes, ${bar.shaded} ${bar.shaded === 1 ? 'pintada' : 'pintadas'}.`,
        )
        .join(' ')
    case 'array':
      return shape.rows === 1 ? `Una fila de ${shape.columns}.` : `${shape.rows} filas de ${shape.columns}.`
    case 'area':
      return `Un rectángulo: ${shape.rows.join(' + ')} por ${shape.columns.join(' + ')}.`
    case 'number-bond':
      return `${shape.whole} en dos partes: ${shape.parts.map((part) => (part === '?' ? 'una que no sabemos' : part)).join(' y ')}.`
    case 'balance':
      return `Una balanza: ${shape.left} a la izquierda, ${shape.right} a la derecha.${shape.tilt === 'level' ? ' Está en equilibrio.' : ` Pesa más la ${shape.tilt === 'left' ? 'izquierda' : 'derecha'}.`}`
    case 'strips':
      return `Tiras: ${shape.strips.map(({ label, length }) => `${label}, ${length} de largo`).join('; ')}.`
    case 'place-value':
      return `Una tabla. Columnas: ${shape.columns.join(', ')}. ${shape.rows.map((row) => `Fila: ${row.map((cell) => (cell === '' ? 'vacía' : cell)).join(', ')}.`).join(' ')}`
    case 'expression':
      return shape.lines.join('. ')
    case 'box':
      return `Una caja de ${shape.length} de largo, ${shape.width} de ancho y ${shape.height} de alto.`
    default:
      return 'words' in shape ? shape.words.es : shape.kind
  }
}
