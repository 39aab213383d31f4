import { choosing, type Option } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Ask, At, Drawn } from '#content/skill.ts'
import { uncapital } from '#domain/capital.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'
import {
  cornersOf,
  FEATURES,
  type FlatShape,
  flatFigure,
  type Look,
  NAMES,
  nearTriangle,
  type Shape,
  type SolidShape,
} from './shapes.ts'

/** A shape on a choice; `near-triangle` only looks like one. */
type Shown = Shape | 'near-triangle'
type Scene = Readonly<{
  /** Asked for by its name, as the same as another, or as flat or solid. */
  way: 'name' | 'match' | 'flat' | 'solid'
  target: Shape
  look: Look
  /** Of `match`: how the shape that is to be matched lies there. */
  sample: Look
  /** The other choices, the most telling first. */
  others: readonly Shown[]
  looks: readonly [Look, Look]
}>
type P = { scene: Scene }

const FLAT: readonly FlatShape[] = ['circle', 'square', 'triangle', 'rectangle']
const FLAT_AND_HEXAGON: readonly FlatShape[] = [...FLAT, 'hexagon']
const SOLIDS: readonly SolidShape[] = ['cube', 'cone', 'cylinder', 'sphere']
/** The flat shape that a solid is taken for. */
const FACE: Readonly<Record<SolidShape, FlatShape>> = {
  cube: 'square',
  cone: 'triangle',
  cylinder: 'rectangle',
  sphere: 'circle',
}

const isSolid = (shape: Shown): shape is SolidShape => SOLIDS.some((solid) => solid === shape)
const toneOf = (chance: Chance): Look['tone'] => chance.pick([1, 2, 3] as const)
const upright = (chance: Chance, size: Look['size']): Look => ({
  form: chance.whole(0, 4),
  turn: 0,
  size,
  tone: toneOf(chance),
})
const turned = (chance: Chance, size: Look['size']): Look => ({
  ...upright(chance, size),
  turn: chance.whole(0, 3) * 90 + chance.whole(20, 70),
})
/** Shapes that are not this one by any name: a square is a rectangle too. */
const othersThan = (target: FlatShape, list: readonly FlatShape[]): FlatShape[] =>
  list.filter((one) => one !== target && !(target === 'rectangle' && one === 'square'))

const uprightScene: Drawn<Scene> = {
  draw: (chance) => {
    const target = chance.pick(FLAT)
    const other: Shown =
      target === 'triangle' && chance.pick([true, false])
        ? 'near-triangle'
        : chance.pick(othersThan(target, FLAT))
    return {
      way: 'name',
      target,
      look: upright(chance, chance.pick([2, 3] as const)),
      sample: upright(chance, 3),
      others: [other],
      looks: [upright(chance, 3), upright(chance, 3)],
    }
  },
}
const turnedScene: Drawn<Scene> = {
  draw: (chance) => {
    const target = chance.pick(FLAT_AND_HEXAGON)
    const others: Shown[] = chance.shuffled(othersThan(target, FLAT_AND_HEXAGON)).slice(0, 2)
    if (target === 'triangle') others[1] = 'near-triangle'
    const match = chance.whole(1, 3) === 1
    return {
      way: match ? 'match' : 'name',
      target,
      look: turned(chance, match ? 1 : chance.pick([1, 2, 3] as const)),
      sample: upright(chance, 3),
      others,
      looks: [upright(chance, 3), upright(chance, chance.pick([2, 3] as const))],
    }
  },
}
const solidScene: Drawn<Scene> = {
  draw: (chance) => {
    const solids = chance.shuffled(SOLIDS)
    const solid = solids[0] ?? 'cube'
    const way = chance.pick(['name', 'name', 'flat', 'solid'] as const)
    const another = chance.pick(othersThan(FACE[solid], FLAT))
    const drawn = {
      look: upright(chance, 3),
      sample: upright(chance, 3),
      looks: [upright(chance, 3), upright(chance, 3)] as const,
    }
    if (way === 'flat') return { ...drawn, way, target: FACE[solid], others: [solid, solids[1] ?? 'cone'] }
    return {
      ...drawn,
      way,
      target: solid,
      others: [FACE[solid], way === 'solid' ? another : (solids[1] ?? 'cone')],
    }
  },
}

const drawn = (shape: Shown, look: Look): ModelShape => {
  if (shape === 'near-triangle') return nearTriangle(look)
  return isSolid(shape) ? { kind: 'solid', shape } : flatFigure(shape, look)
}
/** A choice tells what is seen, so that its name is still to be found. */
function shapeOption(shape: Shown, look: Look): Option {
  const option = { id: shape, label: '', model: drawn(shape, look) }
  return isSolid(shape) ? { ...option, speech: FEATURES[shape] } : option
}
const pickShape: Ask<P> = choosing(({ p: { scene } }) => [
  shapeOption(scene.target, scene.look),
  ...scene.others.map((other, at) => shapeOption(other, scene.looks[at === 0 ? 0 : 1])),
])

