import { sfc32State } from '#lib/base/rng.ts';
import type { Dataset, Lane, Network } from './network.ts';
import { noisyTargets } from './noisy-targets.ts';

/** A lane's streams: two generators of four words, how much of the order is used, the order. See kernel/chance.h. */
const WORDS_BEFORE_ORDER = 9;

/** [lanes, words]; an order that counts as used up is drawn by the first update. */
export function initialStreams(lanes: readonly Lane[]): { values: Int32Array; shape: [number, number] } {
  const words = WORDS_BEFORE_ORDER + Math.max(...lanes.map(({ train }) => train.size));
  const values = new Int32Array(lanes.length * words);
  lanes.forEach(({ seed, train }, lane) => {
    values.set(sfc32State('batches', seed), lane * words);
    values.set(sfc32State('dropout', seed), lane * words + 4);
    values[lane * words + 8] = train.size;
  });
  return { values, shape: [lanes.length, words] };
}

/** [groups, 5, 4]: momentum, l1, l2, decay, and what dropout multiplies a kept activation by. */
export function settingsTable(lanes: readonly Lane[]): Float32Array {
  return Float32Array.from(
    inGroups(lanes, ({ momentum = 0.9, l1 = 0, l2 = 0, decay = 0, dropout = 0 }) => [
      ...[momentum, l1, l2, decay],
      1 / (1 - dropout),
    ]),
  );
}

export interface Examples {
  /** All distinct inputs and targets, one after the other. */
  inputs: Float32Array;
  targets: Float32Array;
  /** [groups, 4, 4]: where a lane's inputs and targets begin, its examples, and the word below which dropout drops. */
  train: Int32Array;
  validation: Int32Array;
}

/** Lanes mostly share their data, which then stands once. */
export function exampleTables(network: Network, lanes: readonly Lane[]): Examples {
  const inputs = shelf();
  const targets = shelf();
  const table = (dataOf: (lane: Lane) => Pick<Dataset, 'inputs' | 'targets' | 'size'>) =>
    Int32Array.from(
      inGroups(lanes, (lane) => {
        const data = dataOf(lane);
        // Below it with probability `dropout`, exactly as next() < dropout decides
        const dropBelow = Math.min(Math.ceil((lane.dropout ?? 0) * 2 ** 32), 2 ** 32 - 1);
        return [inputs.placeOf(data.inputs), targets.placeOf(data.targets), data.size, dropBelow | 0];
      }),
    );
  const train = table((lane) => ({ ...lane.train, targets: noisyTargets(network, lane) }));
  const validation = table((lane) => lane.validation);
  return { inputs: inputs.all(), targets: targets.all(), train, validation };
}

/** The fields of four lanes side by side: [group][field][lane]. */
function inGroups(lanes: readonly Lane[], fieldsOf: (lane: Lane) => number[]): number[] {
  const rows = lanes.map(fieldsOf);
  const fields = rows[0]?.length ?? 0;
  return Array.from({ length: rows.length * fields }, (_, at) => {
    const group = Math.floor(at / (4 * fields));
    const field = Math.floor(at / 4) % fields;
    return rows[group * 4 + (at % 4)]?.[field] as number;
  });
}

function shelf() {
  const places = new Map<Float32Array, number>();
  let length = 0;
  return {
    placeOf(values: Float32Array): number {
      const known = places.get(values);
      if (known !== undefined) return known;
      places.set(values, length);
      length += values.length;
      return length - values.length;
    },
    all(): Float32Array {
      const all = new Float32Array(length);
      for (const [values, at] of places) all.set(values, at);
      return all;
    },
  };
}
