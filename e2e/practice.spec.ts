import { randomUUID } from 'node:crypto';
import { kinds, typeOf } from '#lib/questions/registry.ts';
import {
  bank,
  beginRound,
  choose,
  expect,
  expectAccessible,
  goTo,
  questionOn,
  roundOf,
  secretsOf,
  storedRows,
  test,
} from './fixtures.ts';

const live = bank.filter(({ question }) => question.status === 'live');
const answerButton = /^Answer$/;

for (const kind of kinds)
  for (const by of ['mouse', 'keyboard'] as const)
    test(`a ${kind} question is answered by ${by}, right and then wrong`, async ({ page }) => {
      test.setTimeout(90_000);
      const entry = live.find(({ question }) => question.kind === kind);
      if (!entry) throw new Error(`the bank has no live ${kind} question`);
      for (const right of [true, false]) {
        await beginRound(page, { concept: entry.question.concept });
        await goTo(page, entry.id);
        await expect(page.getByRole('button', { name: answerButton })).toBeDisabled();
        await choose(page, right, by);
        if (by === 'mouse') await page.getByRole('button', { name: answerButton }).click();
        else {
          await page.getByRole('button', { name: answerButton }).focus();
          await page.keyboard.press('Enter');
        }
        await expect(page.getByText(right ? /^Right\.$/ : /^Not this time\./)).toBeVisible();
        await expect(page.getByRole('link', { name: /^Lesson:/ })).toHaveAttribute(
          'href',
          `/study/${entry.question.concept}`,
        );
        if (by === 'mouse' && right) await expectAccessible(page);
      }
    });

test('a round is put together in the panel, and its counts follow what it is about', async ({ page }) => {
  await page.goto('/practise');
  await expectAccessible(page);
  const panel = page.getByRole('form', { name: 'Put a round together' });
  const mine = live.filter(({ topic }) => topic === 'regularisation');
  await expect(panel.getByRole('radio', { name: `New ${live.length}`, exact: true })).toBeVisible();
  await panel.getByRole('combobox', { name: 'Topic' }).selectOption('regularisation');
  await panel.getByRole('radio', { name: `New ${mine.length}`, exact: true }).check();
  await expect(page).toHaveURL(/topic=regularisation/);
  await panel.getByRole('radio', { name: '5', exact: true }).check();
  await panel.getByRole('button', { name: 'Start the round' }).click();
  await expect(page.getByText(/Question 1 of 5/)).toBeVisible();
  expect((await questionOn(page)).topic).toBe('regularisation');
});

test('an exam that has ended says so where it can be chosen', async ({ page }) => {
  await page.goto('/practise?objective=mls-c01');
  await expect(page.getByText('ended on 2026-03-31', { exact: true })).toBeVisible();
  const exam = page.getByRole('combobox', { name: 'Exam' });
  await expect(exam.locator('option:checked')).toHaveText(/MLS-C01 \(ended on 2026-03-31\)/);
});

test('the panel works before any script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/practise');
  await page.getByRole('combobox', { name: 'Topic' }).selectOption('regularisation');
  await page.getByRole('radio', { name: '5', exact: true }).check();
  await page.getByRole('button', { name: 'Start the round' }).click();
  await expect(page.getByText(/Question 1 of 5/)).toBeVisible();
  await page.goto('/practise');
  await page.getByRole('radio', { name: /^Due/ }).check();
  await page.getByRole('button', { name: 'Start the round' }).click();
  await expect(page.getByRole('alert')).toContainText('Nothing is due now');
  await context.close();
});

test('a round for which nothing fits is refused with what would fit, and stores nothing', async ({ request }) => {
  const before = storedRows();
  const response = await request.post('/api/attempts', { form: { which: 'due' }, maxRedirects: 0 });
  expect(response.status()).toBe(409);
  expect((await response.json()).problems[0].what).toMatch(/nothing is due now; .*\d+ are new/);
  expect(storedRows()).toEqual(before);
});

