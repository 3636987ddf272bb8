import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    // By default one core is left idle, which of two is half.
    maxWorkers: 2,
    testTimeout: 60_000,
    expect: { poll: { timeout: 5000 } },
    reporters: ['default', ['json', { outputFile: '.cache/vitest.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          // They leave nothing behind, and loading the catalogue again for each file takes a fifth of their time.
          isolate: false,
          include: ['src/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx', 'tests/journeys/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
})
