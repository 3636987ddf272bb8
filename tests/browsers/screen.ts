import { spawn } from 'node:child_process'
import { debianPackages, ensureProgram, type Missing, type Program } from '../programs.ts'
import { windowSize } from './engine.ts'

const xvfb: Program = {
  name: 'Xvfb',
  wish: 'XVFB_PATH',
  commands: ['Xvfb'],
  install: { debian: debianPackages('xvfb') },
}

/** Where windows are drawn, as X11 names it. */
export interface Screen {
  display: string
  close: () => void
}

/** The screen there is, or where there is none, one in memory. */
export async function openScreen(): Promise<Screen | Missing> {
  const { DISPLAY } = process.env
  if (DISPLAY) return { display: DISPLAY, close: () => {} }
  const found = ensureProgram(xvfb)
  if ('reason' in found) return found
  // Larger than the window needs, for its frame and bars.
  const size = `${windowSize.width + 100}x${windowSize.height + 200}x24`
  // It takes a number that is free, and says which as its first line.
  const server = spawn(found.path, ['-displayfd', '1', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    server.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()))
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
  })
  const close = () => void server.kill()
  process.once('exit', close)
  return { display: `:${number}`, close }
}
