import { describe, expect, it, test } from 'vitest';
import { spaceSize } from '#lib/search/points.ts';
import { strategies } from '#lib/search/registry.ts';
import { trace } from '#lib/tuning/hp.ts';
import { mlp } from '../algorithms/mlp.ts';
import { buildModel } from './build-model.ts';
import { runTuning, type TrialRun, type Tuning } from './run-tuning.ts';
import { progressLine, ranked, resultsTable } from './standing.ts';
import { resume, type TunedTrial, type TuningState } from './tuning-state.ts';

const begun: TuningState = {
  settings: { strategy: 'random', seed: '1', samples: 100, epochs: 4 },
  ...{ seconds: 0, trials: [] },
};

/** Trains nothing: accuracy rises by the epoch towards one that wider and less dropped layers raise. */
async function pretend({ hyperparameters: h, checkpoint, save, report }: TrialRun): Promise<void> {
  for (let epoch = (checkpoint?.epoch ?? 0) + 1; epoch <= Number(h['epochs']); epoch++) {
    save(epoch, {});
    report(epoch, (Number(h['hidden1']) / 1024 + 0.5 - Number(h['dropout1'])) * (1 - 0.5 ** epoch));
  }
}

const tuning = (more: Partial<Tuning> = {}): Tuning => ({
  ...{ strategy: strategies.random, jobs: 6, train: pretend, signal: new AbortController().signal },
  ...{ onEpoch() {}, onTrial() {}, ...more },
});

test('searches the space of the course: 16 × 5 × 8 × 5 × 3 settings, each of which the network takes', () => {
  expect(spaceSize(trace(buildModel).space)).toBe(16 * 5 * 8 * 5 * 3);
  expect(Object.keys(trace(buildModel).fixed)).toEqual(['optimizer', 'batch_size']);
});

describe.each(Object.keys(strategies) as (keyof typeof strategies)[])('%s', (name) => {
  it('tunes in values that the network takes, and goes on after any interruption as if there had been none', async () => {
    const states: TuningState[] = [];
    const strategy = strategies[name];
    const train = (run: TrialRun) => {
      expect(mlp.values.safeParse(run.hyperparameters).error).toBeUndefined();
      return pretend(run);
    };
    const whole = await runTuning(begun, tuning({ strategy, train, onTrial: (state) => states.push(state) }));
    expect(whole.trials.length).toBe(6);
    for (const at of [0, 3, states.length - 2]) {
      const kept = resume(JSON.stringify(states[at]), begun.settings);
      expect(await runTuning(kept, tuning({ strategy }))).toEqual(whole);
    }
  });
});

test('an interrupted trial leaves nothing behind, a failed one and a diverged one are kept', async () => {
  const controller = new AbortController();
  const states: TuningState[] = [];
  const train = async (run: TrialRun) => {
    if (states.length === 1) throw new Error('no memory');
    if (states.length === 3) controller.abort(new Error('stop'));
    controller.signal.throwIfAborted();
    run.report(1, states.length === 2 ? Number.NaN : 0.5);
  };
  const running = runTuning(
    begun,
    tuning({ train, signal: controller.signal, onTrial: (state) => states.push(state) }),
  );
  await expect(running).rejects.toThrow('stop');
  const kept = resume(JSON.stringify(states.at(-1)), begun.settings);
  expect(kept.trials.map(({ status, value }) => [status, value])).toEqual([
    ['completed', 0.5],
    ['failed', undefined],
    ['completed', Number.NaN],
  ]);
});

test('refuses to go on with the state of another tuning, by name', () => {
  const text = JSON.stringify(begun);
  expect(() => resume(text, { ...begun.settings, epochs: 9, seed: '2' })).toThrow(
    'with --seed 1 --epochs 4; ask for that',
  );
  expect(() => resume('{', begun.settings)).toThrow('none of a tuning');
});

const trial = (number: number, value: number): TunedTrial => ({
  ...{ number, value, status: 'completed', point: { hidden1: 32 * number } },
  reports: [{ resource: 4, value }],
});

test('draws how far it is, what is best and how long it takes', () => {
  const progress = { done: 5, jobs: 20, epoch: 0, epochs: 4, seconds: 60, best: trial(2, 0.81234) };
  expect(progressLine(progress)).toBe(
    '██████░░░░░░░░░░░░░░░░░░ · trial 6 of 20, epoch 0 of 4 · best 0.8123 (trial 3) · 3 min left',
  );
  expect(progressLine({ ...progress, done: 0, best: undefined })).toBe(
    '░░░░░░░░░░░░░░░░░░░░░░░░ · trial 1 of 20, epoch 0 of 4',
  );
  expect(progressLine({ ...progress, done: 20 })).toBe(
    '████████████████████████ · 20 of 20 trials · best 0.8123 (trial 3)',
  );
});

test('lists the best first, the earlier of equals, and none that diverged', () => {
  const trials = [trial(0, 0.5), trial(1, 0.7), trial(2, Number.NaN), trial(3, 0.7)];
  expect(ranked(trials).map(({ number }) => number)).toEqual([1, 3, 0]);
  expect(resultsTable(trials, 2)).toBe(
    [
      'rank  trial  accuracy  epochs  hidden1',
      '   1      2    0.7000       4       32',
      '   2      4    0.7000       4       96',
    ].join('\n'),
  );
});
