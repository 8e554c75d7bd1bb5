import type { Part } from '#lib/sagemaker/tuning-request.ts';
import type { LocalAlgorithm, LocalData } from './machine.ts';

export const localAddress = /^s3:\/\/holdout\/([^/]+)\/(train|validation)\/?$/;

/** What is predicted: a value, one of two classes, one of many, or of however many there are. */
type Target = 'value' | 'two' | 'many' | 'classes';

/** What a definition's metric and hyperparameters say of its target. */
function targetOf({ definition, objective }: Part): Target {
  const { StaticHyperParameters: fixed = {} } = definition;
  const said = [fixed['objective'], fixed['predictor_type'], objective?.MetricName].join(' ');
  if (/\breg:|regressor|:(rmse|mae|mse|r2)\b/.test(said)) return 'value';
  if (/\bmulti:|multiclass|:(mlogloss|merror)\b/.test(said)) return 'many';
  return /\bbinary|:(logloss|error|auc)\b/.test(said) ? 'two' : 'classes';
}

const suits = ({ classes }: LocalData, target: Target): boolean =>
  target === 'value'
    ? classes === 0
    : target === 'classes'
      ? classes > 0
      : target === 'two'
        ? classes === 2
        : classes > 2;

/** Built-in data that each algorithm learns from in little time, by what is predicted. */
const usual: Record<Target, Readonly<Record<string, string>>> = {
  value: {},
  two: {},
  many: { mlp: 'digits', cnn: 'digits', 'k-nn': 'wine', 'linear-learner': 'wine', xgboost: 'wine' },
  classes: {
    mlp: 'digits',
    cnn: 'digits',
    'k-nn': 'wine',
    'linear-learner': 'breast-cancer',
    xgboost: 'breast-cancer',
  },
};
const otherwise: Record<Target, string> = { value: 'diabetes', two: 'breast-cancer', many: 'wine', classes: 'wine' };

/**
 * The data set that a definition is to train on here: the one that it names, one whose name stands in its addresses, or
 * the usual one for its algorithm and target. Null where no data set of this machine will do.
 */
export function fitData(part: Part, algorithm: LocalAlgorithm, datasets: readonly LocalData[]): LocalData | null {
  const addresses = (part.definition.InputDataConfig ?? []).map(
    ({ DataSource: { S3DataSource: s3 } }) => s3?.S3Uri ?? '',
  );
  const named = (name: string | undefined) => datasets.find((one) => one.name === name);
  const own = named(localAddress.exec(addresses[0] ?? '')?.[1]);
  if (own) return own;
  const target = targetOf(part);
  const can = datasets.filter((one) => suits(one, target) && (algorithm.name !== 'cnn' || one.isImage));
  const told = can.find(({ name }) => addresses.some((address) => address.includes(name)));
  const first = named(usual[target][algorithm.name] ?? otherwise[target]);
  return told ?? can.find((one) => one === first) ?? can[0] ?? null;
}
