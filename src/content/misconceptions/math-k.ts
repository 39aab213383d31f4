import type { MisconceptionLines } from './lines.ts'

/** Wrong ideas that first show in the mathematics of kindergarten. */
export const MATH_K: MisconceptionLines = {
  'repeats-last': {
    is: {
      en: 'says the last number again instead of going on',
      es: 'repite el último número en vez de seguir',
    },
    try: {
      en: 'Walk a number path together: one step, one new number, and stop before each step to ask what comes.',
      es: 'Caminen juntos por un camino de números: un paso, un número nuevo, y antes de cada paso pregúntale qué sigue.',
    },
  },
  'skips-one': {
    is: {
      en: 'jumps over one number, or over one thing, while counting',
      es: 'se salta un número o una cosa al contar',
    },
    try: {
      en: 'Move each thing from one side to the other while she says its number.',
      es: 'Que pase cada cosa de un lado al otro mientras dice su número.',
    },
  },
  'wrong-decade': {
    is: {
      en: 'slips into another ten, or counts by ones where the count goes by tens',
      es: 'se va a otra decena, o cuenta de uno en uno cuando se cuenta de diez en diez',
    },
    try: {
      en: 'Slide a finger along one row of a hundred chart and say the row aloud up to its end.',
      es: 'Pasen el dedo por una fila de la tabla del cien y digan la fila en voz alta hasta el final.',
    },
  },
  'restarts-at-one': {
    is: { en: 'can count only from the beginning', es: 'solo puede contar desde el uno' },
    try: {
      en: 'Say three numbers together, stop, and let her say just the next one.',
      es: 'Digan tres números juntos, para, y deja que diga solo el que sigue.',
    },
  },
  'says-before': {
    is: {
      en: 'gives the number before instead of the number after',
      es: 'dice el número de antes en vez del de después',
    },
    try: {
      en: 'Stand on a number path and take one step forward for "after", one back for "before".',
      es: 'Párense en un camino de números: un paso adelante para «después», uno atrás para «antes».',
    },
  },
  'mirror-look-alike': {
    is: {
      en: 'mixes up numerals or letters that look alike when turned, such as 6 and 9, or b and d',
      es: 'confunde números o letras que se parecen al voltearlos, como 6 y 9, o b y d',
    },
    try: {
      en: 'Lay the two side by side, trace both with a finger, and say which way the round part looks.',
      es: 'Pon los dos lado a lado, que los repase con el dedo y diga hacia dónde mira la parte redonda.',
    },
  },
  'teen-reversal': {
    is: {
      en: 'reads or writes the digits of a number in the other order',
      es: 'lee o escribe los dígitos de un número al revés',
    },
    try: {
      en: 'Build the number as one full ten-frame and some more, and say ten first.',
      es: 'Formen el número con un marco de diez lleno y algunas más, y digan primero el diez.',
    },
  },
  'teen-ty': {
    is: {
      en: 'hears a teen number as tens: thirteen as thirty',
      es: 'oye un número como decenas: en inglés, thirteen como thirty',
    },
    try: {
      en: 'Build both numbers with blocks and let her say which is which.',
      es: 'Formen los dos números con bloques y que diga cuál es cuál.',
    },
  },
  neighbour: {
    is: {
      en: 'picks the number just beside the right one',
      es: 'elige el número que está junto al correcto',
    },
    try: {
      en: 'Count the dots once more with one touch for each number.',
      es: 'Cuenten los puntos otra vez, con un toque por cada número.',
    },
  },
  mirrored: {
    is: {
      en: 'draws a numeral or letter facing the other way',
      es: 'escribe el número o la letra al revés, como en un espejo',
    },
    try: {
      en: 'Trace it big in the air, then on paper beside a model.',
      es: 'Trácenlo grande en el aire y luego en papel junto a un modelo.',
    },
  },
  'bottom-up': {
    is: {
      en: 'starts a numeral or letter at the wrong end',
      es: 'empieza el número o la letra por el lado equivocado',
    },
    try: {
      en: 'Put a sticker where the pencil starts and say where it goes.',
      es: 'Pon una calcomanía donde empieza el lápiz y digan por dónde va.',
    },
  },
  'digit-order': {
    is: {
      en: 'writes the ones of a teen number first',
      es: 'escribe primero las unidades de un número de dos cifras',
    },
    try: {
      en: 'Draw two boxes, say the number slowly, and fill the left box first.',
      es: 'Dibuja dos cuadros, digan el número despacio y llenen primero el de la izquierda.',
    },
  },
  'double-count': {
    is: { en: 'counts one thing, or one side, twice', es: 'cuenta dos veces la misma cosa o el mismo lado' },
    try: {
      en: 'Let her push each thing aside, or mark the side where she started.',
      es: 'Que aparte cada cosa al contarla, o que marque el lado donde empezó.',
    },
  },
  'fast-words': {
    is: { en: 'says number words faster than she touches', es: 'dice los números más rápido de lo que toca' },
    try: {
      en: 'Put each thing into a cup with one word for each.',
      es: 'Que ponga cada cosa en un vaso, una palabra por cada una.',
    },
  },
  'spread-is-more': {
    is: {
      en: 'thinks a row that is spread out has more',
      es: 'cree que hay más cuando las cosas están separadas',
    },
    try: {
      en: 'Let her push a row together and apart again and count each time.',
      es: 'Que junte y separe una fila y la cuente cada vez.',
    },
  },
  'squeezed-is-less': {
    is: {
      en: 'thinks a row that is pushed together has fewer',
      es: 'cree que hay menos cuando las cosas están juntas',
    },
    try: {
      en: 'Let her count a row, push it together herself, and ask whether any went away.',
      es: 'Que cuente una fila, la junte ella misma y diga si se fue alguna.',
    },
  },
  'first-not-last': {
    is: { en: 'answers with the first number of the count', es: 'contesta con el primer número que contó' },
    try: {
      en: 'Count, draw a ring around all of them, and say the last number again: "four in all".',
      es: 'Cuenten, encierren todo en un círculo y repitan el último número: «cuatro en total».',
    },
  },
  'one-less': {
    is: { en: 'takes one away where one more is asked for', es: 'quita uno cuando se pide uno más' },
    try: {
      en: 'Act out "one more" and "one less" with blocks, saying the words.',
      es: 'Hagan «uno más» y «uno menos» con bloques, diciendo las palabras.',
    },
  },
  'takes-all': {
    is: {
      en: 'takes all there are and does not stop at the number asked for',
      es: 'toma todo y no para en el número que se pide',
    },
    try: {
      en: 'Say the number together before starting, and whisper it again at each move.',
      es: 'Digan el número antes de empezar y repítanlo en voz baja en cada paso.',
    },
  },
  'stops-early': {
    is: { en: 'stops one before the number asked for', es: 'para uno antes del número que se pide' },
    try: {
      en: 'Let her count what she took once more and compare it with the number asked for.',
      es: 'Que cuente otra vez lo que tomó y lo compare con el número pedido.',
    },
  },
  'one-too-many': {
    is: { en: 'goes one past the number asked for', es: 'se pasa por uno del número que se pide' },
    try: {
      en: 'Say "stop" together when the number is reached.',
      es: 'Digan juntos «¡alto!» al llegar al número.',
    },
  },
  'longer-is-more': {
    is: { en: 'takes the longer row for more', es: 'cree que la fila más larga tiene más' },
    try: {
      en: 'Match the two rows one to one with strings.',
      es: 'Unan las dos filas de uno en uno con hilos.',
    },
  },
  'bigger-things': {
    is: {
      en: 'takes the group with bigger things for more',
      es: 'cree que hay más donde las cosas son más grandes',
    },
    try: {
      en: 'Match three big things with four small ones, one to one.',
      es: 'Emparejen tres cosas grandes con cuatro chicas, de una en una.',
    },
  },
  'opposite-word': {
    is: {
      en: 'mixes up words of a pair: more and fewer, longer and shorter, above and below',
      es: 'confunde palabras opuestas: más y menos, largo y corto, arriba y abajo',
    },
    try: {
      en: 'Act the two words out with hands or blocks, one right after the other.',
      es: 'Representen las dos palabras con las manos o con bloques, una tras otra.',
    },
  },
  'always-second': {
    is: { en: 'picks the number that was said last', es: 'elige el número que se dijo al final' },
    try: {
      en: 'Show both numbers with towers of blocks and look which is higher.',
      es: 'Muestren los dos números con torres de bloques y miren cuál es más alta.',
    },
  },
  'wrong-operation': {
    is: {
      en: 'adds where something is taken away, or the other way round',
      es: 'suma cuando se quita, o resta cuando se junta',
    },
    try: {
      en: 'Act it out with counters and ask whether there are more or fewer at the end.',
      es: 'Háganlo con fichas y pregunta si al final hay más o menos.',
    },
  },
  'total-as-part': {
    is: {
      en: 'writes the amount at the end where the second number belongs',
      es: 'escribe la cantidad final donde va el segundo número',
    },
    try: {
      en: 'Tell the story in three steps: first, then, now; and point to each number.',
      es: 'Cuenten la historia en tres pasos: primero, luego, ahora; y señalen cada número.',
    },
  },
  'counts-start': {
    is: {
      en: 'counts the number she starts from as the first step',
      es: 'cuenta el número de inicio como el primer paso',
    },
    try: {
      en: 'Let her stand on the start number and say one only when she has stepped.',
      es: 'Que se pare en el número de inicio y diga uno solo después de dar el paso.',
    },
  },
  'one-part-only': {
    is: { en: 'answers with one of the numbers she heard', es: 'contesta con uno de los números que oyó' },
    try: {
      en: 'Show both parts with counters, push them together or apart, and count again.',
      es: 'Muestren las dos partes con fichas, júntenlas o sepárenlas y cuenten otra vez.',
    },
  },
  'last-number-heard': {
    is: { en: 'answers with the last number of the story', es: 'contesta con el último número del cuento' },
    try: {
      en: 'Let her tell the story back with counters before she answers.',
      es: 'Que cuente la historia con fichas antes de contestar.',
    },
  },
  'repeats-whole': {
    is: {
      en: 'answers with the whole instead of the missing part',
      es: 'contesta con el total en vez de la parte que falta',
    },
    try: {
      en: 'Hide a part under a hand and ask only about what is hidden.',
      es: 'Esconde una parte con la mano y pregunta solo por lo escondido.',
    },
  },
  'adds-parts': {
    is: { en: 'adds the part to the whole', es: 'suma la parte al total' },
    try: {
      en: 'Put out the whole first, slide the part aside, and look at what is left.',
      es: 'Pongan primero el total, separen la parte y miren lo que queda.',
    },
  },
  'one-off': {
    is: {
      en: 'is off by one when she counts what is missing',
      es: 'se equivoca por uno al contar lo que falta',
    },
    try: {
      en: 'Let her count the hidden part again with one touch for each.',
      es: 'Que cuente otra vez la parte escondida, con un toque por cada una.',
    },
  },
  'copies-part': {
    is: { en: 'writes the part that is given again', es: 'repite la parte que ya está' },
    try: {
      en: 'Use two colors: one for the part that is there, another for the part to find.',
      es: 'Usen dos colores: uno para la parte que está y otro para la que falta.',
    },
  },
  'writes-ten': {
    is: {
      en: 'answers with ten, the number to reach or to start from',
      es: 'contesta diez, el número al que se llega o del que se parte',
    },
    try: {
      en: 'Point at the empty boxes of a ten-frame and ask how many of them there are.',
      es: 'Señala los cuadros vacíos de un marco de diez y pregunta cuántos son.',
    },
  },
  'zero-rule': {
    is: {
      en: 'thinks that zero makes the other number zero too',
      es: 'cree que con cero el otro número también se vuelve cero',
    },
    try: {
      en: 'Act out "put on none" and "take none away" and count again.',
      es: 'Representen «no pongo nada» y «no quito nada» y cuenten otra vez.',
    },
  },
  'first-digit': {
    is: { en: 'reads only the first digit, the 1 of 14', es: 'lee solo el primer dígito, el 1 de 14' },
    try: {
      en: 'Show 14 as one full frame and 4 more, and ask what the 1 stands for.',
      es: 'Muestren 14 como un marco lleno y 4 más, y pregunta qué quiere decir el 1.',
    },
  },
  'colour-or-kind': {
    is: {
      en: 'picks something that cannot be measured, such as color or kind',
      es: 'elige algo que no se mide, como el color o la clase',
    },
    try: {
      en: 'Put two things on the table and ask: which is more? You can answer that for weight, not for color.',
      es: 'Pon dos cosas en la mesa y pregunta cuál tiene más: se puede decir del peso, no del color.',
    },
  },
  'one-size-word': {
    is: {
      en: 'uses "big" for length, weight and everything else',
      es: 'usa «grande» para el largo, el peso y todo lo demás',
    },
    try: {
      en: 'Compare a balloon and a stone: which is longer, and which is heavier?',
      es: 'Comparen un globo y una piedra: ¿cuál es más largo y cuál pesa más?',
    },
  },
  'ends-not-lined-up': {
    is: { en: 'looks at one end only', es: 'mira solo un extremo' },
    try: {
      en: 'Slide two pencils so that they start at one line, and look again.',
      es: 'Muevan dos lápices para que empiecen en la misma línea y miren otra vez.',
    },
  },
  'bigger-is-heavier': {
    is: { en: 'thinks that what is larger is heavier', es: 'cree que lo más grande pesa más' },
    try: {
      en: 'Let her lift a big light thing and a small heavy one.',
      es: 'Que levante una cosa grande y ligera y una chica y pesada.',
    },
  },
  'taller-holds-more': {
    is: { en: 'thinks that what is taller holds more', es: 'cree que en lo más alto cabe más' },
    try: {
      en: 'Pour water from a tall glass into a wide bowl and back.',
      es: 'Vacíen agua de un vaso alto a un plato hondo y de regreso.',
    },
  },
  'switches-rule': {
    is: { en: 'changes the rule while sorting', es: 'cambia de regla al agrupar' },
    try: {
      en: 'Say the rule aloud before each thing: "big or small?"',
      es: 'Digan la regla antes de cada cosa: «¿grande o chica?»',
    },
  },
  'biggest-picture': {
    is: {
      en: 'orders groups by the size of the pictures, not by how many',
      es: 'ordena los grupos por el tamaño del dibujo y no por la cantidad',
    },
    try: {
      en: 'Put one counter on each picture and compare the rows of counters.',
      es: 'Pongan una ficha en cada dibujo y comparen las filas de fichas.',
    },
  },
  'miscounts-group': {
    is: { en: 'is off by one when she counts a group', es: 'se equivoca por uno al contar un grupo' },
    try: {
      en: 'Let her count the group twice, starting at different ends.',
      es: 'Que cuente el grupo dos veces, desde lados distintos.',
    },
  },
  viewpoint: {
    is: {
      en: 'takes another side for the front and looks beside instead of before or behind',
      es: 'toma otro lado como el frente y busca a un lado en vez de delante o detrás',
    },
    try: {
      en: 'Sit side by side, put a toy in front of a box and behind it, and say what each of you sees.',
      es: 'Siéntense lado a lado, pongan un juguete delante y detrás de una caja y digan qué ven.',
    },
  },
  'shape-only': {
    is: { en: 'hears what to look for and not where', es: 'oye qué buscar, pero no dónde' },
    try: {
      en: 'Let her put a toy where you say, then say herself where it is.',
      es: 'Que ponga un juguete donde le dices y luego diga ella dónde está.',
    },
  },
  'must-sit-flat': {
    is: {
      en: 'does not know a shape again when it is turned',
      es: 'no reconoce una figura cuando está girada',
    },
    try: {
      en: 'Turn a paper square slowly and ask whether it has stopped being a square.',
      es: 'Gira despacio un cuadrado de papel y pregunta si dejó de ser cuadrado.',
    },
  },
  'fat-and-pointy': {
    is: { en: 'takes anything pointed for a triangle', es: 'cree que todo lo puntiagudo es un triángulo' },
    try: {
      en: 'Check three things together: straight sides, three of them, closed.',
      es: 'Revisen tres cosas: lados rectos, tres lados, cerrado.',
    },
  },
  'flat-name-for-solid': {
    is: {
      en: 'calls a solid by the name of its face, a ball a circle',
      es: 'le dice al sólido el nombre de su cara: círculo a una pelota',
    },
    try: {
      en: 'Hold a ball and a drawn circle, and ask which one can roll.',
      es: 'Tomen una pelota y un círculo dibujado y pregunta cuál puede rodar.',
    },
  },
  'size-matters': {
    is: {
      en: 'thinks that a big one and a small one are different shapes',
      es: 'cree que una grande y una chica son figuras distintas',
    },
    try: {
      en: 'Lay a small triangle on a big one and compare corner with corner.',
      es: 'Pongan un triángulo chico sobre uno grande y comparen esquina con esquina.',
    },
  },
  'round-part-too': {
    is: {
      en: 'counts the round line or the round part as a side or a flat face',
      es: 'cuenta la línea redonda o la parte redonda como lado o como cara plana',
    },
    try: {
      en: 'Lay a ruler on each part: only what lies flat against it is a straight side or a flat face.',
      es: 'Pongan una regla sobre cada parte: solo es lado recto o cara plana lo que se apoya bien en ella.',
    },
  },
  'visible-only': {
    is: {
      en: 'counts only the faces or corners that can be seen',
      es: 'cuenta solo las caras o esquinas que se ven',
    },
    try: {
      en: 'Give her a real box and put a sticker on each face as she counts.',
      es: 'Dale una caja de verdad y que ponga una calcomanía en cada cara al contarla.',
    },
  },
  'left-open': {
    is: {
      en: 'leaves the shape open, one stick short',
      es: 'deja la figura abierta, con un palito de menos',
    },
    try: {
      en: 'Walk around the shape with a finger: can you get out anywhere?',
      es: 'Recorran la figura con el dedo: ¿hay por dónde salir?',
    },
  },
  'uses-all-pieces': {
    is: { en: 'uses every stick on the tray', es: 'usa todos los palitos que hay' },
    try: {
      en: 'Say how many sides the shape has and count out just so many sticks first.',
      es: 'Digan cuántos lados tiene la figura y separen primero solo esos palitos.',
    },
  },
  'any-four-sides': {
    is: {
      en: 'makes any shape of four sides where the sides should match',
      es: 'hace cualquier figura de cuatro lados sin cuidar que los lados sean iguales',
    },
    try: {
      en: 'Lay the sides on top of each other and see whether they are the same length.',
      es: 'Pongan un lado sobre otro y vean si miden lo mismo.',
    },
  },
  overlap: {
    is: {
      en: 'uses more pieces than fit, so that one covers another',
      es: 'usa más piezas de las que caben, y una tapa a otra',
    },
    try: {
      en: 'Count the small squares or triangles inside and those of her pieces.',
      es: 'Cuenten los cuadritos o triángulos de adentro y los de sus piezas.',
    },
  },
  gap: {
    is: { en: 'leaves a hole in the shape', es: 'deja un hueco en la figura' },
    try: {
      en: 'Point to the hole and ask which piece is just as big.',
      es: 'Señala el hueco y pregunta qué pieza es de ese tamaño.',
    },
  },
  'same-name-pieces': {
    is: {
      en: 'looks for a piece that is like the whole shape',
      es: 'busca una pieza que se parezca a la figura entera',
    },
    try: {
      en: 'Fold a paper square along its corners and look at what two shapes it is made of.',
      es: 'Doblen un cuadrado de papel de esquina a esquina y miren de qué dos figuras está hecho.',
    },
  },
}
