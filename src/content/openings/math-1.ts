import { figure, pictureRow } from '#content/skills/k/figures.ts'
import type { FigurePart, ModelShape } from '#domain/items/model.ts'
import { type Openings, step } from './opening.ts'
import { blocks, bond, chart, frame, frames, part, shaded, tape, textAt } from './pictures.ts'

type Jump = readonly [from: number, to: number]

/** From 0 to 10, with hops of one. */
const line = (mark: number, ...jumps: Jump[]): ModelShape => ({
  kind: 'number-line',
  ticks: 10,
  labels: Array.from({ length: 11 }, (_, tick) => ({ tick, text: String(tick) })),
  mark,
  jumps: jumps.map(([from, to]) => ({ from, to, text: '' })),
})

const balance = (left: string, right: string, tilt: 'left' | 'level'): ModelShape => ({
  kind: 'balance',
  left,
  right,
  tilt,
})

const CHICK = { picture: 'chick' }
/** Three chicks, then four more, with what is written under them. */
const chicks = (texts: readonly FigurePart[]): ModelShape =>
  figure(
    400,
    96,
    [
      ...pictureRow(CHICK, 3, { x: 22, y: 32, gap: 46, size: 42 }),
      ...pictureRow(CHICK, 4, { x: 182, y: 32, gap: 46, size: 42 }),
      ...texts,
    ],
    {
      en: 'Chicks: one, one, one; then one, one, one, one.',
      es: 'Pollitos: uno, uno, uno; luego uno, uno, uno, uno.',
    },
  )

const lines = (...all: string[]): ModelShape => ({ kind: 'expression', lines: all })

