import { setImmediate } from 'node:timers/promises';
import { rng } from '#lib/base/rng.ts';
import type { Algorithm, DataForm, Spec, Table } from '#lib/tuning/algorithm.ts';
import { loadTfjs } from '../load-tfjs.ts';
import { measure } from '../measure.ts';
import { figurePattern, targetsOf } from '../network/network-specs.ts';
import { numberOf, parseValues, type Values } from '../parse-values.ts';
import { requireFit } from '../require-fit.ts';
import { type Kept, neighbours, readKept } from './neighbours.ts';

/** Names and meanings as in AWS's "k-NN hyperparameters". */
const specs: Record<string, Spec> = {
  k: {
    ...{ kind: 'integer', min: 1, max: 1024, scaling: 'logarithmic', default: '10', tunable: true },
    says: 'Neighbours that are asked.',
  },
  sample_size: {
    ...{ kind: 'integer', min: 1, max: 1_000_000, scaling: 'logarithmic', default: '1000000', tunable: true },
    says: 'Examples that are kept, drawn by chance; all of them if there are fewer.',
  },
  predictor_type: {
    kind: 'categorical',
    values: ['auto', 'classifier', 'regressor'],
    ...{ default: 'auto', tunable: false },
    says: 'What is predicted; "auto" takes it from the data, where AWS asks for it.',
  },
  index_metric: {
    ...{ kind: 'categorical', values: ['L2', 'COSINE', 'INNER_PRODUCT'], default: 'L2', tunable: false },
    says: 'How nearness is measured.',
  },
};

const names = ['accuracy', 'loss', 'rmse'];

function unfit({ size, classes }: Pick<DataForm, 'size' | 'classes'>, values: Values): string | null {
  const { predictor_type: type } = values;
  const k = numberOf(values, 'k');
  if (k > numberOf(values, 'sample_size')) return `with k ${k} needs a sample_size of at least ${k}`;
  if (k > size) return `with k ${k} needs at least as many examples`;
  if (type === 'auto' || (type === 'classifier') === classes > 0) return null;
  return `with predictor_type "${type}" needs ${type === 'classifier' ? 'classes' : 'a number to predict'}`;
}

function keep(values: Values, { inputs, targets, size, features, classes }: Table, seed: string | number): Kept {
  requireFit('k-nn', unfit({ size, classes }, values));
  const k = numberOf(values, 'k');
  const count = Math.min(size, numberOf(values, 'sample_size'));
  const rows = rng('sample', seed)
    .shuffle(Array.from({ length: size }, (_, row) => row))
    .slice(0, count);
  const kept = new Float32Array(count * features);
  for (const [at, row] of rows.entries())
    kept.set(inputs.subarray(row * features, (row + 1) * features), at * features);
  return {
    settings: { k, metric: values['index_metric'] as 'L2', features, classes },
    inputs: kept,
    targets: Float32Array.from(rows, (row) => targets[row] ?? 0),
  };
}

/** There is nothing to go on with, so it trains in one epoch, or is there already. */
export const kNn: Algorithm = {
  name: 'k-nn',
  says: 'Predicts what the k nearest examples have, by vote or on average.',
  hyperparameters: specs,
  metrics: names.map((name) => ({
    name: `validation:${name}`,
    minimise: name !== 'accuracy',
    ...targetsOf(name),
    pattern: `#quality_metric: host=\\S+, validation ${name} <score>=${figurePattern}`,
  })),
  unfit,
  isAtOnce: true,
  values: parseValues(specs),
  async train(values, { train, validation }, training) {
    const tfjs = await loadTfjs();
    const { checkpoint, seed, signal } = training;
    if (checkpoint) return neighbours(tfjs, readKept(checkpoint.artefact));
    const model = neighbours(tfjs, keep(values, train, seed));
    await setImmediate();
    signal.throwIfAborted();
    const figures = Object.entries(measure(model.predict(validation.inputs, validation.size), validation));
    for (const [name, value] of figures)
      training.log(`#quality_metric: host=algo-1, validation ${name} <score>=${value.toPrecision(6).toLowerCase()}`);
    signal.throwIfAborted();
    await training.save(1, model.save());
    await training.report(1, Object.fromEntries(figures.map(([name, value]) => [`validation:${name}`, value])));
    return model;
  },
  load: async (artefact) => neighbours(await loadTfjs(), readKept(artefact)),
};
