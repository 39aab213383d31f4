import { never } from '#domain/assert.ts'
import type { ModelShape, Solid } from '#domain/items/model.ts'
import {
  cellsByRow,
  counted,
  each,
  inUnits,
  laidOut,
  many,
  marked,
  onClock,
  onScale,
  pastNumber,
  rowsToRead,
  runs,
  type ShapeOf,
  tensAndOnes,
  twelfthOf,
  written,
} from './describe-parts.ts'

/** A picture in Spanish words. */
export function inSpanish(shape: ModelShape): string {
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
        .map((bar) =>
          bar.parts === 1
            ? `Una barra entera, ${bar.shaded === 0 ? 'sin pintar' : 'pintada'}.`
            : `Una barra cortada en ${bar.parts} partes, ${bar.shaded} ${bar.shaded === 1 ? 'pintada' : 'pintadas'}.`,
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
    case 'groups':
      return shape.each === 0
        ? `Platos vacíos: ${many(shape.groups, 'uno').join(', ')}.`
        : `${plural(shape.groups, 'plato', 'platos')} con ${shape.each}${shape.groups === 1 ? '' : ' en cada uno'}.`
    case 'tape':
      return shape.rows.map(tapeRow).join(' ')
    case 'clock':
      return clock(shape)
    case 'coins':
      return `Dinero: ${shape.coins.map((coin) => COINS[coin] ?? `${coin}¢`).join('; ')}.`
    case 'ruler':
      return `Una cosa sobre una regla en ${shape.unit === 'in' ? 'pulgadas' : 'centímetros'}. Empieza en ${units(shape.from, shape.parts)} y termina en ${units(shape.from + shape.length, shape.parts)}.`
    case 'units':
      return laid(shape)
    case 'graph':
      return graph(shape)
    case 'grid':
      return `Una cuadrícula de 0 a ${shape.size}. ${shape.points.map(({ x, y, label }) => `${label === '' ? 'Un punto' : `Punto ${label}`}: ${x} hacia la derecha, ${y} hacia arriba.`).join(' ')}${shape.path ? ' Una línea los une en este orden.' : ''}`
    case 'angle':
      return angle(shape)
    case 'figure':
    case 'pictures':
      return shape.words.es
    case 'solid':
      return SOLIDS[shape.shape]
    case 'chart':
      return chart(shape)
    case 'table':
      return `Una tabla. Columnas: ${shape.head.map(cell).join(', ')}. ${shape.rows.map((row, i) => `Fila: ${row.map((text, j) => (shape.marked.some(([r, c]) => r === i && c === j) ? `con marca: ${cell(text)}` : cell(text))).join(', ')}.`).join(' ')}`
    case 'dots':
      return shape.layout === 'pairs'
        ? `Puntos: ${[...many(Math.floor(shape.count / 2), 'un par'), ...(shape.count % 2 === 1 ? ['uno'] : [])].join(', ')}.`
        : `Puntos: ${many(shape.count, 'uno').join(', ')}.`
    case 'partition':
      return partition(shape)
    case 'hundred-square':
      return hundred(shape)
    case 'unit-square':
      return `Un cuadrado cortado en ${plural(shape.down, 'fila', 'filas')} y ${plural(shape.across, 'columna', 'columnas')}. Están pintadas ${plural(shape.rows, 'fila', 'filas')} y ${plural(shape.columns, 'columna', 'columnas')}.`
    case 'cubes':
      return shape.boxes.map(cubes).join(' ')
    case 'gauge':
      return gauge(shape)
    case 'tree':
      return tree(shape.nodes)
    case 'column':
      return `Escrito en columnas: ${shape.rows.map((row) => row.trim()).join(` ${shape.sign} `)}${shape.result.trim() === '' ? '' : ` = ${shape.result.trim()}`}.${shape.carries.trim() === '' ? '' : ` Números pequeños arriba: ${written(shape.carries)}.`}`
    case 'strokes':
      return `${shape.text}, en grande.${shape.guide === 'none' ? '' : ' Un punto muestra dónde empezar.'}`
    case 'sticks':
      return `Palitos unidos por las puntas: ${[...shape.sides].map((side) => (side === 's' ? 'corto' : 'largo')).join(', ')}.`
    case 'cover':
      return `Un contorno sobre ${shape.grid === 'triangles' ? 'triángulos pequeños' : 'cuadrados pequeños'}. Fila por fila: ${cellsByRow(shape.outline).join(', ')}. ${shape.pieces.length === 0 ? 'No tiene nada encima.' : `Encima tiene: ${shape.pieces.map(({ name }) => PIECES[name] ?? name).join(', ')}.`}`
    // Print is there to be read: its description never says what it says.
    case 'word':
      return 'Una palabra.'
    case 'sentence':
      return shape.text.includes('□') ? 'Una línea de texto con un hueco.' : 'Una línea de texto.'
    case 'passage':
      return `Un texto para leer: ${passageParts(shape)}.`
    case 'sound-boxes':
      return `Cajas para sonidos: ${shape.boxes.map((sound) => (sound === '' ? 'vacía' : 'llena')).join(', ')}.`
    case 'claps':
      return `Palmadas: ${many(shape.count, 'una').join(', ')}.`
    case 'page':
      return `Una página. Tiene, desde arriba: ${shape.parts.map(({ part }) => PAGE[part]).join(', ')}.`
    default:
      return never(shape)
  }
}

