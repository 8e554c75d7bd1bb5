import { expect, test } from 'vitest';
import { strategyInWords } from '#lib/search/strategy-words.ts';
import { job } from './rules/changed-requests.contract.ts';
import { translate } from './translate.ts';

test.each(['Bayesian', 'Random', 'Grid', 'Hyperband'] as const)(
  '%s is called so wherever its job is shown',
  (Strategy) => {
    const [search] = translate(job({ Strategy })).searches;
    expect(search && strategyInWords(search.definition.strategy)).toBe(Strategy);
  },
);
