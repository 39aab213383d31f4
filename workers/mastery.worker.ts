import { expose } from 'comlink'
import { masteryCore } from './mastery-core.ts'

expose(masteryCore)
