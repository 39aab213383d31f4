import { useEffect } from 'preact/hooks'

/** Turns the high-contrast look on where the system asks for more contrast. */
export function useSystemContrast(): void {
  useEffect(() => {
    const wish = matchMedia('(prefers-contrast: more)')
    const follow = () => {
      if (wish.matches) document.documentElement.dataset['contrast'] = 'more'
      else delete document.documentElement.dataset['contrast']
    }
    follow()
    wish.addEventListener('change', follow)
    return () => wish.removeEventListener('change', follow)
  }, [])
}
