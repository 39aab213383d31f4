/** What makes a part of a drawing a button: by tap, by Enter and by Space. */
export const pressable = (label: string, disabled: boolean, onPress: () => void) => ({
  role: 'button' as const,
  tabIndex: 0,
  'aria-label': label,
  'aria-disabled': disabled ? ('true' as const) : undefined,
  onClick: () => {
    if (!disabled) onPress()
  },
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    if (!disabled) onPress()
  },
})
