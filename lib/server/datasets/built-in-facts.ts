import type { DatasetName } from './registry.ts';

/** What a page tells of a data set without reading it. */
export interface DatasetFacts {
  /** One sentence for people. */
  says: string;
  rows: number;
  /** How many of them are the validation part, where that is not what `validationRows` says. */
  validation?: number;
  features: number;
  /** 0 where a value is predicted. */
  classes: number;
  /** Rows of pixels rather than columns of measures. */
  isImage: boolean;
  origin: string;
}

/** As content/datasets/README.md has them. */
export const builtInFacts: Record<DatasetName, DatasetFacts> = {
  'breast-cancer': {
    says: 'Is a growth malignant or benign? Measures of the cell nuclei of a biopsy.',
    ...{ rows: 569, features: 30, classes: 2, isImage: false },
    origin: 'UCI, Wolberg, Mangasarian and Street; CC BY 4.0',
  },
  diabetes: {
    says: 'How far did a patient’s diabetes get within a year? Ten measures of the patient at its beginning.',
    ...{ rows: 442, features: 10, classes: 0, isImage: false },
    origin: 'Efron, Hastie, Johnstone and Tibshirani 2004; BSD 3-Clause',
  },
  digits: {
    says: 'Which digit is this? Handwriting as 8 × 8 pixels.',
    ...{ rows: 1797, features: 64, classes: 10, isImage: true },
    origin: 'UCI, Alpaydin and Kaynak; CC BY 4.0',
  },
  'fashion-mnist': {
    says: 'Which piece of clothing is this? Pictures as 28 × 28 pixels, the data of the course’s network.',
    ...{ rows: 12_000, validation: 2000, features: 784, classes: 10, isImage: true },
    origin: 'Zalando Research, Xiao, Rasul and Vollgraf 2017; MIT',
  },
  iris: {
    says: 'Which species of iris is this? Length and width of sepals and petals.',
    ...{ rows: 150, features: 4, classes: 3, isImage: false },
    origin: 'UCI, Fisher 1936; CC BY 4.0',
  },
  wine: {
    says: 'Which cultivar is this wine made of? Thirteen chemical measures.',
    ...{ rows: 178, features: 13, classes: 3, isImage: false },
    origin: 'UCI, Aeberhard and Forina; CC BY 4.0',
  },
};
