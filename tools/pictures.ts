import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
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
  const names = [...new Set<string>([...ANIMALS, ...SECRET_PICTURES, ...THINGS, ...SCENES])]
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
