import { expect, test } from 'vitest';
import { loadTfjs } from '#lib/testing/tfjs.ts';
import { readAddress } from './address.ts';
import { editsInWords } from './edits-in-words.ts';
import { kernelEngine } from './kernel-engine.ts';
import { playgroundRun } from './playground-run.ts';
import { resultsOf, runFile } from './run-record.ts';

const begin = async (query: string) => {
  const { playground } = readAddress(Object.fromEntries(new URLSearchParams(query)));
  return { playground, run: playgroundRun(kernelEngine(await loadTfjs()), playground, null) };
};

test('a run goes on from a weight that was set by hand, and its record says when', async () => {
  const { playground, run } = await begin('points=60&b.rate=1');
  const { run: steady } = await begin('points=60&b.rate=1');
  for (const each of [run, steady]) each.advance();
  run.setWeight({ side: 0, layer: 1, index: 3, value: 5 });
  run.setWeight({ side: 0, layer: 1, index: 3, value: 1.5 });
  const [edited] = run.snapshot().models;
  const [before] = steady.snapshot().models;
  expect(edited?.weights).toEqual(before?.weights.map((layer, at) => (at === 1 ? layer.with(3, 1.5) : layer)));
  expect(edited?.test).not.toBe(before?.test);
  expect(edited?.plane).not.toEqual(before?.plane);
  for (const each of [run, steady]) each.advance();
  const after = run.snapshot();
  expect(after.models[0]?.curve.map(({ epoch }) => epoch)).toEqual([0, 1, 2]);
  expect(after.models[0]?.curve[1]?.test).toBe(edited?.test);
  expect(after.models[0]?.weights).not.toEqual(steady.snapshot().models[0]?.weights);
  expect(after.models[1]).toEqual(steady.snapshot().models[1]);
  const edits = [{ epoch: 1, layer: 1, index: 3, value: 1.5 }];
  expect(resultsOf(after).map((result) => result.edits)).toEqual([edits, []]);
  expect(runFile(playground, after, null)).toMatchObject({
    models: [{ result: { edits } }, { result: { edits: [] } }],
  });
  expect(() => run.setWeight({ side: 0, layer: 1, index: 99, value: 0 })).toThrow('there is no weight 99 in layer 1');
  for (const each of [run, steady]) each.dispose();
});

test('a run that has reached its test loss goes on when an edit raises the loss', async () => {
  const { run } = await begin('points=60&target=0.3&epochs=500');
  while (!run.isOver()) run.advance();
  const [reached] = run.snapshot().models;
  expect(reached?.end).toBe('target');
  const outputs = reached?.weights.length ?? 0;
  run.setWeight({ side: 0, layer: outputs - 1, index: 0, value: -20 });
  expect(run.isOver()).toBe(false);
  run.advance();
  expect(run.snapshot().models[0]?.epoch).toBe((reached?.epoch ?? 0) + 1);
  run.dispose();
});

test('a model that has diverged is not edited', async () => {
  const { run } = await begin('points=60&data=hills&rate=10&activation=relu&hidden=8.8');
  while (!run.isOver()) run.advance();
  run.setWeight({ side: 0, layer: 0, index: 0, value: 1 });
  expect(run.snapshot().models[0]).toMatchObject({ end: 'diverged', edits: [] });
  run.dispose();
});

test.each([
  [[], ''],
  [[0, 0], 'weights edited by hand at epoch 0'],
  [[3, 12], 'weights edited by hand at epochs 3 and 12'],
  [[1, 2, 2, 9], 'weights edited by hand at epochs 1, 2 and 9'],
  [[1, 2, 3, 4, 50], 'weights edited by hand at 5 epochs, from 1 to 50'],
])('edits at %j are told as "%s"', (epochs, expected) => {
  expect(editsInWords(epochs.map((epoch) => ({ epoch })))).toBe(expected);
});
