import type { Plugin } from 'vite'

/** The content security policy, once: the meta element and the host's header file both carry it. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types takeaways#scripts',
].join('; ')

/** `_headers` as Netlify and Cloudflare Pages read it. frame-ancestors works in a header only. */
export const headersFile = `/*
  Content-Security-Policy: ${policy}; frame-ancestors 'none'; upgrade-insecure-requests
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
  Referrer-Policy: no-referrer
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()
/
  Cache-Control: no-cache
/talks/*
  Cache-Control: no-cache
/topics/*
  Cache-Control: no-cache
/sw.js
  Cache-Control: no-cache
/version.json
  Cache-Control: no-cache
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`

/** The page with the policy as the first element of its head, so that nothing is loaded before it applies. */
export function addPolicy(html: string): string {
  if (!html.includes('<head>')) throw new Error('index.html has no <head> to put the policy into')
  return html.replace(
    '<head>',
    `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  )
}

/** In the build only: the development server needs inline scripts and styles. */
export function security(): Plugin {
  return {
    name: 'security',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    enforce: 'post',
    transformIndexHtml: { order: 'post', handler: addPolicy },
    generateBundle: {
      order: 'post',
      handler() {
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile })
      },
    },
  }
}
