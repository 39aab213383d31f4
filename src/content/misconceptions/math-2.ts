import type { MisconceptionLines } from './lines.ts'

/** Wrong ideas that first show in the mathematics of grade 2. */
export const MATH_2: MisconceptionLines = {
  'stops-after-one': {
    is: { en: 'does the first step and stops there', es: 'hace el primer paso y ahí se queda' },
    try: {
      en: 'Tell a two-part story with real things, and ask after each part: “Is that what the question wants?”',
      es: 'Cuenta una historia de dos partes con cosas de verdad y pregunta después de cada parte: «¿Eso es lo que se pregunta?»',
    },
  },
  'second-step-flipped': {
    is: {
      en: 'adds where the second step takes away, or the other way round',
      es: 'en el segundo paso suma cuando hay que restar, o al revés',
    },
    try: {
      en: 'Act the story out with counters and say after each change whether there are more or fewer now.',
      es: 'Representen la historia con fichas y digan después de cada cambio si ahora hay más o menos.',
    },
  },
  'words-swapped': {
    is: { en: 'says odd for even and even for odd', es: 'dice par en vez de impar, e impar en vez de par' },
    try: {
      en: 'Put socks in pairs and say together: “Even: every one has a partner. Odd: one is left alone.”',
      es: 'Junten calcetines en parejas y digan: «Par: cada uno tiene pareja. Impar: uno se queda solo.»',
    },
  },
  'first-digit-decides': {
    is: {
      en: 'decides odd or even by the tens digit instead of the ones',
      es: 'decide si es par o impar por la cifra de las decenas y no por la de las unidades',
    },
    try: {
      en: 'Build 16 with tens and ones, pair up the ones, and see that the ten is already all pairs.',
      es: 'Forma 16 con decenas y unidades, junta las unidades en parejas y mira que la decena ya está en parejas.',
    },
  },
  'adds-dimensions': {
    is: {
      en: 'adds the number of rows and columns instead of counting all of them',
      es: 'suma las filas y las columnas en vez de contar todo',
    },
    try: {
      en: 'Lay out 3 rows of 4 coins, cover all but one row, and count up row by row as you uncover them: 4, 8, 12.',
      es: 'Pon 3 filas de 4 monedas, tapa todas menos una y cuenten al ir destapando: 4, 8, 12.',
    },
  },
  'extra-row': {
    is: { en: 'counts one row too many', es: 'cuenta una fila de más' },
    try: {
      en: 'Slide a ruler down the rows and say the new total only when it has passed a whole row.',
      es: 'Baja una regla por las filas y di el nuevo total solo cuando haya pasado una fila entera.',
    },
  },
  'counts-border': {
    is: { en: 'counts only the squares around the outside', es: 'cuenta solo los cuadrados de la orilla' },
    try: {
      en: 'Color a rectangle on squared paper row by row, and count as each row is colored.',
      es: 'Colorea un rectángulo en papel cuadriculado fila por fila y cuenten al terminar cada fila.',
    },
  },
  'counts-by-ones': {
    is: {
      en: 'goes up by one where the count goes in bigger steps',
      es: 'sube de uno en uno cuando la cuenta va en pasos más grandes',
    },
    try: {
      en: 'Count a row of dimes aloud, touching one coin for each ten.',
      es: 'Cuenten en voz alta una fila de monedas de diez, tocando una moneda por cada diez.',
    },
  },
  'wrong-unit': {
    is: {
      en: 'changes to another step size in the middle of a count',
      es: 'cambia de paso a la mitad de la cuenta',
    },
    try: {
      en: 'Write the jump (+5, +5) above each gap of the list before finding the next number.',
      es: 'Escribe el salto (+5, +5) sobre cada espacio de la lista antes de buscar el número que sigue.',
    },
  },
  'order-shown': {
    is: {
      en: 'writes the digits in the order they were told, not by their places',
      es: 'escribe las cifras en el orden en que las oye, no según su lugar',
    },
    try: {
      en: 'Write 7 + 300 + 40 on strips of paper, sort them from hundreds to ones, and only then write the number.',
      es: 'Escribe 7 + 300 + 40 en tiras de papel, ordénalas de centenas a unidades y luego escribe el número.',
    },
  },
  'extra-ten': {
    is: { en: 'adds the new ten two times', es: 'suma dos veces la decena nueva' },
    try: {
      en: 'Build both numbers with blocks, trade ten ones for one ten, and count the tens that really lie there.',
      es: 'Forma los dos números con bloques, cambia diez unidades por una decena y cuenta las decenas que hay de verdad.',
    },
  },
  'no-payback': {
    is: {
      en: 'opens a ten for more ones but still counts that ten',
      es: 'abre una decena para tener más unidades, pero la sigue contando',
    },
    try: {
      en: 'Take 52 in dimes and pennies to a “bank”: hand over one dime for ten pennies, and count the dimes left.',
      es: 'Lleva 52 en monedas de diez y de uno a un «banco»: entrega una de diez por diez de uno y cuenta las de diez que quedan.',
    },
  },
  'writes-zero': {
    is: {
      en: 'writes 0 where there is not enough to take from',
      es: 'escribe 0 donde no alcanza para quitar',
    },
    try: {
      en: 'Build 52 with tens and ones, take 27 off together, and ask where more ones could come from.',
      es: 'Formen 52 con decenas y unidades, quiten 27 y pregunta de dónde pueden salir más unidades.',
    },
  },
  'zero-lends-free': {
    is: {
      en: 'turns a 0 into 9 without taking one from the next place',
      es: 'cambia un 0 por 9 sin quitar uno del lugar siguiente',
    },
    try: {
      en: 'Lay 305 with blocks: to open a ten there must first be tens, so which block pays for them?',
      es: 'Formen 305 con bloques: para abrir una decena primero debe haber decenas. ¿Qué bloque las paga?',
    },
  },
  'skips-zero': {
    is: {
      en: 'borrows from the hundreds past a 0 and leaves the 0 as it is',
      es: 'pide a las centenas saltándose el 0 y lo deja igual',
    },
    try: {
      en: 'Trade one hundred of 305 for ten tens on the table before any ten is opened.',
      es: 'Cambien una centena de 305 por diez decenas en la mesa antes de abrir una decena.',
    },
  },
  'carries-ones': {
    is: {
      en: 'writes the new ten and carries the ones',
      es: 'escribe la decena nueva y lleva las unidades',
    },
    try: {
      en: 'Say 13 as “one ten and three ones” and let her put each under the place it belongs to.',
      es: 'Digan 13 como «una decena y tres unidades» y que ponga cada cosa en su lugar.',
    },
  },
  'carries-one-always': {
    is: {
      en: 'carries one new ten even when the ones make two tens',
      es: 'lleva solo una decena aunque las unidades hagan dos',
    },
    try: {
      en: 'Add the ones of four numbers with cubes, snap them into tens, and count how many tens came out.',
      es: 'Suma con cubos las unidades de cuatro números, arma decenas y cuenta cuántas salieron.',
    },
  },
  'zero-keeps-bottom': {
    is: {
      en: 'writes the bottom digit where the top one is 0',
      es: 'escribe la cifra de abajo donde arriba hay un 0',
    },
    try: {
      en: 'Ask: “You have no pennies and must give 7. What can you trade?” Then do it with coins.',
      es: 'Pregunta: «No tienes monedas de uno y debes dar 7. ¿Qué puedes cambiar?» Háganlo con monedas.',
    },
  },
  'wrong-place': {
    is: {
      en: 'changes the hundreds where the tens should change, or the other way round',
      es: 'cambia las centenas cuando deben cambiar las decenas, o al revés',
    },
    try: {
      en: 'Build the number with blocks and put on, or take off, one ten: which digit changed?',
      es: 'Forma el número con bloques y pon o quita una decena: ¿qué cifra cambió?',
    },
  },
  'no-bridge': {
    is: {
      en: 'changes the tens digit past 9 or 0 but leaves the hundreds as they were',
      es: 'cambia las decenas al pasar por 9 o por 0, pero deja igual las centenas',
    },
    try: {
      en: 'Count by tens aloud from 470, with blocks, and stop when ten tens lie there: what can you trade?',
      es: 'Cuenten de diez en diez desde 470 con bloques y paren cuando haya diez decenas: ¿qué se puede cambiar?',
    },
  },
  'changes-value': {
    is: { en: 'accepts a step that changes the amount', es: 'acepta un paso que cambia la cantidad' },
    try: {
      en: 'Show 38 + 26 with counters on two plates, move two across, and ask if the total changed.',
      es: 'Muestra 38 + 26 con fichas en dos platos, pasa dos de un plato al otro y pregunta si cambió el total.',
    },
  },
  'order-for-subtract': {
    is: {
      en: 'thinks the numbers of a subtraction can be swapped',
      es: 'cree que en una resta se puede cambiar el orden',
    },
    try: {
      en: 'Put out 5 counters and take 3; then put out 3 and try to take 5.',
      es: 'Pon 5 fichas y quita 3; luego pon 3 e intenta quitar 5.',
    },
  },
  'rule-not-reason': {
    is: { en: 'gives “it is the rule” for a reason', es: 'como razón dice «es la regla»' },
    try: {
      en: 'Ask “How do you know it is the same?” and have her show it with blocks before she says it.',
      es: 'Pregunta «¿Cómo sabes que es lo mismo?» y pídele que lo muestre con bloques antes de decirlo.',
    },
  },
  'reads-end': {
    is: {
      en: 'reads the mark at the end although the thing does not start at zero',
      es: 'lee la marca del final aunque la cosa no empiece en cero',
    },
    try: {
      en: 'Lay a crayon from 2 to 7 on a ruler and count the spaces with a finger; then move it to 0 and compare.',
      es: 'Pon un crayón del 2 al 7 en una regla y cuenten los espacios con el dedo; luego muévelo al 0 y comparen.',
    },
  },
  'starts-at-one': {
    is: {
      en: 'starts measuring at the 1 mark, not at zero',
      es: 'empieza a medir en la marca del 1 y no en el cero',
    },
    try: {
      en: 'Lay cubes along a ruler: where does the first cube begin, and where does it end?',
      es: 'Pon cubos a lo largo de una regla: ¿dónde empieza el primer cubo y dónde termina?',
    },
  },
  'bigger-unit-bigger-number': {
    is: {
      en: 'thinks that a longer unit gives a bigger number',
      es: 'cree que una unidad más larga da un número mayor',
    },
    try: {
      en: 'Measure the table with a pencil and then with a paper clip, and ask why one number is bigger.',
      es: 'Midan la mesa con un lápiz y luego con un clip, y pregunta por qué un número es mayor.',
    },
  },
  'number-only': {
    is: { en: 'looks at the number and not at the unit', es: 'se fija en el número y no en la unidad' },
    try: {
      en: 'Show 3 inches and 3 feet with your hands and ask whether they are the same.',
      es: 'Muestra con las manos 3 pulgadas y 3 pies y pregunta si es lo mismo.',
    },
  },
  'unit-scale': {
    is: {
      en: 'mixes up the size of inches and feet, or of centimeters and meters',
      es: 'confunde el tamaño de pulgadas y pies, o de centímetros y metros',
    },
    try: {
      en: 'Find one thing in the room for each: about 1 inch, 1 foot, 1 centimeter, 1 meter.',
      es: 'Busquen en el salón una cosa de cada medida: más o menos 1 pulgada, 1 pie, 1 centímetro, 1 metro.',
    },
  },
  'ignores-start': {
    is: { en: 'jumps from zero instead of from the start', es: 'salta desde cero y no desde donde empieza' },
    try: {
      en: 'Put a counter on the start before she jumps, and say the start aloud together.',
      es: 'Pon una ficha donde empieza antes de saltar y digan ese número en voz alta.',
    },
  },
  'counts-coins': {
    is: {
      en: 'counts how many coins there are, not what they are worth',
      es: 'cuenta cuántas monedas hay y no cuánto valen',
    },
    try: {
      en: 'Trade one dime for ten pennies and ask which side can buy more.',
      es: 'Cambia una moneda de diez por diez de uno y pregunta con cuál lado se puede comprar más.',
    },
  },
  'nickel-dime-swap': {
    is: {
      en: 'thinks the nickel is worth more because it is bigger',
      es: 'cree que la moneda de cinco vale más porque es más grande',
    },
    try: {
      en: 'Lay five pennies under a nickel and ten under a dime and compare the rows.',
      es: 'Pon cinco monedas de uno bajo la de cinco y diez bajo la de diez, y comparen las filas.',
    },
  },
  'one-unit-for-all': {
    is: {
      en: 'keeps counting by the first coin’s value when the coins change',
      es: 'sigue contando con el valor de la primera moneda cuando cambian las monedas',
    },
    try: {
      en: 'Sort the coins into piles, and say the new step aloud before starting the next pile.',
      es: 'Separa las monedas en montones y di en voz alta el nuevo paso antes de empezar el siguiente montón.',
    },
  },
  'value-not-count': {
    is: {
      en: 'reads the number on the line, not how many marks stand above it',
      es: 'lee el número de la recta y no cuántas marcas hay encima',
    },
    try: {
      en: 'Cover the numbers and ask “how many?”; then uncover them and ask “how long?”',
      es: 'Tapa los números y pregunta «¿cuántos?»; luego destápalos y pregunta «¿de qué largo?»',
    },
  },
  'one-x-per-value': {
    is: {
      en: 'puts only one mark when a length comes up again',
      es: 'pone una sola marca cuando una medida se repite',
    },
    try: {
      en: 'Cross each length off the list as its mark goes up, and count marks and lengths at the end.',
      es: 'Tacha cada medida de la lista al poner su marca y al final cuenta marcas y medidas.',
    },
  },
  'skips-empty': {
    is: { en: 'leaves out numbers that have no mark', es: 'deja fuera los números que no tienen marca' },
    try: {
      en: 'Write the whole line of numbers first, and only then put up marks.',
      es: 'Escribe primero toda la recta de números y solo después pon las marcas.',
    },
  },
  'reads-line-above': {
    is: { en: 'reads one line too high on a graph', es: 'lee una línea más arriba en la gráfica' },
    try: {
      en: 'Lay a straight edge across the top of the bar and follow it to the number.',
      es: 'Pon una regla en la punta de la barra y síguela hasta el número.',
    },
  },
  'regular-only': {
    is: {
      en: 'takes only shapes whose sides are all equal',
      es: 'acepta solo figuras con todos los lados iguales',
    },
    try: {
      en: 'Make a long, thin triangle with three straws and count its sides: is it a triangle?',
      es: 'Haz un triángulo largo y delgado con tres popotes y cuenta sus lados: ¿es un triángulo?',
    },
  },
  'miscounts-angles': {
    is: { en: 'passes over a corner that points in', es: 'se salta una esquina que apunta hacia adentro' },
    try: {
      en: 'Put a sticker on every corner while going round the shape once.',
      es: 'Pon una calcomanía en cada esquina al dar una vuelta a la figura.',
    },
  },
  'cube-as-square': {
    is: { en: 'mixes up a cube with its square face', es: 'confunde un cubo con su cara cuadrada' },
    try: {
      en: 'Trace one face of a box, then lay the drawing beside the box: which can you hold?',
      es: 'Traza una cara de una caja y pon el dibujo junto a la caja: ¿cuál puedes agarrar?',
    },
  },
  'rows-for-columns': {
    is: {
      en: 'takes rows for columns: builds 4 rows of 2 for 2 rows of 4',
      es: 'confunde filas con columnas: forma 4 filas de 2 en vez de 2 filas de 4',
    },
    try: {
      en: 'Sit in rows like in a bus: a row goes from side to side. Count how many sit in one.',
      es: 'Siéntense en filas como en un autobús: una fila va de lado a lado. Cuenten cuántos hay en una.',
    },
  },
  'counts-lines': {
    is: {
      en: 'counts the lines, not the spaces between them',
      es: 'cuenta las líneas y no los espacios entre ellas',
    },
    try: {
      en: 'Put a counter in every space of a grid and count the counters.',
      es: 'Pon una ficha en cada espacio de una cuadrícula y cuenta las fichas.',
    },
  },
  'must-look-same': {
    is: {
      en: 'thinks equal shares must have the same shape',
      es: 'cree que las partes iguales deben tener la misma forma',
    },
    try: {
      en: 'Fold two equal squares into fourths in different ways, cut one part up, and lay it over the other.',
      es: 'Dobla dos cuadrados iguales en cuartos de distinta manera, recorta una parte y ponla sobre la otra.',
    },
  },
}