const isSeen = ({ scene }: P, shape: Shown): boolean => scene.others.includes(shape)
const first = ({ scene }: P): string | null => scene.others[0] ?? null

function marked({ scene: { target, look } }: P): ModelShape {
  if (isSolid(target)) return { kind: 'solid', shape: target }
  return flatFigure(
    target,
    look,
    FEATURES[target],
    cornersOf(target, look).map((at) => ({ part: 'dot', at })),
  )
}

const asked = ({ scene: { way, target } }: P, language: Language): string => {
  const name = NAMES[target].the[language]
  const said = {
    en: {
      name: `Find ${name}.`,
      match: 'Which one has the same shape?',
      flat: 'Which one is flat?',
      solid: 'Which one is solid?',
    },
    es: {
      name: `Busca ${name}.`,
      match: '¿Cuál tiene la misma forma?',
      flat: '¿Qué figura es plana?',
      solid: '¿Qué figura es un sólido?',
    },
  }
  return said[language][way]
}
const isByKind = ({ scene: { way } }: P): boolean => way === 'flat' || way === 'solid'
const why = (p: At<P>, language: Language): string => {
  const { way, target } = p.scene
  const features = FEATURES[target][language]
  const name = NAMES[target].a[language]
  if (language === 'en') {
    if (way === 'flat') return `Only ${name} lies flat on the page.`
    if (way === 'solid') return `You can hold ${name} in your hands. It is solid.`
    return `${features}: it is ${name}.`
  }
  if (way === 'flat') return `Solo ${name} queda plano sobre la hoja.`
  if (way === 'solid') return `Puedes tomar ${name} con las manos. Es un sólido.`
  return `${features}: es ${name}.`
}

/** Kindergarten: shapes by their names, however they lie and however big they are. */
export const nameShapes = defineSkill<P>({
  id: 'm.k.name-shapes',
  levels: {
    1: { params: { scene: uprightScene }, ask: pickShape },
    2: { params: { scene: turnedScene }, ask: pickShape },
    3: { params: { scene: solidScene }, ask: pickShape },
  },
  answer: ({ scene }) => scene.target,
  wrong: {
    'must-sit-flat': (p) =>
      p.level === 2 && p.scene.way === 'name' && p.scene.target !== 'circle' ? first(p) : null,
    'fat-and-pointy': (p) => (isSeen(p, 'near-triangle') ? 'near-triangle' : null),
    'flat-name-for-solid': (p) => (p.level === 3 ? first(p) : null),
    'size-matters': (p) => (p.scene.way === 'match' ? first(p) : null),
  },
  prompt: { en: (p) => asked(p, 'en'), es: (p) => asked(p, 'es') },
  picture: ({ scene: { way, target, sample } }) =>
    way === 'match' && !isSolid(target) ? flatFigure(target, sample) : null,
  shown: 'always',
  solved: marked,
  hints: {
    look: {
      en: (p) => (p.level === 3 ? 'Could you pick it up and hold it?' : 'Count the straight sides.'),
      es: (p) => (p.level === 3 ? '¿Podrías tomarla con la mano?' : 'Cuenta los lados rectos.'),
    },
    start: {
      en: (p) => {
        const { way, target } = p.scene
        if (isByKind(p)) return 'A solid can roll or stand. A flat one is like a drawing.'
        return way === 'match'
          ? 'Turn it in your mind. Its size does not count.'
          : `Look for: ${uncapital(FEATURES[target].en)}.`
      },
      es: (p) => {
        const { way, target } = p.scene
        if (isByKind(p)) return 'Un sólido rueda o se para. Lo plano es como un dibujo.'
        return way === 'match'
          ? 'Gírala en tu mente. El tamaño no importa.'
          : `Busca: ${uncapital(FEATURES[target].es)}.`
      },
    },
    worked: {
      en: (p) => [
        `Look: ${uncapital(FEATURES[p.scene.target].en)}.`,
        isByKind(p) ? why(p, 'en') : `That is ${NAMES[p.scene.target].a.en}.`,
      ],
      es: (p) => [
        `Mira: ${uncapital(FEATURES[p.scene.target].es)}.`,
        isByKind(p) ? why(p, 'es') : `Eso es ${NAMES[p.scene.target].a.es}.`,
      ],
    },
  },
  praise: {
    en: ({ scene }) =>
      scene.way === 'name'
        ? `You know what makes ${NAMES[scene.target].a.en}.`
        : 'You looked at the shape itself.',
    es: ({ scene }) =>
      scene.way === 'name'
        ? `Sabes qué hace que sea ${NAMES[scene.target].a.es}.`
        : 'Te fijaste en la forma.',
  },
  because: { en: (p) => why(p, 'en'), es: (p) => why(p, 'es') },
})
