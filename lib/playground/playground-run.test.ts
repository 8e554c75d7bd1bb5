import { expect, test } from 'vitest';
import { loadTfjs } from '#lib/testing/tfjs.ts';
import { referenceNetwork } from '#lib/training/reference.ts';
import { readAddress } from './address.ts';
import type { Engine } from './engine.ts';
import { explainDivergence } from './explain-divergence.ts';
import { kernelEngine } from './kernel-engine.ts';
import { planeData } from './plane-data.ts';
import { playgroundRun } from './playground-run.ts';
import { presets } from './presets.ts';
import { runFile } from './run-record.ts';
import type { Playground } from './settings.ts';

/** The oracle, which computes in 64 bits; the page's engine agrees with it within rounding. */
const oracle: Engine = (shared, lane) => {
  const own = { ...lane };
  const setRate = (rate: number) => {
    own.learningRate = rate;
  };
  const setWeights = () => {
    throw new Error('the oracle takes no weights');
  };
  return { ...referenceNetwork(shared, own), setRate, setWeights, dispose() {} };
};
const settings = (query: string) => readAddress(Object.fromEntries(new URLSearchParams(query))).playground;
function finish(query: string | Playground, engine = oracle) {
  const playground = typeof query === 'string' ? settings(query) : query;
  const run = playgroundRun(engine, playground, null);
  while (!run.isOver()) run.advance();
  const snapshot = run.snapshot();
  run.dispose();
  return { playground, snapshot, models: snapshot.models };
}

test('the same settings give the same run, number for number', () => {
  const query = 'points=60&epochs=20&wrong=0.1&b.dropout=0.2';
  expect(finish(query).snapshot).toEqual(finish(query).snapshot);
  expect(finish(query).models[0]?.train).not.toBe(finish(`${query}&seed=2`).models[0]?.train);
});

test('both sides of a comparison start from the same weights and the same loss', () => {
  const run = playgroundRun(oracle, settings('points=60&b.rate=1'), null);
  const [a, b] = run.snapshot().models;
  expect(a?.weights).toEqual(b?.weights);
  expect(a?.test).toBe(b?.test);
  run.advance();
  expect(run.snapshot().models[0]?.weights).not.toEqual(run.snapshot().models[1]?.weights);
});

test.each([
  ['epochs=10&points=60', 'epochs', 10],
  ['epochs=500&points=60&target=0.3', 'target', undefined],
  ['epochs=500&points=60&data=moons&noise=0.5&patience=5&rate=3', 'patience', undefined],
  ['epochs=500&points=60&data=hills&rate=10&activation=relu&hidden=8.8', 'diverged', undefined],
] as const)('%s ends by %s', (query, end, epoch) => {
  const [model] = finish(query).models;
  expect(model?.end).toBe(end);
  if (epoch) expect(model?.epoch).toBe(epoch);
  if (end === 'target') expect(model?.test).toBeLessThanOrEqual(0.3);
  if (end === 'patience') expect((model?.epoch ?? 0) - (model?.best.epoch ?? 0)).toBe(5);
});

test('a diverged model keeps its last finite picture and is explained', () => {
  const { playground, models } = finish('points=60&data=hills&rate=10&activation=relu&hidden=8.8&l2=1');
  const [model] = models;
  expect(model?.pictureEpoch).toBe((model?.epoch ?? 0) - 1);
  expect(model?.plane.every(Number.isFinite)).toBe(true);
  expect([model?.trainFit, model?.testFit]).toEqual([Number.NaN, Number.NaN]); // not those of the picture's epoch
  const causes = explainDivergence(playground.models[0], playground.common, planeData(playground.common, null));
  expect(causes[0]?.what).toMatch(/^L2 penalty × learning rate is 10, more than 2\./);
  expect(causes[0]?.try).toBe('Set the L2 penalty below 0.2, or the learning rate below 2.');
});

test('what an explanation advises ends the divergence', () => {
  for (const query of [
    'data=plane&hidden=none&points=60&rate=3',
    'data=hills&hidden=8.8&points=60&activation=leaky-relu&rate=3',
  ]) {
    const { playground, models } = finish(`${query}&epochs=100`);
    expect(models[0]?.end).toBe('diverged');
    const [cause] = explainDivergence(playground.models[0], playground.common, planeData(playground.common, null));
    const advised = cause?.try.match(/[\d.]+\d/)?.[0];
    expect(finish(`${query}&epochs=100&rate=${advised}`.replace('rate=3&', '')).models[0]?.end).toBe('epochs');
  }
});

