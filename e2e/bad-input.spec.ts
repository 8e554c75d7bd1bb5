import { randomUUID } from 'node:crypto';
import { typeOf } from '#lib/questions/registry.ts';
import { bank, expect, startRound, storedRows, test } from './fixtures.ts';

test.describe('malformed, foreign and oversized requests get a clear 4xx and change nothing', () => {
  const json = { 'Content-Type': 'application/json' };
  let attempt = '';
  const question = 'regularisation/lasso-zeros';
  let cookie = '';

  test.beforeEach(async ({ page }) => {
    const address = await startRound(page, { topic: 'regularisation' });
    attempt = address.split('/').at(-2) ?? '';
    cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  });
  const sample = () => {
    const entry = bank.find(({ id }) => id === question);
    return entry && typeOf(entry.question).samples(entry.question).right;
  };

  const good = () => ({ id: randomUUID(), attempt, question, answer: { option: 'zzzzzzzz' } });
  const cases: [string, () => { body: string; headers?: Record<string, string> }, number, RegExp][] = [
    ['no JSON', () => ({ body: '{' }), 400, /no JSON/],
    ['no object', () => ({ body: '[1]' }), 400, /object/],
    ['an unknown option', () => ({ body: JSON.stringify(good()) }), 400, /not an option|expected/],
    [
      'an answer of another shape',
      () => ({ body: JSON.stringify({ ...good(), answer: { option: 7 } }) }),
      400,
      /expected/,
    ],
    ['no answer', () => ({ body: JSON.stringify({ ...good(), answer: null }) }), 400, /expected/],
    [
      'a confidence that was not asked for',
      () => ({ body: JSON.stringify({ ...good(), answer: sample(), confidence: 2 }) }),
      400,
      /does not ask how sure/,
    ],
    ['a confidence beyond the scale', () => ({ body: JSON.stringify({ ...good(), confidence: 4 }) }), 400, /<=3/],
    ['an unknown field', () => ({ body: JSON.stringify({ ...good(), score: 1 }) }), 400, /score/],
    ['an id that is none', () => ({ body: JSON.stringify({ ...good(), id: '1' }) }), 400, /UUID/i],
    ['an unknown question', () => ({ body: JSON.stringify({ ...good(), question: 'no/such' }) }), 404, /does not ask/],
    [
      'an unknown attempt',
      () => ({ body: JSON.stringify({ ...good(), attempt: randomUUID() }) }),
      404,
      /no such attempt/,
    ],
    [
      'a forged cookie',
      () => ({ body: JSON.stringify(good()), headers: { cookie: `holdout_guest=${randomUUID()}.x` } }),
      404,
      /no such attempt/,
    ],
    [
      'an oversized body',
      () => ({ body: JSON.stringify({ ...good(), answer: 'x'.repeat(20_000) }) }),
      413,
      /16384 bytes/,
    ],
    ['another content type', () => ({ body: 'x', headers: { 'Content-Type': 'text/plain' } }), 415, /cannot be read/],
    [
      'another site',
      () => ({ body: JSON.stringify(good()), headers: { Origin: 'https://evil.example' } }),
      403,
      /another site/,
    ],
  ];
  for (const [name, make, status, what] of cases)
    test(`an answer with ${name}`, async ({ request }) => {
      const before = storedRows();
      const { body, headers } = make();
      const response = await request.post('/api/answers', {
        data: Buffer.from(body),
        headers: { ...json, cookie, ...headers },
      });
      expect(response.status()).toBe(status);
      const { problems } = await response.json();
      expect(problems.map((problem: { what: string }) => problem.what).join(' ')).toMatch(what);
      for (const { where, remedy } of problems) expect(Math.min(where.length, remedy.length)).toBeGreaterThan(3);
      expect(storedRows()).toEqual(before);
    });

  for (const address of [
    '/api/answers',
    '/api/answers/plain',
    '/api/attempts',
    '/api/attempts/finish',
    '/api/flags',
    '/api/reports',
  ])
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'])
      test(`${method} ${address}`, async ({ request }) => {
        const before = storedRows();
        const response = await request.fetch(address, { method });
        expect(response.status()).toBe(405);
        expect(response.headers()['allow']).toBe('POST');
        expect((await response.json()).problems[0].remedy).toBe('use POST');
        expect(storedRows()).toEqual(before);
      });

  const complaint = () => ({ id: randomUUID(), question, reason: 'key', comment: '' });
  const writes: [string, string, () => Record<string, unknown>, number, RegExp][] = [
    ['a flag on an unknown question', '/api/flags', () => ({ question: 'no/such', flagged: true }), 404, /no\/such/],
    ['a flag that is neither set nor not', '/api/flags', () => ({ question, flagged: 'yes' }), 400, /boolean/],
    ['a report of an unknown question', '/api/reports', () => ({ ...complaint(), question: 'x' }), 404, /"x"/],
    ['a report for an unknown reason', '/api/reports', () => ({ ...complaint(), reason: 'boring' }), 400, /expected/],
    ['a report too long', '/api/reports', () => ({ ...complaint(), comment: 'x'.repeat(2001) }), 400, /2,000/],
    ['a report without what other means', '/api/reports', () => ({ ...complaint(), reason: 'other' }), 400, /comment/],
    [
      "an answer in another's round by a plain form",
      '/api/answers/plain',
      () => ({ attempt: randomUUID(), question, position: 1, 'answer.option': 'x' }),
      404,
      /no such attempt/,
    ],
    ['a plain form without its place', '/api/answers/plain', () => ({ attempt, question }), 400, /expected/],
    ["the end of another's round", '/api/attempts/finish', () => ({ attempt: randomUUID() }), 404, /no such round/],
    ['a round of an unknown kind', '/api/attempts', () => ({ which: 'easiest' }), 400, /expected/],
    ['a round on an unknown concept', '/api/attempts', () => ({ concept: 'amt/alchemy' }), 404, /alchemy/],
    ['a round on an unknown objective', '/api/attempts', () => ({ objective: 'mla-c01:99' }), 404, /mla-c01:99/],
  ];
  for (const [name, address, make, status, what] of writes)
    test(name, async ({ request }) => {
      const before = storedRows();
      const response = await request.post(address, { data: make(), headers: { cookie }, maxRedirects: 0 });
      expect(response.status()).toBe(status);
      expect((await response.json()).problems[0].what).toMatch(what);
      expect(storedRows()).toEqual(before);
    });

  for (const [address, data] of [
    ['/api/flags', () => ({ question, flagged: true })],
    ['/api/reports', complaint],
  ] as const)
    test(`${address} by someone who has not begun`, async ({ request }) => {
      const before = storedRows();
      expect((await request.post(address, { data: data() })).status()).toBe(403);
      expect(storedRows()).toEqual(before);
    });

  test('an attempt at an unknown topic', async ({ request }) => {
    const before = storedRows();
    const response = await request.post('/api/attempts', { form: { topic: 'alchemy' }, maxRedirects: 0 });
    expect(response.status()).toBe(404);
    expect((await response.json()).problems[0].what).toContain('alchemy');
    expect(storedRows()).toEqual(before);
  });

  for (const address of [
    '/nowhere',
    '/experiments/alchemy',
    `/practise/${randomUUID()}`,
    `/practise/${randomUUID()}/1`,
    '/practise/x/y',
  ])
    test(`the unknown address ${address.replace(/[0-9a-f-]{36}/, 'ID')} says what to do`, async ({ request }) => {
      const response = await request.get(address);
      expect(response.status()).toBe(404);
      expect(await response.text()).toContain('There is nothing here');
    });

  for (const position of ['0', '-1', '999', 'x', '1e1'])
    test(`position ${position} of one's own attempt is no page`, async ({ request }) => {
      const response = await request.get(`/practise/${attempt}/${position}`, { headers: { cookie } });
      expect(response.status()).toBe(404);
    });

  test("someone else's attempt is no page", async ({ request }) => {
    expect((await request.get(`/practise/${attempt}/1`)).status()).toBe(404);
    expect((await request.get(`/practise/${attempt}/1`, { headers: { cookie } })).status()).toBe(200);
  });
});
