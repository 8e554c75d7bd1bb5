import path from 'node:path';
import { expect, test } from 'vitest';
import { endedObjectives } from './ended-objectives.ts';
import { loadContent } from './load.ts';

const { content } = loadContent(path.resolve('content'));
const today = '2026-11-21';

test('every question that served an ended exam serves its successor, where its concept does', () => {
  expect(endedObjectives(content, today)).toEqual([]);
});

test('a question that is left with the ended exam is reported with what its concept serves', () => {
  const id = 'keras-tuner/smallest-model';
  const entry = content.questions.get(id);
  if (!entry) throw new Error('the question is gone');
  const question = { ...entry.question, objectives: ['mla-c01:2.2', 'mls-c01:3.4'] };
  const questions = new Map([[id, { ...entry, question }]]);
  expect(endedObjectives({ ...content, questions }, today)).toEqual([
    {
      where: `content/questions/${id}.yaml: objectives`,
      what: 'serves mla-c01, which is over, and not mla-c02, which its concept serves',
      remedy: 'add those of mla-c02:2.2.3 that it asks for',
    },
  ]);
  const blueprints = new Map(
    [...content.blueprints].map(([exam, each]) => [exam, { ...each, status: 'legacy' as const }]),
  );
  expect(endedObjectives({ ...content, questions, blueprints }, today)).toEqual([]);
});
