import { describe, expect, test } from 'vitest'
import { type Build, buildsToKeep } from '../build/former-builds.ts'
import { filesToKeep, type KeptFile } from '../build/offline.ts'

describe('what former builds leave', () => {
  const made = (date: string, name: string): Build => ({
    date: `${date}T10:00:00.000Z`,
    files: [`assets/${name}.js`],
  })
  const latest = made('2031-06-01', 'f')

  test('is kept for ninety days', () => {
    const former = [
      made('2031-05-30', 'e'),
      made('2031-04-01', 'd'),
      made('2031-03-10', 'c'),
      made('2031-01-01', 'b'),
    ]
    expect(buildsToKeep(latest, former)).toEqual([latest, ...former.slice(0, 3)])
  })

  test('is kept for three builds, however old they are', () => {
    const former = [made('2030-05-30', 'e'), made('2029-04-01', 'd'), made('2029-03-10', 'c')]
    expect(buildsToKeep(latest, former)).toEqual([latest, ...former.slice(0, 2)])
  })

  test('is remembered once for builds that are the same', () => {
    expect(buildsToKeep(latest, [made('2031-05-31', 'f'), made('2031-05-30', 'e')])).toEqual([
      latest,
      made('2031-05-30', 'e'),
    ])
  })

  test('is kept for fifty builds at most', () => {
    const former = Array.from({ length: 80 }, (_, at) => made('2031-05-31', `many-${at}`))
    expect(buildsToKeep(latest, former)).toHaveLength(50)
  })
})

describe('what is kept offline', () => {
  const file = (url: string, size: number): KeptFile => ({ url, size, revision: 'r' })
  const app = [file('index.html', 40_000), file('assets/a.js', 400_000), file('data/index.json', 2000)]

  test('is all of a small library, in one step', () => {
    const all = [...app, file('data/harbour.json', 900_000), file('talks/tides.html', 30_000)]
    expect(filesToKeep(all)).toEqual(all)
  })

  test('are of a big library the app and, as they come, its notes; its pages are drawn from them', () => {
    const notes = file('data/harbour.json', 5_000_001)
    expect(filesToKeep([...app, notes, file('talks/tides.html', 30_000)])).toEqual([
      ...app,
      { ...notes, isLate: true },
    ])
  })
})
