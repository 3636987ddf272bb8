import { spawn } from 'node:child_process'
import { join, sep } from 'node:path'
import type { Plugin } from 'vite'

/** Compiles `content/` again whenever a file in it changes, then reloads the page. */
export function watchNotes(): Plugin {
  return {
    name: 'watch-notes',
    apply: 'serve',
    configureServer(server) {
      const content = join(server.config.root, 'content') + sep
      let isRunning = false
      let isStale = false

      function compile() {
        isRunning = true
        isStale = false
        const child = spawn(process.execPath, ['--import', 'tsx', 'tools/notes.ts', 'build'], {
          cwd: server.config.root,
          stdio: 'inherit',
        })
        child.on('error', (error) => server.config.logger.error(`Notes were not compiled: ${error.message}`))
        child.on('close', (code) => {
          isRunning = false
          // Editors save in bursts; one more run catches what changed meanwhile.
          if (isStale) compile()
          else if (code === 0) server.ws.send({ type: 'full-reload' })
        })
      }

      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(content)) return
        isStale = true
        if (!isRunning) compile()
      })
    },
  }
}
