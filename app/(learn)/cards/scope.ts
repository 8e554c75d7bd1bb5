import type { Content } from '#lib/server/content/load.ts';

type Asked = Record<string, string | string[] | undefined>;

/** The cards that an address asks for, by `topic` or `concept`; names that are not known ask for nothing. */
export function scopeOf({ topics, concepts }: Content, asked: Asked) {
  const topic = topics.find(({ slug }) => slug === asked['topic']);
  const concept = typeof asked['concept'] === 'string' ? concepts.get(asked['concept']) : undefined;
  return {
    topic,
    concept,
    title: concept?.title ?? topic?.title ?? 'All cards',
    /** What leads here again, such as `?topic=epochs`; empty for all cards. */
    query: concept ? `?concept=${concept.id}` : topic ? `?topic=${topic.slug}` : '',
    holds: (card: { topic: string; concept: string }) =>
      concept ? card.concept === concept.id : !topic || card.topic === topic.slug,
  };
}