test('curves are thinned by epochs and keep their last point', () => {
  const [model] = finish('points=20&epochs=901&batch=100').models;
  const epochs = model?.curve.map(({ epoch }) => epoch) ?? [];
  expect(epochs.slice(0, 3)).toEqual([0, 4, 8]);
  expect(epochs.at(-1)).toBe(901);
  expect(epochs.length).toBeLessThan(402);
});

test('several classes have a table of confusions that counts every test point', () => {
  const [model] = finish('data=three-clusters&points=90&epochs=100').models;
  expect(model?.confusion.flat().reduce((sum, count) => sum + count, 0)).toBe(45);
  expect(model?.testFit).toBeGreaterThan(0.9);
  expect(model?.plane).toHaveLength(64 * 64 * 3);
});

test('a run as a file holds settings, seed, curves and measures, and is plain JSON', () => {
  const { playground, snapshot } = finish('points=60&epochs=10&b.rate=1');
  const file = JSON.parse(JSON.stringify(runFile(playground, snapshot, null)));
  expect(file).toMatchObject({ seed: 1, epochs: 10, measure: 'accuracy', models: [{}, { settings: { rate: 1 } }] });
  expect(file.models[0].curve).toHaveLength(11);
  expect(file.models[0].result.test).toBe(snapshot.models[0]?.test);
});

test('every preset shows what its comment says, on the engine of the page', async () => {
  const page = kernelEngine(await loadTfjs());
  const [xor, spiral, rate, overfit, vanish, three] = presets.map(({ playground }) => finish(playground, page).models);
  expect(xor?.[0]?.testFit).toBeLessThan(0.7);
  expect(xor?.[1]?.testFit).toBeGreaterThan(0.9);
  expect(spiral?.[0]?.testFit).toBeGreaterThan(0.9);
  expect(rate?.map(({ end }) => end)).toEqual(['epochs', 'diverged']);
  expect(overfit?.[0]?.test).toBeGreaterThan(2 * (overfit?.[0]?.best.test ?? 0));
  expect(overfit?.[1]?.test).toBeLessThan(overfit?.[0]?.test ?? 0);
  expect(vanish?.[0]?.testFit).toBeLessThan(0.65);
  expect(vanish?.[1]?.testFit).toBeGreaterThan(0.9);
  expect(three?.[0]?.testFit).toBeGreaterThan(0.9);
});

test('the engine of the page agrees with the oracle', async () => {
  const page = kernelEngine(await loadTfjs());
  for (const query of [
    'data=three-arms&hidden=6.6',
    'data=hills&optimiser=adam&rate=0.01',
    'wrong=0.2&l1=0.001&schedule=cosine',
  ]) {
    const [own, other] = [finish(`${query}&epochs=20`), finish(`${query}&epochs=20`, page)];
    expect(other.models[0]?.test).toBeCloseTo(own.models[0]?.test ?? 0, 4);
    expect(other.models[0]?.trainFit).toBeCloseTo(own.models[0]?.trainFit ?? 0, 2);
  }
});

test('a learning rate is changed while the run goes on, from the weights that it has, on both engines', async () => {
  for (const engine of [oracle, kernelEngine(await loadTfjs())]) {
    const changed = playgroundRun(engine, settings('points=60&rate=0.1'), null);
    const steady = playgroundRun(engine, settings('points=60&rate=0.1'), null);
    const first = changed.snapshot().models[0];
    for (const run of [changed, steady]) run.advance();
    expect(changed.snapshot()).toEqual(steady.snapshot());
    changed.setRates([0]);
    for (const run of [changed, steady]) run.advance();
    const [still, moved] = [changed.snapshot().models[0], steady.snapshot().models[0]];
    expect(still?.epoch).toBe(2);
    expect(still?.weights).not.toEqual(first?.weights);
    expect(still?.test).toBe(still?.curve[1]?.test);
    expect(moved?.test).not.toBe(moved?.curve[1]?.test);
    expect(still?.earlierRates).toEqual([{ until: 1, rate: 0.1 }]);
    expect(moved?.earlierRates).toEqual([]);
    for (const run of [changed, steady]) run.dispose();
  }
});
