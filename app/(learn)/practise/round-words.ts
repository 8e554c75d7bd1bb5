import { examLabel } from '#lib/exams/exam-label.ts';
import type { RoundSelection, RoundSettings } from '#lib/exams/round-settings.ts';
import type { Content } from '#lib/server/content/load.ts';

const selections: Record<RoundSelection, string> = {
  any: '',
  new: 'new ones',
  due: 'those due',
  missed: 'those missed last time',
  flagged: 'flagged ones',
  adaptive: 'weakest concepts first',
};

/** What a round is about, as "Regularisation, those due" or "MLA-C01 (ended) 2.2"; `today` as YYYY-MM-DD. */
export function roundWords(
  { topics, concepts, blueprints }: Pick<Content, 'topics' | 'concepts' | 'blueprints'>,
  { topic, concept, objective, question, which }: RoundSettings,
  today: string,
): string {
  const [exam = '', id] = objective?.split(':') ?? [];
  const blueprint = blueprints.get(exam);
  const scope = [
    question && 'One question',
    topic && (topics.find(({ slug }) => slug === topic)?.title ?? topic),
    concept && (concepts.get(concept)?.title ?? concept),
    objective && [blueprint ? examLabel(blueprint, today) : exam, id].filter(Boolean).join(' '),
  ].filter(Boolean);
  return [...(scope.length > 0 ? scope : ['All topics']), selections[which]].filter(Boolean).join(', ');
}
