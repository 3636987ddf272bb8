import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { VitePWA, type VitePWAOptions } from 'vite-plugin-pwa'
import { readSite } from './site-name.ts'

/** A file that the service worker keeps. */
export interface KeptFile {
  /** Relative to the site. */
  url: string
  /** Null where the name says it. */
  revision: string | null
  /** In bytes. */
  size: number
  /** What it must hold, to be kept. */
  integrity?: string
  /** It is kept when it is first asked for, not with all the others. */
  isLate?: true
}

/** Up to so many bytes of notes and made pages are fetched with the app, in one step. */
const mostAtOnce = 5_000_000

/**
 * What of a build is kept. The notes and made pages of a small library are kept with the app, so that either all of a
 * build is there or nothing. Of a big one the notes are kept as they come, and its pages are drawn from them.
 */
export function filesToKeep(files: readonly KeptFile[]): KeptFile[] {
  const isBig = sizeOf(files.filter((file) => isNotes(file) || isMade(file))) > mostAtOnce
  if (!isBig) return [...files]
  return files
    .filter((file) => !isMade(file))
    .map((file) => (isNotes(file) ? { ...file, isLate: true } : file))
}

function isNotes({ url }: KeptFile): boolean {
  return url.startsWith('data/') && url !== 'data/index.json'
}

function isMade({ url }: KeptFile): boolean {
  return url.startsWith('talks/')
}

function sizeOf(files: readonly KeptFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0)
}

const paper = '#f7faf7'

/** Makes the site one that can be installed and read without a network. */
export function offline(): Plugin[] {
  let config: ResolvedConfig
  /** The file every page starts with; its name depends on all that is loaded later. */
  let build = ''
  let files = new Set<string>()
  const inDist = (file: string) => join(resolve(config.root, config.build.outDir), file)

  const options: Partial<VitePWAOptions> = {
    strategies: 'injectManifest',
    registerType: 'prompt',
    // The site does it itself: the plug-in's script would load every open tab anew when one takes an update.
    injectRegister: false,
    srcDir: 'src/offline/service-worker',
    filename: 'sw.ts',
    includeManifestIcons: false,
    injectManifest: {
      injectionPoint: 'self.keptFiles',
      rollupFormat: 'iife',
      globPatterns: [
        'assets/*',
        'data/*.json',
        'talks/*.html',
        '{index,shell}.html',
        '{before-paint.js,favicon.svg,version.json}',
      ],
      globIgnores: ['data/*.schema.json'],
      // The index of a very big library.
      maximumFileSizeToCacheInBytes: 100_000_000,
      manifestTransforms: [
        (found) => {
          // What former builds left in `assets/` is for pages that are still open.
          const ofThisBuild = found.filter(({ url }) => !url.startsWith('assets/') || files.has(url))
          return { manifest: filesToKeep(ofThisBuild.map(checked)) }
        },
      ],
    },
    integration: {
      configureOptions: (resolved, all) => {
        all.manifest = manifestOf(readSite(join(resolved.publicDir, 'data', 'index.json')))
      },
      configureCustomSWViteBuild: (worker) => {
        worker.define = { ...worker.define, entryScript: JSON.stringify(build) }
      },
    },
  }

  /** A host that sends an old file under a name that stays would have it kept as a new one. Pages are known by their script. */
  function checked(file: Omit<KeptFile, 'isLate'>): KeptFile {
    if (file.revision === null || file.url.endsWith('.html')) return file
    const hash = createHash('sha256')
      .update(readFileSync(inDist(file.url)))
      .digest('base64')
    return { ...file, integrity: `sha256-${hash}` }
  }

  return [
    ...VitePWA(options),
    {
      name: 'version',
      apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
      configResolved(resolved) {
        config = resolved
      },
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry)
          if (!entry) throw new Error('The build has no script to start with')
          build = entry.fileName
          files = new Set(Object.keys(bundle))
          this.emitFile({ type: 'asset', fileName: 'version.json', source: JSON.stringify({ build }) })
        },
      },
    },
  ]
}

function manifestOf({
  title,
  description,
}: ReturnType<typeof readSite>): Partial<VitePWAOptions['manifest']> {
  const name = title ?? 'Takeaways'
  return {
    name,
    short_name: name,
    description: description ?? 'Browse, search, keep and compare single takeaways from conference notes.',
    theme_color: paper,
    background_color: paper,
    icons: [
      { src: 'icons/192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
