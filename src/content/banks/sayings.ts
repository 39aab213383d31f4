import { rowsOf } from './rows.ts'
import type { Saying } from './types.ts'

/** What somebody may say, and what a book may tell: whole sentences without their end mark. */
export const SAYINGS: readonly Saying[] = rowsOf(
  ['fact', 'words'],
  `
  no | Come to the park
  no | The soup is ready
  no | I found your shoe
  no | It is time to go
  no | Please wait for me
  no | We can share it
  no | My bike is fixed
  no | Look at the moon
  no | I know the way
  no | You can sit here
  no | Let us start the game
  no | The bus is late
  no | I will help you
  no | Dinner smells good
  no | We won the game
  no | This box is heavy
  yes | Bees make honey
  yes | Owls hunt at night
  yes | Plants need light
  yes | A spider has eight legs
  yes | Ice is frozen water
  yes | Whales breathe air
  yes | The moon has no air
  yes | Frogs lay eggs
  yes | Bats can fly
  yes | Snakes have no legs
  yes | Penguins cannot fly
  yes | Spiders are not insects
  `,
)
