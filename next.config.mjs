const everywhere = [
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Embedder-Policy', value: 'require-corp' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
];

/** Workers obey the policy of their own script, which the proxy does not see. */
const workerPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'";

/** @type {import('next').NextConfig} */
export default {
  reactCompiler: true,
  poweredByHeader: false,
  agentRules: false,
  // AWS's clients post to /api/sagemaker/ and follow no redirect; proxy.ts redirects all else.
  skipTrailingSlashRedirect: true,
  serverExternalPackages: ['better-sqlite3'],
  // Every visitor gets the title in the head. Streamed after the page, it is missing for a moment on each navigation.
  htmlLimitedBots: /.*/,
  // `npm test` runs tsc; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  headers: () => [
    { source: '/:path*', headers: everywhere },
    { source: '/_next/static/:path*', headers: [{ key: 'Content-Security-Policy', value: workerPolicy }] },
  ],
};
