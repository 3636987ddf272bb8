// A file of its own, not an inline script: the content security policy forbids those.
const { dataset } = document.documentElement

try {
  const { theme, isWelcomed } = JSON.parse(localStorage.getItem('takeaways:1:preferences')).state
  if (theme === 'light' || theme === 'dark') dataset.theme = theme
  if (isWelcomed === true) dataset.welcomed = ''
} catch {
  // Nothing stored, unreadable or storage blocked: the system's theme applies.
}

// A page made when the site was built says for which address. A host may give it for others as well (many answer an
// unknown path with the home page), and the home page narrowed by a query shows something else: then it must not be seen.
if (dataset.path) {
  const { pathname, search } = location
  const here = dataset.path.endsWith('/') ? pathname + search : pathname
  dataset.page = here === dataset.path ? 'here' : 'elsewhere'
  // Neither reloaded nor gone back to, and asked for as a whole: it is read from its top.
  const [{ type } = {}] = performance.getEntriesByType('navigation')
  if (dataset.page === 'here' && type === 'navigate' && location.hash === '') dataset.top = ''
}