function passageParts({ sentences, numbered }: ShapeOf<'passage'>): string {
  const count = numbered
    ? plural(sentences.length, 'oración con número', 'oraciones con número')
    : plural(sentences.length, 'oración', 'oraciones')
  return sentences.some((one) => one.includes('□')) ? `${count} con un hueco` : count
}

const PAGE: Readonly<Record<ShapeOf<'page'>['parts'][number]['part'], string>> = {
  title: 'un título',
  heading: 'un subtítulo',
  text: 'texto',
  picture: 'un dibujo',
  label: 'un rótulo',
  caption: 'un pie de foto',
  list: 'una lista',
  'guide-words': 'palabras guía',
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const cell = (text: string): string => (text === '' ? 'vacío' : text === '?' ? 'no se sabe' : text)

function tapeRow({ label, parts, brace }: ShapeOf<'tape'>['rows'][number]): string {
  const told = runs(parts).map(({ part: { text, shaded }, count }) => {
    const worth = text === '' ? '' : text === '?' ? ' que no sabemos' : ` de ${text}`
    if (count === 1) return `una parte${shaded ? ' pintada' : ''}${worth}`
    return `${count} partes${text === '' ? ' iguales' : ''}${shaded ? ' pintadas' : ''}${worth}`
  })
  const whole = brace === '' ? '' : brace === '?' ? ' El total no se sabe.' : ` El total es ${brace}.`
  return `${label === '' ? 'Una barra' : label}: ${told.join(', ')}.${whole}`
}

function clock({ hour, minute }: ShapeOf<'clock'>): string {
  const short = onClock(hour + minute / 60)
  const five = minute === 0 ? 12 : Math.floor(minute / 5)
  const past = minute % 5
  const long = five === 0 ? 12 : five
  return `Un reloj. La manecilla corta ${short.next === null ? `señala el ${short.at}` : `está entre el ${short.at} y el ${short.next}`}. La manecilla larga ${past === 0 ? `señala el ${long}` : `está ${plural(past, 'marca', 'marcas')} después del ${long}`}.`
}

/** Coins by their worth. */
const COINS: Readonly<Record<number, string>> = {
  1: 'una moneda de 1 centavo',
  5: 'una moneda de 5 centavos',
  10: 'una moneda de 10 centavos',
  25: 'una moneda de 25 centavos',
  100: 'un billete de 1 dólar',
  500: 'un billete de 5 dólares',
  1000: 'un billete de 10 dólares',
  2000: 'un billete de 20 dólares',
}

function units(marks: number, parts: number): string {
  const { whole, fraction } = inUnits(marks, parts)
  return [whole, fraction].filter((one) => one !== null).join(' y ')
}

function laid(shape: ShapeOf<'units'>): string {
  const { steps, end } = laidOut(shape)
  const words = { one: 'uno', gap: 'un hueco', over: 'uno encimado' }
  const ends = {
    at: 'Terminan donde termina la cosa.',
    before: 'Terminan antes del final de la cosa.',
    past: 'Se pasan del final de la cosa.',
  }
  return `${shape.unit === 'cube' ? 'Cubos' : 'Clips'} a lo largo de una cosa: ${steps.length === 0 ? 'ninguno' : steps.map((step) => words[step]).join(', ')}.${steps.length === 0 ? '' : ` ${ends[end]}`}`
}

function graph({ look, columns, values, scale }: ShapeOf<'graph'>): string {
  const column = (i: number): string => {
    const value = values[i] ?? 0
    const steps = Math.floor(value / scale)
    switch (look) {
      case 'bars': {
        const { below, above } = onScale(value, scale)
        return above === null ? `hasta ${below}` : `entre ${below} y ${above}`
      }
      case 'pictures':
        return listed(
          [...many(steps, 'uno'), ...(value > steps * scale ? ['una parte de uno'] : [])],
          'ninguno',
        )
      case 'tallies':
        return listed(
          [...many(Math.floor(value / 5), 'un grupo de cinco'), ...many(value % 5, 'una')],
          'ninguna',
        )
      default:
        return listed(many(value, 'uno'), 'ninguno')
    }
  }
  const intro = {
    bars: `Una gráfica de barras con una línea cada ${scale}.`,
    pictures: scale === 1 ? 'Una gráfica de dibujos.' : `Una gráfica de dibujos. Cada dibujo vale ${scale}.`,
    tallies: 'Marcas de conteo.',
    dots: 'Un diagrama de puntos.',
  }[look]
  const name = (text: string): string => (look === 'dots' ? `Sobre ${text}` : text)
  return `${intro} ${columns.map((text, i) => `${name(text)}: ${column(i)}.`).join(' ')}`
}

const listed = (words: readonly string[], none: string): string =>
  words.length === 0 ? none : words.join(', ')

function angle({ degrees, turn, look, split, labels }: ShapeOf<'angle'>): string {
  const rays = [turn, turn + degrees, ...(split === null ? [] : [turn + split])]
  const where = rays.map((ray) => {
    if (look === 'protractor') return `señala ${ray} o ${180 - ray}`
    const { at, next } = onClock(twelfthOf(ray))
    return next === null ? `señala el ${at}` : `señala entre el ${at} y el ${next}`
  })
  const names = labels.filter((label) => label !== '')
  const opening = look === 'circle' ? 'Un giro en un círculo.' : 'Dos rayos que salen de un punto.'
  const on = look === 'protractor' ? 'En el transportador' : 'Como en un reloj'
  return `${opening} ${on}, el primero ${where[0]}, el segundo ${where[1]}${split === null ? '' : `, y uno de adentro ${where[2]}`}.${names.length === 0 ? '' : ` Ahí dice: ${names.map(cell).join(', ')}.`}`
}

/** Solids told without their names, which may be the question. */
const SOLIDS: Readonly<Record<Solid, string>> = {
  cube: 'Un cuerpo con seis lados cuadrados, como un dado.',
  cone: 'Un cuerpo redondo abajo y con una punta arriba, como un gorro de fiesta.',
  cylinder: 'Un cuerpo redondo abajo y redondo arriba, como una lata.',
  sphere: 'Un cuerpo redondo por todas partes, como una pelota.',
  prism: 'Un cuerpo con seis lados planos, más largo que alto, como una caja de zapatos.',
  pyramid: 'Un cuerpo cuadrado abajo y con una punta arriba.',
  'cone-on-cylinder': 'Dos cuerpos: arriba uno como un gorro de fiesta, abajo uno como una lata.',
  'cube-on-cube': 'Dos cuerpos: arriba uno como un dado, abajo uno como un dado.',
  'cone-on-cube': 'Dos cuerpos: arriba uno como un gorro de fiesta, abajo uno como un dado.',
  'prism-on-prism': 'Dos cuerpos: arriba uno como una caja de zapatos, abajo uno como una caja de zapatos.',
}

function chart(shape: ShapeOf<'chart'>): string {
  const { from, to, step, columns, hidden } = shape
  const seen = shape.marked.filter((number) => !hidden.includes(number))
  const rows = rowsToRead(shape).map(
    (row) => ` Fila: ${row.map((number) => (hidden.includes(number) ? 'vacío' : number)).join(', ')}.`,
  )
  const by = step === 1 ? '' : ` de ${step} en ${step}`
  return `Números de ${from} a ${to}${by}, ${columns} en cada fila.${rows.join('')}${seen.length === 0 ? '' : ` Con marca: ${seen.join(', ')}.`}`
}

function partition({ shape, parts, shaded, equal }: ShapeOf<'partition'>): string {
  const name = { circle: 'Un círculo', square: 'Un cuadrado', rectangle: 'Un rectángulo' }[shape]
  const cut =
    parts === 1 ? 'de una pieza' : `cortado en ${parts} partes ${equal ? 'iguales' : 'de distinto tamaño'}`
  return `${name} ${cut}${shaded === 0 ? '' : `, ${shaded} ${shaded === 1 ? 'pintada' : 'pintadas'}`}.`
}

function hundred({ wholes, first, second }: ShapeOf<'hundred-square'>): string {
  const told = (count: number): string => {
    const [tens, ones] = tensAndOnes(count)
    return counted([tens, 'columna de diez', 'columnas de diez'], [ones, 'cuadrito', 'cuadritos'])
  }
  const full = wholes === 0 ? '' : `${plural(wholes, 'cuadrado completo', 'cuadrados completos')}. `
  const shaded = first === 100 ? 'todo' : first === 0 ? 'nada' : told(first)
  return `${full}Un cuadrado de 10 columnas de diez. Pintado: ${shaded}.${second === 0 ? '' : ` De otro color: ${told(second)}.`}`
}

const cubes = ({ length, width, height, layers }: ShapeOf<'cubes'>['boxes'][number]): string =>
  `Una caja de ${length} de largo, ${width} de ancho y ${height} de alto${layers === height ? ', hecha de cubos' : layers === 0 ? ', vacía' : `, con ${plural(layers, 'capa', 'capas')} de cubos`}.`

/** Units as they are read aloud, where the letters alone would be spelled out. */
const UNITS: Readonly<Record<string, string>> = {
  g: 'gramos',
  kg: 'kilogramos',
  mL: 'mililitros',
  L: 'litros',
  l: 'litros',
  ml: 'mililitros',
  lb: 'libras',
  oz: 'onzas',
}

function gauge(shape: ShapeOf<'gauge'>): string {
  const { number, marks } = pastNumber(shape)
  const unit = UNITS[shape.unit] ?? shape.unit
  const dial = shape.look === 'dial'
  const past = `${plural(marks, 'marca', 'marcas')} después del ${number}`
  const place = dial
    ? `La aguja está ${marks === 0 ? `en ${number}` : past}.`
    : `Está lleno hasta ${marks === 0 ? number : past}.`
  return `${dial ? 'Una báscula' : 'Un vaso'} de 0 a ${shape.max} ${unit}, con una marca cada ${shape.step}. ${place}`
}

function tree(nodes: ShapeOf<'tree'>['nodes']): string {
  const name = (i: number): string => `${nodes[i]?.marked ? 'con marca, ' : ''}${cell(nodes[i]?.label ?? '')}`
  const under = (parent: number): string[] =>
    nodes.flatMap((node, i) => (node.parent === parent ? [name(i)] : []))
  return [
    `Arriba: ${under(-1).join(', ')}.`,
    ...nodes.flatMap((_, i) =>
      under(i).length === 0 ? [] : [`Debajo de ${name(i)}: ${under(i).join(', ')}.`],
    ),
  ].join(' ')
}

const PIECES: Readonly<Record<string, string>> = {
  hexagon: 'un hexágono',
  trapezoid: 'un trapecio',
  rhombus: 'un rombo',
  triangle: 'un triángulo',
  square: 'un cuadrado',
  rectangle: 'un rectángulo',
  corner: 'una esquina',
}
