import type { Problem } from '#lib/base/problem.ts';
import type { Entry } from './bank.ts';
import type { Asked } from './lint/rule.ts';
import { bankRules, rules } from './lint/rules.ts';
import type { Fault } from './question-type.ts';
import { typeOf } from './registry.ts';

/**
 * Every flaw of item writing in a bank, but for those that a question's `lint` field overrules with a reason. `fileOf`
 * names the file of an id.
 */
export function lint(entries: readonly Entry[], fileOf: (id: string) => string): Problem[] {
  const problem = (id: string | null, { field, what, remedy }: Fault): Problem => ({
    where: id === null ? 'the question bank' : `${fileOf(id)}: ${field}`,
    what,
    remedy,
  });
  const live = entries.filter(({ question }) => question.status !== 'retired');
  const overruled = new Map(live.map(({ id, question }) => [id, Object.keys(question.lint)]));
  const asked = live.flatMap(({ id, question }): Asked[] =>
    typeOf(question)
      .read(question)
      .map((reading) => ({ id, reading, sources: question.sources })),
  );
  const ofItems = rules.flatMap((rule) =>
    asked.flatMap((each) =>
      rule.find(each, asked).map((fault) => ({
        rule: rule.name,
        id: each.id,
        ...fault,
        field: `${each.reading.field}${fault.field}`,
      })),
    ),
  );
  const ofBank = bankRules.flatMap((rule) => rule.find(asked).map((fault) => ({ rule: rule.name, ...fault })));
  const problems = [...ofItems, ...ofBank]
    .filter(({ id, rule }) => id === null || !overruled.get(id)?.includes(rule))
    .map(({ id, rule, field, what, remedy }) => problem(id, { field, what: `${what} (${rule})`, remedy }));
  const ofOverruling = live.flatMap((entry) => faultsOfOverruling(entry).map((fault) => problem(entry.id, fault)));
  return [...problems, ...ofOverruling];
}

/** A `lint` field can overrule rules of judgement, by their names. */
function faultsOfOverruling({ question }: Entry): Fault[] {
  const all = [...rules, ...bankRules];
  const names = all.filter(({ isJudgement }) => isJudgement).map(({ name }) => name);
  return Object.keys(question.lint)
    .filter((name) => !names.includes(name))
    .map((name) => {
      const isKnown = all.some((rule) => rule.name === name);
      const what = isKnown ? `"${name}" leaves nothing to judge` : `there is no rule "${name}"`;
      const remedy = `overrule one of ${names.join(', ')}, or mend the flaw`;
      return { field: `lint.${name}`, what, remedy };
    });
}
