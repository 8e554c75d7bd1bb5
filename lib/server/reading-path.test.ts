import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from './content/load.ts';
import { conceptsOf, readingPath } from './reading-path.ts';
import { inReadingOrder } from './study.ts';

const { content } = loadContent(path.resolve('content'));
const ordered = inReadingOrder(content);
const paths = [...content.blueprints.keys()].map((exam) => ({ exam, steps: readingPath(content, exam) }));

test('a reading path holds exactly the concepts that serve the exam, each once', () => {
  for (const { exam, steps } of paths) {
    const serving = ordered.filter(({ objectives }) =>
      objectives.some((objective) => objective.startsWith(`${exam}:`)),
    );
    const ids = conceptsOf(steps).map(({ id }) => id);
    expect([...ids].sort()).toEqual(serving.map(({ id }) => id).sort());
  }
});

test('within an objective a path follows the order of the topics and of the concept map', () => {
  const place = new Map(ordered.map(({ id }, at) => [id, at]));
  for (const { steps } of paths)
    for (const step of steps) {
      const places = conceptsOf([step]).map(({ id }) => place.get(id) ?? -1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const { topic, concepts } of step.chapters)
        expect(concepts.every((concept) => concept.topic === topic.slug)).toBe(true);
    }
});

test('a path explains what a hyperparameter is before it asks who sets one, and tuning before its service', () => {
  for (const { exam, steps } of paths) {
    const ids = conceptsOf(steps).map(({ id }) => id);
    const before = (a: string, b: string) =>
      !ids.includes(a) || !ids.includes(b) || ids.indexOf(a) < ids.indexOf(b) ? [] : [`${exam}: ${a} after ${b}`];
    expect([
      ...before('parameters/hyperparameter', 'parameters/who-sets-it'),
      ...before('learning-rate/step-size', 'learning-rate/tuners-that-choose-it'),
      ...before('search/tuning', 'amt/automatic-model-tuning'),
      ...before('regularisation/what-it-is', 'regularisation/dropout'),
      ...before('parameters/hyperparameter', 'search/tuning'),
      ...before('search/tuning', 'search/stopping-trials-early'),
      ...before('amt/automatic-model-tuning', 'amt/resource-limits'),
    ]).toEqual([]);
  }
});

test('every objective that concepts serve is there with all of them, its own or read before', () => {
  for (const { exam, steps } of paths)
    for (const { objective, chapters, before } of steps) {
      const here = [...chapters.flatMap(({ concepts }) => concepts), ...before].map(({ id }) => id);
      const serving = ordered.filter(({ objectives }) => objectives.includes(`${exam}:${objective.id}`));
      expect(here.sort()).toEqual(serving.map(({ id }) => id).sort());
    }
});

test('an exam that is not known has no path', () => {
  expect(readingPath(content, 'none')).toEqual([]);
});
