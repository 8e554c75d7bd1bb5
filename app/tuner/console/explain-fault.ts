import type { Fault } from '#lib/sagemaker/fault.ts';

/** What a message means, by what stands in it. The first that fits is told. */
const meanings: readonly [RegExp, string][] = [
  [
    /Grid strategy supports only/,
    'A grid tries every combination, so every value has to be listed. A continuous range has no list.',
  ],
  [
    /number of combinations, \d+/,
    'A grid ends when all combinations are tried. Give that number, or leave the limit out.',
  ],
  [
    /TrainingJobEarlyStoppingType must be Off to use/,
    'Hyperband stops weak jobs itself. A second rule that stops jobs would get in its way.',
  ],
  [
    /MaxResource parameter is not provided/,
    'Hyperband rations epochs, so it must know the most epochs that a job may train.',
  ],
  [
    /Logarithmic scaling works only for ranges that have/,
    'Zero and negative numbers have no logarithm. Begin the range slightly above zero.',
  ],
  [
    /ReverseLogarithmic scaling works only/,
    'This scale is the logarithm of 1 − x, which ends at 1. End the range slightly below it.',
  ],
  [
    /hyperparameters are searched; the limit/,
    'Each further hyperparameter makes the space larger. AWS draws the line here; fix those that matter least.',
  ],
  [
    /account-level service limit/,
    'A quota of the account. The request is well formed, and AWS would take it once the quota were raised.',
  ],
  [/must not be greater than MaxNumberOfTrainingJobs/, 'More jobs at a time than jobs in all cannot be.'],
  [
    /enough combinations of hyperparameter ranges/,
    'The ranges hold fewer settings than jobs, so some jobs would only repeat others.',
  ],
  [
    /metric is required for this/,
    'SageMaker reads the objective from the training log. Its name needs an entry in MetricDefinitions.',
  ],
  [/does not report the metric/, 'A built-in algorithm reports metrics of its own. Choose one of those.'],
  [/stands in StaticHyperParameters too/, 'A hyperparameter is either searched or fixed.'],
  [/already exists/, 'Names of tuning jobs are unique in an account and region, also after the job has ended.'],
  [
    /names? is not the same across current and parent/,
    'A warm start reads the parent’s trials as its own, so both must have the same hyperparameters.',
  ],
  [/Member must not be null/, 'The member is required, and it is missing.'],
  [/length (less|greater) than or equal/, 'The text or the list is too long or too short.'],
  [/value (less|greater) than or equal/, 'The number lies outside what the API allows.'],
  [/regular expression pattern/, 'The text has characters that the API does not allow there.'],
  [/enum value set/, 'Only the listed words are known. They are written exactly so, capitals included.'],
  [/must be less than MaxValue/, 'The range is empty or upside down.'],
];

const kinds: Record<Fault['kind'], string> = {
  type: 'The JSON has another type there than the API expects, so the request is not read any further.',
  constraint: 'The value breaks a limit that the API sets for this member alone.',
  unknown: 'No member has this name. AWS would pass over it in silence, so here you are told.',
  rule: 'Each member is valid; together they contradict each other, or the documentation.',
};

/** A fault in plain words: what it means, for someone who has not read the API reference. */
export const explainFault = ({ kind, message }: Fault): string =>
  meanings.find(([pattern]) => pattern.test(message))?.[1] ?? kinds[kind];
