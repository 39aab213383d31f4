import { expose } from 'comlink'
import { createMasteryCore } from './mastery-core.ts'

expose(createMasteryCore())
