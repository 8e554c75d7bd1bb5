import type { Blueprint } from '#lib/exams/blueprint.ts';
import type { Content } from './content/load.ts';

export interface DomainCoverage {
  domain: Blueprint['domains'][number];
  /** Live questions of the bank that serve one of its objectives. */
  questions: number;
}

/** An exam's domains with how many questions of the bank serve each; a question counts once a domain. */
export function examCoverage({ blueprints, questions }: Pick<Content, 'blueprints' | 'questions'>, exam: string) {
  const blueprint = blueprints.get(exam);
  const live = [...questions.values()].filter(({ question }) => question.status === 'live');
  return (blueprint?.domains ?? []).map((domain): DomainCoverage => {
    const names = new Set(
      blueprint?.objectives.filter((each) => each.domain === domain.id).map(({ id }) => `${exam}:${id}`),
    );
    return {
      domain,
      questions: live.filter(({ question }) => question.objectives.some((each) => names.has(each))).length,
    };
  });
}
