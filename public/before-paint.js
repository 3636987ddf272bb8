// A file of its own, not an inline script: the content security policy forbids those.
try {
  const { theme } = JSON.parse(localStorage.getItem('takeaways:1:preferences')).state
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Nothing stored, unreadable or storage blocked: the system's theme applies.
}
