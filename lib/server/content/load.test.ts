import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadContent } from './load.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function contentWith(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'holdout-content-'));
  folders.push(folder);
  cpSync('content', folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

test('the content of this repository has no fault', () => {
  const { content, problems } = loadContent(path.resolve('content'));
  expect(problems).toEqual([]);
  expect(content.questions.size).toBeGreaterThanOrEqual(24);
});

test('lists every fault of every file with file, field and remedy', () => {
  const { problems } = loadContent(
    contentWith({
      'questions/epochs/broken.yaml': 'kind: multiple-choice\nstem: [unclosed',
      'questions/epochs/strange.yaml': 'kind: essay',
      'questions/epochs/empty.yaml': '',
      'concepts/epochs/bare.md': 'No front matter here.',
      'concepts/epochs/lost.md':
        '---\ntitle: Lost\nsummary: A concept that names what is not there.\nexperiment: magic\nobjectives: ["aif-c01:0.0"]\n---\n',
      'blueprints/odd.yaml': 'title: Odd exam',
    }),
  );
  const at = (place: string) => problems.filter(({ where }) => where.startsWith(`content/${place}`));
  expect(at('questions/epochs/broken.yaml')[0]?.remedy).toMatch(/YAML/);
  expect(at('questions/epochs/strange.yaml')[0]?.what).toMatch(/"essay" is no question type/);
  expect(at('questions/epochs/empty.yaml')).toHaveLength(1);
  expect(at('concepts/epochs/bare.md')[0]?.what).toMatch(/front matter/);
  expect(
    at('concepts/epochs/lost.md')
      .map(({ what }) => what)
      .join(' '),
  ).toMatch(/"magic".*"aif-c01:0.0"/);
  expect(at('blueprints/odd.yaml').length).toBeGreaterThan(5);
  for (const { where, what, remedy } of problems)
    expect(Math.min(where.length, what.length, remedy.length)).toBeGreaterThan(5);
});
