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

/** What a round is about, as "Regularisation, those due". */
export function roundWords(
  { topics, concepts, blueprints }: Pick<Content, 'topics' | 'concepts' | 'blueprints'>,
  { topic, concept, objective, which }: RoundSettings,
): string {
  const [exam = '', id] = objective?.split(':') ?? [];
  const scope = [
    topic && (topics.find(({ slug }) => slug === topic)?.title ?? topic),
    concept && (concepts.get(concept)?.title ?? concept),
    objective && [blueprints.get(exam)?.code ?? exam, id].filter(Boolean).join(' '),
  ].filter(Boolean);
  return [...(scope.length > 0 ? scope : ['All topics']), selections[which]].filter(Boolean).join(', ');
}
