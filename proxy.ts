import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';

/**
 * Gives every page its own nonce and the policy that lets only scripts and styles with that nonce run. An address with a
 * slash at its end is led to the one without, but for the API of SageMaker, whose clients post there.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (pathname.endsWith('/') && pathname !== '/' && pathname !== '/api/sagemaker/') {
    // From its parts, because //example.com would lead to another site.
    const bare = `/${pathname.split('/').filter(Boolean).join('/')}`;
    return NextResponse.redirect(new URL(`${bare}${search}`, request.nextUrl), 308);
  }
  const policy = contentSecurityPolicy(randomBytes(16).toString('base64'));
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

/** Not uploads of data: what passes here is held in memory, and cut off after 10 MB. */
export const config = { matcher: '/((?!_next/static|_next/image|api/tuner/datasets$).*)' };

const developing = process.env.NODE_ENV === 'development';

function contentSecurityPolicy(nonce: string): string {
  const script = `'nonce-${nonce}' 'strict-dynamic' 'wasm-unsafe-eval'${developing ? " 'unsafe-eval'" : ''}`;
  const style = developing ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}
