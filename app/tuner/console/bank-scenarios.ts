import type { Entry } from '#lib/questions/bank.ts';
import type { Scenario } from './console.tsx';
import { requestTitle } from './request-title.ts';

interface Bank {
  questions: ReadonlyMap<string, Entry>;
  concepts: ReadonlyMap<string, { title: string }>;
}

/** The request of every question that has one, listed by concept; nothing of the question itself. */
export function bankScenarios({ questions, concepts }: Bank): Scenario[] {
  const found = [...questions].flatMap(([id, { question }]): Scenario[] => {
    if (!('request' in question.demonstration)) return [];
    const { operation, body } = question.demonstration.request;
    const group = concepts.get(question.concept)?.title ?? question.concept;
    const title = operation === 'CreateHyperParameterTuningJob' ? requestTitle(body) : operation;
    return [{ address: `question=${id}`, group, title, operation, body }];
  });
  return found.map((scenario, at) => {
    const alike = (other: Scenario) => other.group === scenario.group && other.title === scenario.title;
    const before = found.slice(0, at).filter(alike).length;
    return before === 0 ? scenario : { ...scenario, title: `${scenario.title} (${before + 1})` };
  });
}
