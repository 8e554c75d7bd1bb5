import { autoParametersHaveAutotune } from './autotune.ts';
import * as definitions from './definitions.ts';
import * as limits from './limits.ts';
import * as objective from './objective.ts';
import * as names from './range-names.ts';
import * as values from './range-values.ts';
import type { Rule } from './rule.ts';
import * as strategy from './strategy.ts';
import { tagKeysAreDistinct, tagKeysAreFree } from './tags.ts';
import * as training from './tuned-training.ts';
import * as warmStart from './warm-start.ts';

/** Every rule of CreateHyperParameterTuningJob. AWS tells one breach at a time; its order is not known, this one is ours. */
export const tuningJobRules: Readonly<Record<string, Rule>> = {
  ...definitions,
  ...objective,
  ...names,
  autoParametersHaveAutotune,
  ...values,
  ...strategy,
  ...warmStart,
  ...training,
  tagKeysAreFree: ({ Tags = [] }) => tagKeysAreFree(Tags),
  tagKeysAreDistinct: ({ Tags = [] }) => tagKeysAreDistinct(Tags),
  ...limits,
};
