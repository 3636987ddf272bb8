import * as v from 'valibot'

/**
 * Loads the page anew if the site has a newer build, once for each: a page that comes back as it was is not loaded a
 * second time. Says whether it does.
 */
export async function reloadForNewerBuild(): Promise<boolean> {
  const build = await latestBuild().catch(() => null)
  if (build === null || isOfThisPage(build) || !isNew(build)) return false
  window.location.reload()
  return true
}

/** The script that pages of the site's latest build start with: what a reload would give. */
async function latestBuild(): Promise<string> {
  const response = await fetch(`${import.meta.env.BASE_URL}version.json`, { cache: 'no-store' })
  return v.parse(v.object({ build: v.string() }), await response.json()).build
}

function isOfThisPage(build: string): boolean {
  return [...document.scripts].some(({ src }) => src.endsWith(`/${build}`))
}

function isNew(build: string): boolean {
  try {
    const key = 'takeaways:1:reloaded-for'
    if (sessionStorage.getItem(key) === build) return false
    sessionStorage.setItem(key, build)
    return true
  } catch {
    // Storage is blocked. The browser remembers whether this page was reloaded, if not for what.
    return !performance.getEntriesByType('navigation').some((entry) => entry.toJSON().type === 'reload')
  }
}
