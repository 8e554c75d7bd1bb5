import type { Table } from '#lib/tuning/algorithm.ts';
import type { Dataset } from '../dataset.ts';
import { splitRows } from '../split-rows.ts';
import { type Scale, scaleOf } from '../standardise.ts';
import type { OwnTable } from './own-table.ts';

/**
 * A table that was brought, divided and brought to scale as the built-in ones are. Scaled before it becomes 32-bit, so that
 * large numbers that vary little, such as times, keep their differences.
 */
export function datasetOf({ name, rows, columns, target }: OwnTable): Dataset {
  const all = Array.from({ length: rows }, (_, row) => row);
  const split = splitRows(all, name);
  const features = columns.flatMap((column): ((row: number) => number)[] =>
    column.kind === 'numbers'
      ? [(row) => column.values[row] ?? 0]
      : column.values.map((_, code) => (row) => (column.codes[row] === code ? 1 : 0)),
  );
  const scales = features.map((feature) => scaleOf(each(split.train, feature)));
  const targetOf = (row: number) => target.values[row] ?? 0;
  const scale = target.classes ? undefined : scaleOf(each(split.train, targetOf));
  const part = (of: readonly number[]): Table => {
    const inputs = new Float32Array(of.length * features.length);
    for (const [at, feature] of features.entries())
      for (const [row, source] of of.entries())
        inputs[row * features.length + at] = scaled(feature(source), scales[at]);
    const targets = Float32Array.from(of, (row) => scaled(targetOf(row), scale));
    return { inputs, targets, size: of.length, features: features.length, classes: target.classes?.length ?? 0 };
  };
  const { train, validation } = { train: part(split.train), validation: part(split.validation) };
  return { name, train, validation, scales, ...(scale && { target: scale }) };
}

function* each(rows: readonly number[], value: (row: number) => number): Generator<number> {
  for (const row of rows) yield value(row);
}

const scaled = (value: number, scale: Scale | undefined): number => (scale ? (value - scale.mean) / scale.sd : value);
