import { readDataset } from '#lib/server/content/datasets.ts';
import type { Table } from '#lib/tuning/algorithm.ts';
import { type Dataset, prepare, tableOf } from './dataset.ts';
import { parseIdx } from './idx.ts';
import { parseRows } from './parse-rows.ts';
import { splitRows } from './split-rows.ts';

const text = (file: string) => new TextDecoder().decode(readDataset(file));

function fromRows(name: string, rows: readonly number[][], classes: number, image?: Table['image']): Dataset {
  const { train, validation } = splitRows(rows, name);
  return prepare(name, tableOf(train, classes, image), tableOf(validation, classes, image));
}

/** Files whose first line tells counts and class names. */
function classified(name: string): Dataset {
  const [head = '', ...lines] = text(`${name}.csv`).split('\n');
  return fromRows(name, parseRows(lines.join('\n')), head.split(',').length - 2);
}

function diabetes(): Dataset {
  const targets = parseRows(text('diabetes-target.csv')).flat();
  const rows = parseRows(text('diabetes.csv')).map((row, at) => [...row, targets[at] ?? Number.NaN]);
  return fromRows('diabetes', rows, 0);
}

function fashionPart(part: string): Table {
  const { shape, values } = parseIdx(readDataset(`fashion-mnist-${part}-images`));
  const [size = 0, height = 0, width = 0] = shape;
  const targets = Float32Array.from(parseIdx(readDataset(`fashion-mnist-${part}-labels`)).values);
  const inputs = Float32Array.from(values);
  return { inputs, targets, size, features: height * width, classes: 10, image: { height, width } };
}

const loaders = {
  'breast-cancer': () => classified('breast-cancer'),
  diabetes,
  digits: () => fromRows('digits', parseRows(text('digits.csv')), 10, { height: 8, width: 8 }),
  'fashion-mnist': () => prepare('fashion-mnist', fashionPart('train'), fashionPart('validation')),
  iris: () => classified('iris'),
  wine: () => classified('wine'),
};

export type DatasetName = keyof typeof loaders;
export const datasetNames = Object.keys(loaders) as DatasetName[];

export const isBuiltIn = (name: string): name is DatasetName => Object.hasOwn(loaders, name);

const loaded = new Map<DatasetName, Dataset>();

/** Reads a data set once and keeps it; nobody may write into its arrays. */
export function loadDataset(name: DatasetName): Dataset {
  const dataset = loaded.get(name) ?? loaders[name]();
  loaded.set(name, dataset);
  return dataset;
}
