// For an engine whose driver does not tell what pages complain of: they write it down themselves. It comes before the
// first script of a page, so what is wrong before that is not heard, nor what a worker keeps to itself.
{
  const write = (complaint) => {
    const before = JSON.parse(sessionStorage.getItem('complaints') ?? '[]')
    sessionStorage.setItem('complaints', JSON.stringify([...before, complaint]))
  }
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    write(`policy: ${violatedDirective} ${blockedURI}`),
  )
  addEventListener('unhandledrejection', ({ reason }) => write(`not caught: ${reason}`))
  // Captured, because the error of a file that does not load goes no further than its element.
  addEventListener(
    'error',
    ({ message, target }) => write(message ? `not caught: ${message}` : `not loaded: ${target.outerHTML}`),
    true,
  )
  const { error } = console
  console.error = (...said) => {
    write(said.map(String).join(' '))
    error.apply(console, said)
  }
}
