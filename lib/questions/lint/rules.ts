import { absoluteDistractors } from './absolute-distractors.ts';
import { allOfTheAbove } from './all-of-the-above.ts';
import { awsLimits } from './aws-limits.ts';
import { bareQuota } from './bare-quota.ts';
import { clang } from './clang.ts';
import { equalOptions } from './equal-options.ts';
import { keyPosition } from './key-position.ts';
import { longStem } from './long-stem.ts';
import { longestKey } from './longest-key.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { noLeadIn } from './no-lead-in.ts';
import { rationaleMissing } from './rationale-missing.ts';
import { rationaleRepeats } from './rationale-repeats.ts';
import type { BankRule, Rule } from './rule.ts';
import { unequalGrammar } from './unequal-grammar.ts';
import { unmarkedNegative } from './unmarked-negative.ts';
import { unorderedNumbers } from './unordered-numbers.ts';
import { vagueFrequency } from './vague-frequency.ts';

/** What is looked for in each thing asked. A new flaw is one file, its line here and its tests. */
export const rules: readonly Rule[] = [
  longestKey,
  absoluteDistractors,
  clang,
  allOfTheAbove,
  unmarkedNegative,
  unorderedNumbers,
  unequalGrammar,
  rationaleMissing,
  rationaleRepeats,
  awsLimits,
  bareQuota,
  vagueFrequency,
  noLeadIn,
  longStem,
];

/** What is looked for in the bank as a whole. */
export const bankRules: readonly BankRule[] = [nearDuplicates, equalOptions, keyPosition];
