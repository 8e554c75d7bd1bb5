import { describe, expect, it } from 'vitest';
import type { Account } from '../account.ts';
import { check } from '../check.ts';
import type { CreateTuningJob } from '../tuning-request.ts';
import type { Rule } from './rule.ts';

/** A request that breaks a rule: where it does, and some of the words. */
export type Case = [request: CreateTuningJob, at: string, says: string, account?: Account];

/** Tests every rule of a file with requests that break it, on its own and among all others. */
export function describeBroken(
  title: string,
  rules: Readonly<Record<string, Rule>>,
  broken: Record<string, Case[]>,
): void {
  describe(title, () => {
    it('are all tried here', () => {
      expect(Object.keys(broken).sort()).toEqual(Object.keys(rules).sort());
    });

    const cases = Object.entries(broken).flatMap(([name, some]) => some.map((one) => ({ name, says: one[2], one })));
    it.each(cases)(
      'refuse a breach, with its path and words: $name, $says',
      ({ name, one: [request, at, says, account] }) => {
        const faults = rules[name]?.(request, account) ?? [];
        expect(faults.map((fault) => fault.path)).toContain(at);
        expect(faults.find((fault) => fault.path === at)?.message).toContain(says);
        const answer = check('CreateHyperParameterTuningJob', request, account);
        expect('faults' in answer && answer.faults.map((fault) => fault.path)).toContain(at);
      },
    );
  });
}
