import type { ZodType } from 'zod';
import { type Problem, problemsOf } from '#lib/base/problem.ts';

/** An outcome that a caller must hear of: a status and what is wrong. */
export class Refusal extends Error {
  readonly status: number;
  readonly problems: Problem[];
  constructor(status: number, problem: Problem, ...more: Problem[]) {
    super(problem.what);
    this.status = status;
    this.problems = [problem, ...more];
  }
}

const mostBytes = 16 * 1024;
const noStore = { 'Cache-Control': 'no-store' };

/**
 * The one way into a route handler that writes: same origin, JSON or form, at most 16 KiB, fits the schema. Whatever
 * fails is answered with a 4xx and `{problems: [{where, what, remedy}]}` and has changed nothing.
 */
export function action<Body>(schema: ZodType<Body>, run: (body: Body, request: Request) => Promise<Response>) {
  return sameOrigin(async (request) => {
    const parsed = schema.safeParse(await readBody(request));
    if (parsed.success) return await run(parsed.data, request);
    return refused(400, problemsOf('body', parsed.error.issues, 'send the fields that this address asks for'));
  });
}

/** The way in for a body that is neither JSON nor form: `run` reads it, and bounds what it reads. */
export function sameOrigin(run: (request: Request) => Promise<Response>) {
  return async (request: Request): Promise<Response> => {
    try {
      refuseOtherOrigins(request);
      return await run(request);
    } catch (error) {
      if (error instanceof Refusal) return refused(error.status, error.problems);
      throw error;
    }
  };
}

/** Handlers for the methods that an address does not know, answering 405 with those that it does. */
export function refuseMethod(...allowed: string[]) {
  return (request: Request): Response => {
    const what = `${request.method} is not possible here`;
    const problem = { where: new URL(request.url).pathname, what, remedy: `use ${allowed.join(' or ')}` };
    return refused(405, [problem], { Allow: allowed.join(', ') });
  };
}

export const answered = (body: unknown, status = 200): Response => Response.json(body, { status, headers: noStore });

const refused = (status: number, problems: Problem[], headers = {}): Response =>
  Response.json({ problems }, { status, headers: { ...noStore, ...headers } });

function refuseOtherOrigins(request: Request): void {
  const origin = request.headers.get('origin');
  const sameSite = request.headers.get('sec-fetch-site') ?? 'same-origin';
  const foreign = origin !== null && (!URL.canParse(origin) || new URL(origin).host !== request.headers.get('host'));
  if (foreign || sameSite === 'cross-site')
    throw new Refusal(403, {
      where: 'Origin',
      what: 'the request comes from another site',
      remedy: 'send it from this site',
    });
}

async function readBody(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim();
  if (type !== 'application/json' && type !== 'application/x-www-form-urlencoded')
    throw new Refusal(415, {
      where: 'Content-Type',
      what: `"${type ?? ''}" cannot be read`,
      remedy: 'send application/json',
    });
  const text = await readText(request);
  if (type === 'application/x-www-form-urlencoded') return Object.fromEntries(new URLSearchParams(text));
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, { where: 'body', what: 'this is no JSON', remedy: 'send one JSON object' });
  }
}

async function readText(request: Request): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of request.body ?? []) {
    bytes += piece.byteLength;
    if (bytes > mostBytes)
      throw new Refusal(413, { where: 'body', what: `more than ${mostBytes} bytes`, remedy: 'send a smaller body' });
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
