export { CatalogueScreen } from './catalogue-screen.tsx'
export { PaperSetScreen } from './paper-set-screen.tsx'
export { TryScreen } from './try-screen.tsx'
