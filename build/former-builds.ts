import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** A build as it is remembered in `dist/builds.json`. */
export interface Build {
  /** When it was made, as in `2031-03-06T10:00:00.000Z`. */
  date: string
  /** Its files in `assets/`. */
  files: string[]
}

/** So many builds are kept however old they are, others for so many days, and never more than so many. */
const fewest = 3
const days = 90
const most = 50

/** The builds to remember, the newest first: `latest`, and those of `former` whose pages may still be open somewhere. */
export function buildsToKeep(latest: Build, former: readonly Build[]): Build[] {
  const isOther = ({ files }: Build) => files.join() !== latest.files.join()
  const oldest = Date.parse(latest.date) - days * 24 * 60 * 60 * 1000
  return [latest, ...former.filter(isOther)]
    .filter(({ date }, at) => at < fewest || Date.parse(date) >= oldest)
    .slice(0, most)
}

/**
 * Keeps the scripts, styles and fonts of former builds, which a page that has been open since asks for when it needs
 * them. What is in `dist/` before a build is what was deployed.
 */
export function formerBuilds(): Plugin {
  const contents = new Map<string, Buffer>()
  let former: Build[] = []
  let dist = ''
  return {
    name: 'former-builds',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved({ root, build: { outDir } }) {
      dist = resolve(root, outDir)
    },
    // Before Vite empties the folder.
    buildStart() {
      const record = join(dist, 'builds.json')
      former = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : []
      for (const file of new Set(former.flatMap(({ files }) => files)))
        if (existsSync(join(dist, file))) contents.set(file, readFileSync(join(dist, file)))
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler(_options, bundle) {
        const files = Object.keys(bundle)
          .filter((file) => file.startsWith('assets/'))
          .sort()
        const builds = buildsToKeep({ date: new Date().toISOString(), files }, former)
        for (const file of new Set(builds.flatMap((build) => build.files))) {
          const content = contents.get(file)
          if (!content || existsSync(join(dist, file))) continue
          mkdirSync(dirname(join(dist, file)), { recursive: true })
          writeFileSync(join(dist, file), content)
        }
        writeFileSync(join(dist, 'builds.json'), `${JSON.stringify(builds, null, 1)}\n`)
      },
    },
  }
}
