import type { Entry } from '#lib/questions/bank.ts';
import type { Scenario } from './console.tsx';
import { requestTitle } from './request-title.ts';
import { scenarioTitle } from './scenario-title.ts';

interface Bank {
  questions: ReadonlyMap<string, Entry>;
  concepts: ReadonlyMap<string, { title: string }>;
}

/** The request of every question that has one, listed by concept; of the question itself only what its file is called. */
export function bankScenarios({ questions, concepts }: Bank): Scenario[] {
  return [...questions].flatMap(([id, { question }]): Scenario[] => {
    if (!('request' in question.demonstration)) return [];
    const { operation, body } = question.demonstration.request;
    const group = concepts.get(question.concept)?.title ?? question.concept;
    const tries = operation === 'CreateHyperParameterTuningJob' ? requestTitle(body) : operation;
    return [{ address: `question=${id}`, group, title: scenarioTitle(id), tries, operation, body }];
  });
}
