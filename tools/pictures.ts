import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PICTURE_WORDS } from '#content/banks/picture-words.ts'
import { ANIMALS, SECRET_PICTURES } from '#domain/cards.ts'

type IconSet = Readonly<{
  width: number
  height: number
  icons: Readonly<Record<string, Readonly<{ body: string }>>>
}>

/** Where our word differs from the name of the drawing. */
const DRAWN_AS: Readonly<Record<string, string>> = {
  bee: 'honeybee',
  chick: 'front-facing-baby-chick',
  ladybug: 'lady-beetle',
  whale: 'spouting-whale',
  cat: 'cat-face',
  cow: 'cow-face',
  dog: 'dog-face',
  horse: 'horse-face',
  monkey: 'monkey-face',
  mouse: 'mouse-face',
  pig: 'pig-face',
  rabbit: 'rabbit-face',
  tiger: 'tiger-face',
  apple: 'red-apple',
  ball: 'soccer-ball',
  boat: 'sailboat',
  flower: 'hibiscus',
  moon: 'crescent-moon',
  tree: 'deciduous-tree',
  acorn: 'chestnut',
  fish: 'tropical-fish',
  leaf: 'maple-leaf',
  shell: 'spiral-shell',
  teddy: 'teddy-bear',
  stretch: 'person-in-lotus-position',
  headphones: 'headphone',
  wave: 'waving-hand',
  potted: 'potted-plant',
  bag: 'handbag',
  bug: 'beetle',
  caterpillar: 'bug',
  can: 'canned-food',
  cap: 'billed-cap',
  hat: 'top-hat',
  map: 'world-map',
  pan: 'cooking',
  sad: 'frowning-face',
  net: 'goal-net',
  ten: 'keycap-10',
  web: 'spider-web',
  hot: 'hot-face',
  log: 'wood',
  cup: 'hot-beverage',
  hug: 'people-hugging',
  run: 'person-running',
  check: 'check-mark',
  lock: 'locked',
  sick: 'face-with-thermometer',
  doll: 'nesting-dolls',
  wink: 'winking-face',
  flag: 'triangular-flag',
  clap: 'clapping-hands',
  plug: 'electric-plug',
  stop: 'stop-sign',
  swim: 'person-swimming',
  trap: 'mouse-trap',
  drop: 'droplet',
  clock: 'mantelpiece-clock',
  truck: 'delivery-truck',
  hand: 'raised-hand',
  camp: 'camping',
  fist: 'raised-fist',
  nest: 'nest-with-eggs',
  vest: 'safety-vest',
  gift: 'wrapped-gift',
  milk: 'glass-of-milk',
  plant: 'potted-plant',
  cake: 'birthday-cake',
  plane: 'airplane',
  plate: 'fork-and-knife-with-plate',
  skate: 'ice-skate',
  bike: 'bicycle',
  five: 'keycap-5',
  nine: 'keycap-9',
  rice: 'cooked-rice',
  slide: 'playground-slide',
  phone: 'mobile-phone',
  three: 'keycap-3',
  sheep: 'ewe',
  sleep: 'sleeping-face',
  cheese: 'cheese-wedge',
  sneeze: 'sneezing-face',
  beach: 'beach-with-umbrella',
  meat: 'cut-of-meat',
  tie: 'necktie',
  boot: 'hiking-boot',
  book: 'closed-book',
  couch: 'couch-and-lamp',
  clown: 'clown-face',
  saw: 'carpentry-saw',
  yawn: 'yawning-face',
  car: 'automobile',
  cart: 'shopping-cart',
  corn: 'ear-of-corn',
  storm: 'cloud-with-lightning-and-rain',
  horn: 'postal-horn',
  shirt: 't-shirt',
  surf: 'person-surfing',
  football: 'american-football',
  wheelchair: 'manual-wheelchair',
  pumpkin: 'jack-o-lantern',
  seven: 'keycap-7',
  planet: 'ringed-planet',
  bottle: 'baby-bottle',
  needle: 'sewing-needle',
  puzzle: 'puzzle-piece',
  juggle: 'person-juggling',
  honey: 'honey-pot',
  hockey: 'ice-hockey',
  arrow: 'right-arrow',
  scooter: 'kick-scooter',
  dinosaur: 'sauropod',
  thumb: 'thumbs-up',
  climb: 'person-climbing',
  dance: 'woman-dancing',
  gem: 'gem-stone',
  laugh: 'rolling-on-the-floor-laughing',
  eight: 'keycap-8',
  walk: 'person-walking',
  cold: 'cold-face',
  one: 'keycap-1',
  two: 'keycap-2',
  four: 'keycap-4',
  six: 'keycap-6',
  box: 'package',
  ruler: 'straight-ruler',
  salad: 'green-salad',
  computer: 'desktop-computer',
  heart: 'red-heart',
  triangle: 'red-triangle',
  kiwi: 'kiwi-fruit',
  medal: 'sports-medal',
}

/** Things that are counted, and the few pictures of screens. */
const THINGS = [
  'acorn',
  'balloon',
  'cookie',
  'fish',
  'leaf',
  'mushroom',
  'pencil',
  'shell',
  'strawberry',
  'teddy',
]
const SCENES = ['stretch', 'headphones', 'wave', 'potted', 'books']

const LICENCE = `Fluent Emoji (flat), https://github.com/microsoft/fluentui-emoji

MIT License

Copyright (c) Microsoft Corporation.

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`

/** Writes the drawings the screens use, each a file of its own, from Fluent Emoji flat (MIT). */
function writePictures(into: string): number {
  const set: IconSet = JSON.parse(
    readFileSync(
      createRequire(import.meta.url).resolve('@iconify-json/fluent-emoji-flat/icons.json'),
      'utf8',
    ),
  )
  rmSync(into, { recursive: true, force: true })
  mkdirSync(into, { recursive: true })
  const said = PICTURE_WORDS.map(({ picture }) => picture)
  const names = [...new Set<string>([...ANIMALS, ...SECRET_PICTURES, ...THINGS, ...SCENES, ...said])]
  for (const name of names) {
    const body = (set.icons[DRAWN_AS[name] ?? name] ?? set.icons[name])?.body
    if (!body) throw new Error(`Fluent Emoji has no drawing for ${name}`)
    const box = `0 0 ${set.width} ${set.height}`
    writeFileSync(
      join(into, `${name}.svg`),
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${body}</svg>\n`,
    )
  }
  writeFileSync(join(into, 'LICENSE.txt'), LICENCE)
  return names.length
}

console.log(`${writePictures('public/pictures')} pictures`)
