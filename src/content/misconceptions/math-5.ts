import type { MisconceptionLines } from './lines.ts'

/** Wrong ideas that first show in the mathematics of grade 5. */
export const MATH_5: MisconceptionLines = {
  'left-to-right': {
    is: {
      en: 'works from left to right and does not see the brackets',
      es: 'resuelve de izquierda a derecha sin ver el paréntesis',
    },
    try: {
      en: 'Let her put a finger over everything but the brackets, and write one number in their place before going on.',
      es: 'Pídele que tape todo menos el paréntesis y que escriba un solo número en su lugar antes de seguir.',
    },
  },
  'skips-brackets': {
    is: {
      en: 'multiplies and divides first as if the brackets were not there',
      es: 'primero multiplica y divide como si no hubiera paréntesis',
    },
    try: {
      en: 'Cover all but the brackets with a finger, work those out, and write the number over them before going on.',
      es: 'Tapa con el dedo todo menos el paréntesis, resuélvanlo y escribe el número encima antes de seguir.',
    },
  },
  'last-first': {
    is: {
      en: 'starts with the last step instead of the brackets',
      es: 'empieza por el último paso en vez del paréntesis',
    },
    try: {
      en: 'Ask her to tell the steps in order, brackets first, and to number them 1, 2, 3 before working any out.',
      es: 'Pídele que diga los pasos en orden, primero el paréntesis, y que los numere 1, 2, 3 antes de resolver.',
    },
  },
  'no-brackets': {
    is: {
      en: 'writes the numbers and signs in the order of the words, without brackets',
      es: 'escribe los números y signos en el orden de las palabras, sin paréntesis',
    },
    try: {
      en: 'Work out what she wrote and what the words say with counters, and ask which sign must come first.',
      es: 'Resuelvan con fichas lo que escribió y lo que dicen las palabras, y pregúntale qué signo va primero.',
    },
  },
  'brackets-wrong-place': {
    is: {
      en: 'puts the brackets around the product instead of the sum',
      es: 'pone el paréntesis en la multiplicación y no en la suma',
    },
    try: {
      en: 'Read the words aloud and let her circle what happens first: the circle becomes the brackets.',
      es: 'Lean las palabras en voz alta y pídele que encierre lo que pasa primero: ese círculo es el paréntesis.',
    },
  },
  'adds-difference': {
    is: {
      en: 'adds the difference of the two rules once instead of growing both step by step',
      es: 'suma una sola vez la diferencia de las reglas en vez de avanzar paso a paso',
    },
    try: {
      en: 'Write both patterns in two rows, three terms each, and ask how the gap between the rows changes.',
      es: 'Escriban los dos patrones en dos filas, tres términos cada uno, y pregunta cómo cambia la distancia entre las filas.',
    },
  },
  'repeats-first': {
    is: { en: 'gives the number of the first pattern again', es: 'repite el número del primer patrón' },
    try: {
      en: 'Let her say both patterns in turn, one step of each, while you keep two columns.',
      es: 'Pídele que diga los dos patrones por turnos, un paso de cada uno, mientras tú llenas dos columnas.',
    },
  },
  'wrong-direction': {
    is: {
      en: 'makes the number larger where it must get smaller, or the other way round',
      es: 'hace más grande el número cuando debe ser más chico, o al revés',
    },
    try: {
      en: 'Before she works it out, ask: will the result be more or less than this, and why?',
      es: 'Antes de calcular, pregúntale: ¿el resultado será más o menos que esto, y por qué?',
    },
  },
  'adds-ten': {
    is: {
      en: 'adds or takes away ten where ten times or one tenth is meant',
      es: 'suma o quita diez cuando se pide diez veces o la décima parte',
    },
    try: {
      en: 'Lay 3 tens and 3 hundreds beside each other in blocks and ask how many of the one make the other.',
      es: 'Pon juntos 3 decenas y 3 centenas en bloques y pregunta cuántas de una forman la otra.',
    },
  },
  'two-places': {
    is: {
      en: 'moves the digits two places instead of one',
      es: 'mueve las cifras dos lugares en vez de uno',
    },
    try: {
      en: 'Let her slide digit cards in a place value table one place and say "ten times" at each step.',
      es: 'Pídele que deslice tarjetas de cifras un lugar en la tabla y diga "diez veces" en cada paso.',
    },
  },
  'times-exponent': {
    is: {
      en: 'multiplies by ten times the exponent: 10² as 20',
      es: 'multiplica por diez veces el exponente: 10² como 20',
    },
    try: {
      en: 'Write 10² as 10 × 10 and 10 × 2 side by side and let her work out both.',
      es: 'Escribe 10² como 10 × 10 y junto a eso 10 × 2, y pídele que calcule los dos.',
    },
  },
  'one-place-short': {
    is: { en: 'moves the digits one place too few', es: 'mueve las cifras un lugar de menos' },
    try: {
      en: 'Let her make one mark for each ten in the power and move one place for each mark.',
      es: 'Pídele que haga una marca por cada diez de la potencia y que mueva un lugar por cada marca.',
    },
  },
  'adds-zeros': {
    is: {
      en: 'writes zeros at the end whatever the number, or moves the wrong way',
      es: 'escribe ceros al final sin mirar el número, o mueve al revés',
    },
    try: {
      en: 'Compare 3.4 with 3.40 on a place value table and ask whether the zero made it larger.',
      es: 'Comparen 3.4 y 3.40 en la tabla de valor y pregunta si el cero lo hizo más grande.',
    },
  },
  'whole-number': {
    is: { en: 'reads thousandths as thousands', es: 'lee los milésimos como millares' },
    try: {
      en: 'Say "thousandths" and "thousands" in turn and let her point to the place in the table.',
      es: 'Di "milésimos" y "millares" por turnos y pídele que señale el lugar en la tabla.',
    },
  },
  'reversed-parts': {
    is: {
      en: 'swaps what stands before and after the point',
      es: 'cambia de lugar lo que va antes y después del punto',
    },
    try: {
      en: 'Let her say which part is more than one whole, and write that part first.',
      es: 'Pídele que diga cuál parte vale enteros y que escriba primero esa parte.',
    },
  },
  'one-row': {
    is: {
      en: 'multiplies by one digit only and stops',
      es: 'multiplica solo por una cifra y ahí se detiene',
    },
    try: {
      en: 'Draw the rectangle of the sum, cut it at the ten, and ask which piece has not been counted.',
      es: 'Dibuja el rectángulo de la cuenta, córtalo en las decenas y pregunta qué pedazo falta contar.',
    },
  },
  'estimate-not-fixed': {
    is: { en: 'keeps a first guess that is too big', es: 'se queda con un primer cálculo que es demasiado' },
    try: {
      en: 'Let her multiply her guess back and compare it with what there was to divide.',
      es: 'Pídele que multiplique su cálculo y que lo compare con lo que había para dividir.',
    },
  },
  'right-aligned': {
    is: {
      en: 'lines up the last digits instead of the points',
      es: 'alinea las últimas cifras en vez de los puntos',
    },
    try: {
      en: 'Give her squared paper, one digit a square, and let her put the points under each other first.',
      es: 'Dale papel cuadriculado, una cifra por cuadro, y pídele que ponga primero los puntos uno debajo del otro.',
    },
  },
  'point-from-adding': {
    is: {
      en: 'places the point as in adding and not as tenths of tenths are',
      es: 'pone el punto como en la suma',
    },
    try: {
      en: 'Ask about how much 2 times 3 is, then where the point in her answer must go.',
      es: 'Pregunta más o menos cuánto es 2 por 3 y luego dónde debe ir el punto en su respuesta.',
    },
  },
  'parts-separately': {
    is: {
      en: 'works with what stands before the point and after it as two numbers apart',
      es: 'calcula lo que está antes y después del punto como dos números aparte',
    },
    try: {
      en: 'Show 0.5 and 0.25 as dimes and pennies, or as parts of a hundred square, and find them together.',
      es: 'Muestra 0.5 y 0.25 con monedas de diez y de un centavo, o en un cuadrado de cien, y júntenlos.',
    },
  },
  'point-one-place-left': {
    is: {
      en: 'puts the point one place too far to the left',
      es: 'pone el punto un lugar más a la izquierda',
    },
    try: {
      en: 'Let her check by multiplying her answer with what she divided by.',
      es: 'Pídele que lo compruebe multiplicando su respuesta por el número entre el que dividió.',
    },
  },
  multiplies: {
    is: { en: 'multiplies where sharing is asked', es: 'multiplica cuando se pide repartir' },
    try: {
      en: 'Ask before she starts: will each share be more or less than all of it?',
      es: 'Antes de empezar, pregúntale: ¿a cada uno le toca más o menos que todo lo que hay?',
    },
  },
  'common-bottom-same-top': {
    is: {
      en: 'finds parts of one size but keeps the old number of parts',
      es: 'busca partes del mismo tamaño pero deja el número de partes',
    },
    try: {
      en: 'Cut a paper strip of 1/2 into fourths and let her count how many fourths it is now.',
      es: 'Corta una tira de 1/2 en cuartos y pídele que cuente cuántos cuartos son ahora.',
    },
  },
  'bigger-bottom-only': {
    is: {
      en: 'takes the larger bottom number as it is for both',
      es: 'usa el denominador mayor para las dos sin cambiar nada',
    },
    try: {
      en: 'Lay the strips of both fractions over the one with more parts and ask whether the ends meet.',
      es: 'Pon las tiras de las dos fracciones sobre la que tiene más partes y pregunta si los extremos coinciden.',
    },
  },
  'uses-one-number': {
    is: { en: 'answers with a number of the story', es: 'contesta con un número de la historia' },
    try: {
      en: 'Let her tell the story without numbers, and say in her words what is asked.',
      es: 'Pídele que cuente la historia sin números y que diga con sus palabras qué se pregunta.',
    },
  },
  'unit-only': {
    is: {
      en: 'finds one part and forgets how many are wanted',
      es: 'encuentra una parte y olvida cuántas se piden',
    },
    try: {
      en: 'Let her shade the parts asked for on a bar and put the number on each of them.',
      es: 'Pídele que pinte en una barra las partes que se piden y que ponga el número en cada una.',
    },
  },
  'leftover-as-decimal': {
    is: {
      en: 'writes what is left over behind a point: 17 ÷ 5 as 3.2',
      es: 'escribe lo que sobra después de un punto: 17 ÷ 5 como 3.2',
    },
    try: {
      en: 'Share 7 paper strips among 2 and ask what to do with the last one: it is cut, and half of it is no 1.',
      es: 'Repartan 7 tiras de papel entre 2 y pregunta qué hacer con la última: se corta, y la mitad no es 1.',
    },
  },
  'multiplies-top-only': {
    is: {
      en: 'multiplies by the top number and forgets to divide by the bottom',
      es: 'multiplica por el numerador y olvida dividir entre el denominador',
    },
    try: {
      en: 'Ask whether a part of 12 can be more than 12, and let her make the parts with counters first.',
      es: 'Pregunta si una parte de 12 puede ser más que 12 y pídele que primero forme las partes con fichas.',
    },
  },
  'subtracts-top': {
    is: { en: 'takes the top number away', es: 'resta el numerador' },
    try: {
      en: 'Fold a strip into the parts the bottom number names and let her say what one part is worth.',
      es: 'Dobla una tira en las partes que dice el denominador y pídele que diga cuánto vale una.',
    },
  },
  'adds-instead': {
    is: {
      en: 'adds where the fractions are to be multiplied or divided',
      es: 'suma cuando hay que multiplicar o dividir',
    },
    try: {
      en: 'Ask her for half of a half with a sheet of paper, fold it, and compare with her answer.',
      es: 'Pídele la mitad de una mitad con una hoja, dóblenla y compárenla con su respuesta.',
    },
  },
  'multiplies-tops-adds-bottoms': {
    is: {
      en: 'multiplies the top numbers but adds the bottom ones',
      es: 'multiplica los numeradores pero suma los denominadores',
    },
    try: {
      en: 'Draw a square with rows for the one and columns for the other, and count all small parts.',
      es: 'Dibuja un cuadrado con filas para una y columnas para la otra, y cuenten todas las partes chicas.',
    },
  },
  'cross-multiplies': {
    is: { en: 'multiplies the top of one by the bottom of the other', es: 'multiplica en cruz' },
    try: {
      en: 'Cover one fraction, ask for that much of a sheet of paper, then for the other part of that piece.',
      es: 'Tapa una fracción, pide esa parte de una hoja y luego la otra parte de ese pedazo.',
    },
  },
  'keeps-bottom': {
    is: {
      en: 'multiplies the tops and keeps the bottom the two share',
      es: 'multiplica los números de arriba y deja igual el de abajo',
    },
    try: {
      en: 'Shade half of a square, then half of that half, and ask how many such parts make the whole.',
      es: 'Pinten la mitad de un cuadrado y luego la mitad de esa mitad: ¿cuántas así forman el entero?',
    },
  },
  'times-makes-bigger': {
    is: { en: 'thinks that multiplying always makes more', es: 'cree que multiplicar siempre da más' },
    try: {
      en: 'Take 2 × 8, 1 × 8 and 1/2 × 8 in a row and let her watch what happens to 8.',
      es: 'Hagan seguidos 2 × 8, 1 × 8 y 1/2 × 8 y que vea qué le pasa al 8.',
    },
  },
  'compares-with-top': {
    is: {
      en: 'compares the top number with the other factor',
      es: 'compara el numerador con el otro factor',
    },
    try: {
      en: 'Let her place the fraction on a line from 0 to 2 and say on which side of 1 it lies.',
      es: 'Pídele que ponga la fracción en una recta de 0 a 2 y que diga de qué lado del 1 queda.',
    },
  },
  'fraction-makes-smaller': {
    is: {
      en: 'thinks that multiplying by any fraction makes less',
      es: 'cree que multiplicar por cualquier fracción da menos',
    },
    try: {
      en: 'Build 5/4 with strips, lay it beside 1, and ask what 5/4 of 8 counters would be.',
      es: 'Forma 5/4 con tiras, ponlas junto a 1 y pregunta cuánto serían 5/4 de 8 fichas.',
    },
  },
  'whole-number-only': {
    is: {
      en: 'uses the top numbers only and leaves out the bottom ones',
      es: 'usa solo los numeradores y deja fuera los denominadores',
    },
    try: {
      en: 'Ask how large one part is before asking how many parts there are.',
      es: 'Pregunta qué tan grande es una parte antes de preguntar cuántas hay.',
    },
  },
  'divides-as-whole': {
    is: { en: 'treats 1/4 as if it were 4', es: 'trata 1/4 como si fuera 4' },
    try: {
      en: 'Ask how many half apples 3 apples give, with drawings, before any sign is written.',
      es: 'Pregunta con dibujos cuántas medias manzanas dan 3 manzanas, antes de escribir signos.',
    },
  },
  'adds-bottom': {
    is: {
      en: 'adds to the bottom number where the parts are to be cut smaller',
      es: 'suma al denominador cuando hay que cortar las partes más chicas',
    },
    try: {
      en: 'Fold a paper fourth in three and unfold the whole sheet to count all parts.',
      es: 'Dobla en tres un cuarto de hoja y desdobla toda la hoja para contar las partes.',
    },
  },
  'one-power-off': {
    is: {
      en: 'is wrong by one place when changing units',
      es: 'se equivoca por un lugar al cambiar de unidad',
    },
    try: {
      en: 'Put the rulers side by side and let her say how many of the small unit make one of the large.',
      es: 'Pon las reglas juntas y pídele que diga cuántas unidades chicas forman una grande.',
    },
  },
  'total-not-shared': {
    is: { en: 'adds all amounts but does not share them', es: 'suma todo pero no lo reparte' },
    try: {
      en: 'Pour the amounts into one jug together, then ask how to make all glasses the same.',
      es: 'Junten todo en una jarra y luego pregunta cómo hacer que todos los vasos queden iguales.',
    },
  },
  'faces-for-cubes': {
    is: {
      en: 'counts the squares on the faces instead of the cubes',
      es: 'cuenta los cuadros de las caras en vez de los cubos',
    },
    try: {
      en: 'Build the box with real cubes and take off one layer at a time to count.',
      es: 'Armen la caja con cubos de verdad y quiten una capa a la vez para contar.',
    },
  },
  'one-layer': {
    is: { en: 'counts one layer only', es: 'cuenta una sola capa' },
    try: {
      en: 'Build a second layer on the first and ask how many cubes there are now.',
      es: 'Pon una segunda capa sobre la primera y pregunta cuántos cubos hay ahora.',
    },
  },
  'adds-edges': {
    is: { en: 'adds length, width and height', es: 'suma largo, ancho y alto' },
    try: {
      en: 'Fill the floor of a small box with cubes first and ask what the height then does.',
      es: 'Llena primero el piso de una caja chica con cubos y pregunta qué hace después la altura.',
    },
  },
  'base-only': {
    is: { en: 'stops at the area of the floor', es: 'se queda en el área del piso' },
    try: {
      en: 'Stand a pile of cubes on one square of the floor as high as the box and ask about the other squares.',
      es: 'Pon una torre de cubos tan alta como la caja en un cuadro del piso y pregunta por los otros cuadros.',
    },
  },
  'surface-for-volume': {
    is: {
      en: 'finds the area of the faces instead of the room inside',
      es: 'calcula el área de las caras en vez del espacio de adentro',
    },
    try: {
      en: 'Compare wrapping a box with filling it, and let her say which one the question asks.',
      es: 'Comparen envolver una caja y llenarla, y pídele que diga cuál pide la pregunta.',
    },
  },
  'multiplies-volumes': {
    is: {
      en: 'multiplies the two volumes instead of adding them',
      es: 'multiplica los dos volúmenes en vez de sumarlos',
    },
    try: {
      en: 'Build both boxes with cubes, push them together and count on from the first.',
      es: 'Armen las dos cajas con cubos, júntenlas y sigan contando desde la primera.',
    },
  },
  swapped: {
    is: {
      en: 'goes up first and then across, or reads the other direction',
      es: 'va primero hacia arriba y luego a la derecha, o lee la otra dirección',
    },
    try: {
      en: 'Walk to a chair by "across, then up" on the floor tiles, and say both numbers in that order.',
      es: 'Caminen hasta una silla sobre las losetas, primero a la derecha y luego hacia arriba, y digan los números en ese orden.',
    },
  },
  'on-axis': {
    is: {
      en: 'marks the first number on the line and stops',
      es: 'marca el primer número en la recta y ahí se queda',
    },
    try: {
      en: 'Keep her finger on the mark, read the second number aloud, and go up from there.',
      es: 'Deja su dedo en la marca, lee en voz alta el segundo número y suban desde ahí.',
    },
  },
  'reversed-family': {
    is: {
      en: 'turns the sentence around: every rectangle a square',
      es: 'da vuelta a la oración: todo rectángulo es un cuadrado',
    },
    try: {
      en: 'Ask the same of dogs and animals, both ways round, then of squares and rectangles.',
      es: 'Pregunta lo mismo de perros y animales, en los dos sentidos, y luego de cuadrados y rectángulos.',
    },
  },
}
