/** Elements as a person or a screen reader tells them apart: by what they are and what they are called. */
export interface Place {
  xpath: string
  /** For reports: `button “Save talk”`. */
  words: string
}

const roles = {
  article: 'self::article',
  button: 'self::button',
  checkbox: 'self::input[@type="checkbox"]',
  columnheader: 'self::th[@scope="col"]',
  combobox: '@role="combobox"',
  dialog: 'self::dialog',
  heading: 'self::h1 or self::h2 or self::h3',
  title: 'self::h1',
  link: 'self::a[@href]',
  list: 'self::ul or self::ol',
  listitem: 'self::li',
  main: 'self::main',
  mark: 'self::mark',
  navigation: 'self::nav',
  option: '@role="option"',
  region: 'self::section or @role="region"',
  searchbox: 'self::input[@type="search"]',
  status: '@role="status"',
  table: 'self::table',
  textbox: 'self::textarea or @role="textbox"',
} satisfies Record<string, string>

type Role = keyof typeof roles

/** All of a role, or those that are called so. */
export function by(role: Role, name?: string): Place {
  if (name === undefined) return { xpath: every(role), words: role }
  return { xpath: `${every(role)}[${isCalled((words) => `${words}="${name}"`)}]`, words: `${role} “${name}”` }
}

/** Those of a role whose name begins so. */
export function byBeginning(role: Role, name: string): Place {
  const fits = isCalled((words) => `starts-with(${words}, "${name}")`)
  return { xpath: `${every(role)}[${fits}]`, words: `${role} “${name}…”` }
}

export function inside(outer: Place, inner: Place): Place {
  return { xpath: outer.xpath + inner.xpath, words: `${inner.words} in ${outer.words}` }
}

function every(role: Role): string {
  return `//*[${roles[role]}]`
}

/** A name is a label; else the words of what labels it; else its own words. */
function isCalled(fits: (words: string) => string): string {
  const label = `@aria-label[${fits('.')}]`
  const labelledBy = `@aria-labelledby = //*[${fits('normalize-space()')}]/@id`
  return `${label} or ${labelledBy} or (not(@aria-label or @aria-labelledby) and ${fits('normalize-space()')})`
}
