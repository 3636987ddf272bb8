import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A program that tests need and npm does not bring. */
export interface Program {
  /** What it is called in sentences. */
  name: string
  /** The environment variable that names one. */
  wish: string
  /** What it is called on PATH, the best first. */
  commands: readonly string[]
  /** Where it may be that is not on PATH. */
  places?: () => readonly string[]
  /** How to get one, by shell. */
  install: Partial<Record<Way, string>>
}

export interface Facts {
  /** What the environment variable names, or null when it is not set. */
  wished: { path: string; exists: boolean } | null
  /** The first of its commands on PATH. */
  system: string | null
  /** The first of its other places. */
  own: string | null
  isRootOnDebian: boolean
  /** Ways of installing that were used already and brought none. */
  tried: readonly Way[]
}

/** From Debian's packages, or from where the package that drives it offers it. */
type Way = 'debian' | 'download'

/** Why there is none: a wish that names no file is an error, a program that is nowhere may be done without. */
export interface Missing {
  reason: string
  isWished: boolean
}
type Decision = { use: string } | { install: Way } | Missing

export function decide(program: Program, { wished, system, own, isRootOnDebian, tried }: Facts): Decision {
  if (wished && !wished.exists)
    return { reason: `${program.wish} names no file: ${wished.path}`, isWished: true }
  const path = wished?.path ?? system ?? own
  if (path) return { use: path }
  const mayTry = (way: Way) => program.install[way] !== undefined && !tried.includes(way)
  if (isRootOnDebian && mayTry('debian')) return { install: 'debian' }
  if (mayTry('download')) return { install: 'download' }
  return {
    reason: `No ${program.name} was found and none could be installed: set ${program.wish} to one.`,
    isWished: false,
  }
}

/** Finds a program, installs it if there is none, and otherwise says why in one line. */
export function ensureProgram(program: Program): { path: string } | Missing {
  const tried: Way[] = []
  for (;;) {
    const decision = decide(program, gatherFacts(program, tried))
    if ('use' in decision) return { path: decision.use }
    if ('reason' in decision) return decision
    tried.push(decision.install)
    spawnSync(program.install[decision.install] ?? '', { stdio: 'inherit', shell: true })
  }
}

export function debianPackages(...names: string[]): string {
  return `apt-get update && apt-get install -y ${names.join(' ')}`
}

export const isRoot = process.getuid?.() === 0

function gatherFacts({ wish, commands, places }: Program, tried: readonly Way[]): Facts {
  const wished = process.env[wish]
  return {
    wished: wished ? { path: wished, exists: isProgram(wished) } : null,
    system: findOnPath(commands),
    own: places?.().find(isProgram) ?? null,
    isRootOnDebian: isRoot && isDebian(),
    tried,
  }
}

function findOnPath(commands: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  for (const command of commands) {
    const found = folders.map((folder) => join(folder, command)).find(isProgram)
    if (found) return found
  }
  return null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

// Not Ubuntu and its kin: their packages of browsers are pointers to snaps.
function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'))
}
