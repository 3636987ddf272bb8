import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { formerBuilds } from './build/former-builds.ts'
import { offline } from './build/offline.ts'
import { prerender } from './build/prerender.ts'
import { security } from './build/security.ts'
import { siteName } from './build/site-name.ts'
import { watchNotes } from './build/watch-notes.ts'

export default defineConfig({
  base: process.env.BASE_PATH || '/',
  plugins: [react(), watchNotes(), siteName(), security(), prerender(), offline(), formerBuilds()],
  build: {
    // An inlined asset is a data: address, which the content security policy refuses for fonts.
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    sourcemap: false,
    // What the first page needs is one script and one style: in many files it would wait for many round trips.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first-page', test: /src\/first-page\.tsx$/ }] } },
    },
  },
  worker: { format: 'es' },
  preview: {
    port: Number(process.env.PORT || 4173),
    strictPort: true,
  },
})