/** How the lessons of grade 1 open. */
export const OPENINGS: Openings = {
  'm.1.count-on-back': [
    step('You stand at 5 on the line.', 'Estás en el 5 de la recta.', line(5)),
    step('Add 2: hop on 2 times, to 7.', 'Suma 2: da 2 saltos hasta el 7.', line(7, [5, 6], [6, 7])),
    step(
      'Count the hops, not where you stand.',
      'Cuenta los saltos, no el lugar donde estás.',
      line(7, [5, 6], [6, 7]),
    ),
    step(
      'Take away 2: hop back 2 times, to 5.',
      'Resta 2: da 2 saltos atrás, hasta el 5.',
      line(5, [7, 6], [6, 5]),
    ),
  ],
  'm.1.facts-10': [
    step('5, 3 and 8 belong together.', 'El 5, el 3 y el 8 van juntos.', bond('8', '5', '3')),
    step('5 + 3 is 8, and so is 3 + 5.', '5 + 3 es 8, y 3 + 5 también.', frame(5, 3)),
    step('Take the 3 away: 8 − 3 is 5.', 'Quita el 3: 8 − 3 es 5.', frame(5, 3, 3)),
    step(
      'Know one fact, and you know all four.',
      'Si sabes una cuenta, sabes las cuatro.',
      lines('5 + 3 = 8', '3 + 5 = 8', '8 − 3 = 5', '8 − 5 = 3'),
    ),
  ],
  'm.1.flip-and-group': [
    step('Put 2 and 7 in one row.', 'Pon 2 y 7 en una fila.', tape('9', part(2), shaded(7))),
    step(
      'Flip them: the row is just as long.',
      'Cámbialos de lugar: la fila mide lo mismo.',
      tape('9', shaded(7), part(2)),
    ),
    step(
      'So begin with the bigger one: 7, 8, 9.',
      'Por eso empieza con el mayor: 7, 8, 9.',
      tape('9', shaded(7), part(2)),
    ),
    step(
      'With three numbers, first make 10.',
      'Con tres números, primero forma 10.',
      tape('15', shaded(8), shaded(2), part(5)),
    ),
  ],
  'm.1.think-addition': [
    step('Taking away asks for a missing part.', 'Restar es buscar la parte que falta.', bond('8', '5', '?')),
    step('8 is the whole, and 5 is one part.', '8 es el total y 5 es una parte.', bond('8', '5', '?')),
    step('Think: 5 and how many more make 8?', 'Piensa: ¿cuántos más hay de 5 a 8?', bond('8', '5', '?')),
    step('3 more make 8, so 8 − 5 is 3.', 'Son 3 más, así que 8 − 5 es 3.', bond('8', '5', '3')),
  ],
  'm.1.add-through-ten': [
    step('8 is close to 10.', '8 está cerca de 10.', frames(8)),
    step('2 of the 5 fill the frame: now 10.', '2 de las 5 llenan el marco: ya hay 10.', frames(8, 2)),
    step('The other 3 come after the ten.', 'Las otras 3 van después de la decena.', frames(8, 5)),
    step('8 + 5 is the same as 10 + 3.', '8 + 5 es lo mismo que 10 + 3.', frames(10, 3)),
  ],
  'm.1.sub-through-ten': [
    step('13 is one ten and 3 more.', '13 es una decena y 3 más.', frames(10, 3)),
    step('Take away 5: first the 3, down to 10.', 'Quita 5: primero 3, y llegas a 10.', frames(10, 3, 3)),
    step('5 is 3 and 2, so take 2 more.', '5 es 3 y 2, así que quita 2 más.', frames(10, 3, 5)),
    step('8 are left, so 13 − 5 is 8.', 'Quedan 8, así que 13 − 5 es 8.', frames(10, 3, 5)),
  ],
  'm.1.stories-change': [
    step('First 3 chicks, then 4 more: now 7.', 'Primero 3 pollitos, llegan 4: ahora hay 7.', chicks([])),
    step(
      'It has a start, a change and an end.',
      'Tiene un principio, un cambio y un final.',
      chicks([textAt('3', 68, 80), textAt('+ 4', 251, 80), textAt('= 7', 374, 80)]),
    ),
    step(
      'One of the three may be missing.',
      'Puede faltar uno de los tres.',
      lines('□ + 4 = 7', '3 + □ = 7', '3 + 4 = □'),
    ),
    step(
      'The two you know help you find it.',
      'Los dos que sabes te ayudan a encontrarlo.',
      tape('7', shaded(3), part(4, '?')),
    ),
  ],
  'm.1.count-120': [
    step(
      'After 99 comes 100: that is ten tens.',
      'Después de 99 viene 100: son diez decenas.',
      chart(91, 120, 99, 100),
    ),
    step(
      'Then the count begins again: 101, 102.',
      'Luego se empieza otra vez: 101, 102.',
      chart(91, 120, 100, 101, 102),
    ),
    step('100 and 5 more is written 105.', '100 y 5 más se escribe 105.', chart(91, 120, 100, 105)),
    step('It goes on in the same way to 120.', 'Así se sigue contando hasta 120.', chart(91, 120, 110, 120)),
  ],
  'm.1.tens-and-ones': [
    step('Here are 14 ones.', 'Aquí hay 14 unidades.', blocks(0, 14)),
    step('Ten of them make one ten.', 'Diez de ellas forman una decena.', blocks(1, 4)),
    step('One ten and 4 ones: it is still 14.', 'Una decena y 4 unidades: siguen siendo 14.', blocks(1, 4)),
    step('That is why we write 1 and 4.', 'Por eso escribimos 1 y 4.', blocks(1, 4)),
  ],
  'm.1.stories-three': [
    step(
      'A story can have three groups.',
      'Un cuento puede tener tres grupos.',
      tape('?', shaded(6), part(3), part(4)),
    ),
    step(
      'In any order, you get the same number.',
      'En cualquier orden sale el mismo número.',
      tape('?', shaded(6), part(4), part(3)),
    ),
    step(
      '6 and 4 make 10: join them first.',
      '6 y 4 son 10: júntalos primero.',
      tape('?', shaded(10), part(3)),
    ),
    step('10 and 3 more make 13.', '10 y 3 más son 13.', tape('13', shaded(10), part(3))),
  ],
  'm.1.ten-more-less': [
    step('34 is 3 tens and 4 ones.', '34 son 3 decenas y 4 unidades.', blocks(3, 4)),
    step('Ten more is one more ten: 44.', 'Diez más es una decena más: 44.', blocks(4, 4)),
    step(
      'Ten less is one ten fewer: 34 again.',
      'Diez menos es una decena menos: otra vez 34.',
      blocks(3, 4),
    ),
    step(
      'The tens change, and the ones stay.',
      'Cambian las decenas y las unidades quedan igual.',
      chart(21, 50, 24, 34, 44),
    ),
  ],
  'm.1.equal-sign': [
    step(
      'Think of a balance with two sides.',
      'Piensa en una balanza con dos lados.',
      balance('5', '3', 'left'),
    ),
    step(
      'It is level when both sides are the same.',
      'Está en equilibrio si los lados valen lo mismo.',
      balance('5', '3 + 2', 'level'),
    ),
    step(
      'The equal sign says just that: 5 = 3 + 2.',
      'El signo igual dice eso: 5 = 3 + 2.',
      balance('5', '3 + 2', 'level'),
    ),
    step('Both sides may be sums.', 'Los dos lados pueden ser sumas.', balance('4 + 1', '3 + 2', 'level')),
  ],
}