test('confidence is asked before the answer, stored, and marked afterwards', async ({ page }) => {
  await beginRound(page, { concept: 'regularisation/l1', confidence: 'asked' });
  await choose(page, true);
  const answer = page.getByRole('button', { name: answerButton });
  await expect(answer).toBeDisabled();
  await expect(page.getByRole('radio', { name: 'Certain +3 right, −6 wrong' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('radio', { name: /^Fairly sure/ }).check();
  await answer.click();
  await expect(page.getByText('Marks for your confidence: +2.')).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByText('Marks for your confidence: +2.')).toBeVisible();
  await page.goto('/progress');
  await expect(page.getByText(/marks in 1 answer/)).toBeVisible();
  await expect(page.getByText('so far there is 1.')).toBeVisible();
  await expect(page.getByText('Too few to judge.', { exact: false })).toBeVisible();
  await expectAccessible(page);
});

test('the calibration is drawn from five answers on, with the numbers behind it', async ({ page }) => {
  await beginRound(page, { topic: 'regularisation', count: '5', confidence: 'asked' });
  const round = roundOf(page);
  for (let position = 1; position <= 5; position++) {
    await page.goto(`${round}/${position}`);
    await choose(page, position > 1);
    await page.getByRole('radio', { name: /^Certain/ }).check();
    await page.getByRole('button', { name: answerButton }).click();
    await expect(page.getByText(/Marks for your confidence/)).toBeVisible();
  }
  await page.goto('/progress');
  await expect(page.getByText('+6', { exact: true })).toBeVisible();
  await expect(page.getByRole('img', { name: /Certain: 4 of 5 right/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Certain 4 of 5 80 % \(38 to 96 %\)/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /5 answers on 1 day of the last 14/ })).toBeVisible();
  const table = page.getByRole('region', { name: 'Confidence and what came of it' });
  expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await expectAccessible(page);
});

test('a round told at the end tells nothing before it is finished, and all of it afterwards', async ({ page }) => {
  await beginRound(page, { concept: 'regularisation/l1', feedback: 'end' });
  const round = roundOf(page);
  const { question, id } = await questionOn(page);
  const secrets = secretsOf(question);
  const heard: string[] = [];
  page.on('response', async (response) => {
    heard.push(await response.text().catch(() => ''));
  });
  await choose(page, false);
  const reply = page.waitForResponse('**/api/answers');
  await page.getByRole('button', { name: answerButton }).click();
  expect(await (await reply).json()).toMatchObject({ outcome: 'recorded', told: null });
  await expect(page.getByText(/^Stored\./)).toBeVisible();
  await expectAccessible(page);
  for (const address of [`${round}/1`, round, '/progress', '/practise'])
    for (const headers of [{}, { RSC: '1' }]) heard.push(await (await page.request.get(address, { headers })).text());
  for (const text of heard) {
    expect(secrets.filter((secret) => text.includes(secret.slice(0, 60)))).toEqual([]);
    expect(text).not.toMatch(/Not this time|✗ Wrong|1 seen/);
  }
  await page.goto('/practise');
  await expect(page.getByRole('radio', { name: 'Missed last time 0' })).toBeVisible();

  await page.goto(`${round}/1`);
  const other = await page.request.post('/api/answers', {
    data: {
      id: randomUUID(),
      attempt: round.split('/').at(-1),
      question: id,
      answer: typeOf(question).samples(question).right,
    },
  });
  expect(await other.json()).toMatchObject({ outcome: 'answered before', told: null });

  await page.goto(round);
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Finish the round, leaving/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Finish the round', exact: true }).click();
  const asked = live.filter((entry) => entry.question.concept === question.concept).length;
  await expect(page.getByRole('heading', { level: 1, name: `0 of ${asked} right` })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${round}/1`);
  await expect(page.getByText(/^Not this time\./)).toBeVisible();
  await page.goto('/practise');
  await expect(page.getByRole('radio', { name: 'Missed last time 1' })).toBeVisible();
});

test('a round is finished with questions open only after it was asked, and takes no more answers', async ({ page }) => {
  await beginRound(page, { concept: 'regularisation/l2', feedback: 'end' });
  const { question, id } = await questionOn(page);
  const round = roundOf(page);
  const asked = live.filter((entry) => entry.question.concept === question.concept).length;
  const finish = page.getByRole('button', { name: `Finish the round, leaving ${asked} open` });
  const dialog = page.getByRole('dialog', { name: /^Finish with \d+ questions? open/ });
  await finish.focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Go on answering' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(finish).toBeFocused();
  await finish.click();
  await dialog.getByRole('button', { name: 'Finish the round', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: `0 of ${asked} right` })).toBeVisible();
  await expect(page.getByText(/left open\. AWS counts an open question as wrong\./)).toBeVisible();
  await page.goto('/progress');
  await expect(page.getByRole('link', { name: new RegExp(`0 of ${asked} right`) })).toBeVisible();
  const response = await page.request.post('/api/answers', {
    data: {
      id: randomUUID(),
      attempt: round.split('/').at(-1),
      question: id,
      answer: typeOf(question).samples(question).right,
    },
  });
  expect(response.status()).toBe(409);
  await page.goto(`${round}/1`);
  await expect(page.getByText('You left this question open')).toBeVisible();
  await expect(page.getByRole('button', { name: answerButton })).toBeHidden();
});

test('a question is flagged by keyboard, listed, practised and let go', async ({ page }) => {
  await beginRound(page, { concept: 'regularisation/l1' });
  const { id } = await questionOn(page);
  const flag = page.getByRole('button', { name: 'Flag', exact: true });
  await expect(flag).toBeEnabled();
  await flag.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Flagged', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => (await page.request.get(page.url())).text()).toContain('aria-pressed="true"');
  await page.goto('/progress');
  await expect(page.getByRole('heading', { name: '1 flagged question' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Practise the flagged' }).click();
  await expect(page.getByText(/Question 1 of 1/)).toBeVisible();
  expect((await questionOn(page)).id).toBe(id);
  await page.getByRole('button', { name: 'Flagged', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Flag', exact: true })).toBeVisible();
  await expect.poll(async () => (await page.request.get('/progress')).text()).not.toContain('flagged question');
});

test('a wrong key is reported, kept once, and not sent without its reason', async ({ page }) => {
  await beginRound(page, { concept: 'regularisation/l1' });
  const before = storedRows();
  await page.getByText('Report a wrong key').click();
  await page.getByRole('radio', { name: 'Something else' }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(page.locator('textarea:invalid')).toBeFocused();
  expect(storedRows()).toEqual(before);
  await page.getByRole('textbox', { name: 'Comment' }).fill('   ');
  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveText(/^“Something else” needs a comment/);
  expect(storedRows()).toEqual(before);
  await page.getByRole('textbox', { name: 'Comment' }).fill('Option B holds in practice as well.');
  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(page.getByText(/^✓ Reported\./)).toBeVisible();
  expect(storedRows()).toEqual({ ...before, reports: (before['reports'] ?? 0) + 1 });
});

test('a learner sends at most twenty reports a day', async ({ page }) => {
  await beginRound(page, { concept: 'regularisation/l1' });
  const { id: question } = await questionOn(page);
  const send = () => page.request.post('/api/reports', { data: { id: randomUUID(), question, reason: 'unclear' } });
  for (let sent = 0; sent < 20; sent++) expect((await send()).status()).toBe(201);
  const refused = await send();
  expect(refused.status()).toBe(429);
  expect((await refused.json()).problems[0]).toMatchObject({ what: 'you have sent 20 reports in 24 hours' });
});

test('what was partly right says so beside the points that AWS would give', async ({ page }) => {
  const partly = live.find(({ question }) => {
    const { right, wrong } = typeOf(question).samples(question);
    const { partial, earned, outOf } = typeOf(question).score(question, wrong);
    return right && partial > 0 && earned < outOf;
  });
  if (!partly) throw new Error('no wrong sample of the bank is partly right');
  await beginRound(page, { concept: partly.question.concept });
  await goTo(page, partly.id);
  await choose(page, false);
  await page.getByRole('button', { name: answerButton }).click();
  await expect(page.getByText(/^Partly right: .*\d+ % with practice credit\. AWS would give \d of \d/)).toBeVisible();
});

test('a key that a request proves is shown with the request and the answer of AWS', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const entry = live.find(({ question }) => 'request' in question.demonstration);
  if (!entry || !('request' in entry.question.demonstration)) throw new Error('no request proves a key');
  const { operation, body } = entry.question.demonstration.request;
  await beginRound(page, { concept: entry.question.concept });
  await goTo(page, entry.id);
  await expect(page.getByText(operation)).toBeHidden();
  await choose(page, true);
  await page.getByRole('button', { name: answerButton }).click();
  await expect(page.getByText(/^Request /)).toContainText(operation);
  await expect(page.getByText(/AWS accepts it|AWS answers/)).toBeVisible();
  await page.getByRole('button', { name: 'Copy the request' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(body);
  await expectAccessible(page);
});
