import { readDataset } from '../content/datasets.ts';
import type { DatasetName } from '../datasets/registry.ts';

/** What the columns and classes of a data set are called. */
export interface DataWords {
  /** In order; none for images, whose features are pixels. */
  features: readonly string[];
  /** What is predicted. */
  target: string;
  /** In order; none for a regression. */
  classes: readonly string[];
  /** For images: the value of a pixel full of ink. */
  ink?: number;
}

const measured =
  'radius,texture,perimeter,area,smoothness,compactness,concavity,concave points,symmetry,fractal dimension';
const biopsy = ['mean', 'error of', 'worst'].flatMap((kind) => measured.split(',').map((name) => `${kind} ${name}`));
const wines =
  'alcohol,malic acid,ash,alcalinity of ash,magnesium,total phenols,flavanoids,nonflavanoid phenols,proanthocyanins,colour intensity,hue,OD280/OD315 of diluted wine,proline';
const garments = 'T-shirt or top,trouser,pullover,dress,coat,sandal,shirt,trainer,bag,ankle boot';

/** Names as the sources that content/datasets/README.md lists have them; the files hold those of classes only. */
const known: Readonly<Record<DatasetName, () => DataWords>> = {
  'breast-cancer': () => ({ features: biopsy, target: 'finding', classes: inFile('breast-cancer') }),
  diabetes: () => ({
    features:
      'age (years),sex (1 or 2),body mass index,mean blood pressure,total cholesterol,LDL cholesterol,HDL cholesterol,total / HDL cholesterol,log of triglycerides,blood sugar'.split(
        ',',
      ),
    target: 'progression after a year',
    classes: [],
  }),
  digits: () => ({
    ...{ features: [], target: 'digit', ink: 16 },
    classes: Array.from({ length: 10 }, (_, digit) => String(digit)),
  }),
  'fashion-mnist': () => ({ features: [], target: 'garment', classes: garments.split(','), ink: 255 }),
  iris: () => ({
    features: ['sepal length (cm)', 'sepal width (cm)', 'petal length (cm)', 'petal width (cm)'],
    target: 'species',
    classes: inFile('iris'),
  }),
  wine: () => ({
    features: wines.split(','),
    target: 'grower',
    classes: inFile('wine').map((name) => name.replace('class_', 'grower ')),
  }),
};

/** What is written about a built-in data set. */
export const dataWords = (name: DatasetName): DataWords => known[name]();

/** The first line of a file has its rows, its features and then the names of its classes. */
function inFile(name: DatasetName): string[] {
  const [head = ''] = new TextDecoder().decode(readDataset(`${name}.csv`)).split(/\r?\n/, 1);
  return head.split(',').slice(2);
}
