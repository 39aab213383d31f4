// Before the first paint: the light this device was set to (src/app/sound-and-light.ts), and the contrast its system asks for.
;(() => {
  const page = document.documentElement.dataset
  try {
    Object.assign(page, JSON.parse(localStorage.getItem('carrel.look')))
  } catch {
    // Refused storage or a spoilt note: the system's light.
  }
  if (matchMedia('(prefers-contrast: more)').matches) page.contrast = 'more'
})()
