import { expect, type Locator } from 'playwright/test';
import type { Answer, Shown } from '#lib/questions/registry.ts';

export type Hand = 'mouse' | 'keyboard';
type Texts = ReadonlyMap<string, string>;

const plain = (text: string) => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();

/** Every text with an id, wherever in what is shown it stands. */
function textsOf(shown: unknown): [string, string][] {
  if (typeof shown !== 'object' || shown === null) return [];
  if ('id' in shown && 'text' in shown) return [[String(shown.id), plain(String(shown.text))]];
  return Object.values(shown).flatMap(textsOf);
}

/** Gives an answer through the page by its form: what it holds tells which controls give it. */
export async function giveAnswer(scope: Locator, shown: Shown, answer: Answer, by: Hand): Promise<void> {
  if ('parts' in answer) {
    const parts = 'parts' in shown ? shown.parts : [];
    for (const [at, part] of answer.parts.entries()) {
      const own = scope.getByRole('region', { name: new RegExp(`^Part ${at + 1} of`) });
      const partShown = parts[at];
      if (partShown) await giveAnswer(own, partShown, part, by);
    }
    return;
  }
  const texts: Texts = new Map(textsOf(shown));
  if ('option' in answer) await select(scope, 'radio', texts.get(answer.option), by);
  else if ('options' in answer) for (const id of answer.options) await select(scope, 'checkbox', texts.get(id), by);
  else if ('matches' in answer) await match(scope, answer.matches, texts, by);
  else if ('order' in answer) await order(scope, answer.order, texts, by);
  else await type(scope, answer.text, by);
}

async function select(scope: Locator, role: 'radio' | 'checkbox', name = '', by: Hand) {
  const input = scope.getByRole(role, { name, exact: true });
  await expect(input).toBeEnabled();
  if (by === 'mouse') return input.check();
  await input.focus();
  await input.press('Space');
  await expect(input).toBeChecked();
}

async function match(scope: Locator, matches: Readonly<Record<string, string>>, texts: Texts, by: Hand) {
  for (const [prompt, choice] of Object.entries(matches)) {
    const box = scope.getByRole('combobox', { name: texts.get(prompt) ?? '', exact: true });
    const label = texts.get(choice) ?? '';
    await expect(box).toBeEnabled();
    if (by === 'mouse') await box.selectOption({ label });
    else {
      const labels = await box.locator('option').allInnerTexts();
      await box.focus();
      for (let step = labels.map(plain).indexOf(label); step > 0; step--) await box.press('ArrowDown');
    }
    await expect(box.locator('option:checked')).toHaveText(label);
  }
}

/** Puts each item in its place, from the first to the last, with the arrow beside it or with the arrow key. */
async function order(scope: Locator, ids: readonly string[], texts: Texts, by: Hand) {
  const grips = scope.getByRole('button', { name: /: place \d+ of \d+/ });
  await expect(grips.first()).toBeEnabled();
  for (const [place, id] of ids.entries()) {
    const text = texts.get(id) ?? '';
    const placeOf = async () =>
      (await grips.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))).findIndex((name) =>
        name.startsWith(`${text}: place`),
      );
    for (let now = await placeOf(); now > place; now--) {
      if (by === 'mouse') await scope.getByRole('button', { name: `Move up: ${text}`, exact: true }).click();
      else await grips.nth(now).press('ArrowUp');
      await expect.poll(placeOf).toBe(now - 1);
    }
  }
}

async function type(scope: Locator, text: string, by: Hand) {
  const box = scope.getByRole('textbox', { name: /^Type a number/ });
  await expect(box).toBeEditable();
  if (by === 'mouse') return box.fill(text);
  await box.focus();
  await box.pressSequentially(text);
}
