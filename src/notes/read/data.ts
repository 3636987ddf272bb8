import { parse as parseToml, TomlError } from 'smol-toml'
import { parseDocument } from 'yaml'

/** Keys and values that a YAML or TOML text holds, or what is wrong with it. */
export type Data = { value: unknown } | { message: string; line: number }

/** Reads YAML without executing anything; `line` counts from 1. */
export function readYaml(text: string): Data {
  const document = parseDocument(text, { prettyErrors: true, logLevel: 'silent', uniqueKeys: false })
  const [error] = document.errors
  if (error) return { message: firstLine(error.message), line: error.linePos?.[0].line ?? 1 }
  try {
    return { value: document.toJS({ maxAliasCount: 50 }) }
  } catch (problem) {
    return { message: problem instanceof Error ? firstLine(problem.message) : 'It cannot be read', line: 1 }
  }
}

export function readToml(text: string): Data {
  try {
    return { value: parseToml(text) }
  } catch (error) {
    if (error instanceof TomlError) return { message: firstLine(error.message), line: error.line }
    throw error
  }
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/(?: at line \d+, column \d+)?[:.]*$/, '')
}

/** A mapping's entries with lower-case keys; none of anything else. */
export function entriesOf(value: unknown): Map<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map()
  return new Map(Object.entries(value).map(([key, each]) => [key.trim().toLowerCase(), each]))
}

/** Words of a value: a text, a number, a date, a list of such, or a mapping's name or title. */
export function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (typeof value === 'number') return [String(value)]
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? [] : [value.toISOString().slice(0, 10)]
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  const entries = entriesOf(value)
  return wordsOf(entries.get('name') ?? entries.get('title') ?? [])
}
