import type { Content } from './content/load.ts';

/** One thing that can be found; `text` never holds a key or a rationale. */
export interface SearchDocument {
  id: string;
  kind: 'lesson' | 'question' | 'experiment';
  title: string;
  text: string;
  href: string;
}

const plain = (markdown: string) =>
  markdown
    .replace(/\]\([^)]*\)/g, '')
    .replace(/[*_`#>|[\]$]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** All that search knows: lessons, the stems of live questions, the words around experiments. */
export function searchDocuments({ concepts, questions, experiments }: Content): SearchDocument[] {
  return [
    ...[...concepts.values()].map(
      ({ id, title, summary, lesson }): SearchDocument => ({
        id: `lesson ${id}`,
        kind: 'lesson',
        title,
        text: `${plain(summary)} ${plain(lesson)}`,
        href: `/study/${id}`,
      }),
    ),
    ...[...questions.values()]
      .filter(({ question }) => question.status === 'live')
      .map(
        ({ id, question }): SearchDocument => ({
          id: `question ${id}`,
          kind: 'question',
          title: plain(question.stem),
          text: concepts.get(question.concept)?.title ?? '',
          // A question is asked within a round; its concept's page begins one
          href: `/study/${question.concept}`,
        }),
      ),
    ...[...experiments].map(
      ([slug, { title, summary, body }]): SearchDocument => ({
        id: `experiment ${slug}`,
        kind: 'experiment',
        title,
        text: `${plain(summary)} ${plain(body)}`,
        href: `/experiments/${slug}`,
      }),
    ),
  ];
}
