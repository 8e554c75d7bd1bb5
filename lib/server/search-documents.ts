import type { Entry } from '#lib/questions/bank.ts';
import { typeOf } from '#lib/questions/registry.ts';
import type { Content } from './content/load.ts';

/** One thing that can be found. */
export interface SearchDocument {
  /** Of a question, its name in the bank. */
  id: string;
  kind: 'lesson' | 'question' | 'experiment';
  title: string;
  /** Shown below the title; never a concept's title beside its question, because it often names the key. */
  text: string;
  /** Searched and never shown, sorted, so that the order of a text is not told. */
  words: string;
  /** Null for a question: it is asked within a round, which a form begins. */
  href: string | null;
}

const plain = (markdown: string) =>
  markdown
    .replace(/\]\([^)]*\)/g, '')
    .replace(/[*_`#>|[\]$]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const wordsIn = (texts: readonly string[]) => plain(texts.join(' ')).match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];

/** All that search knows: lessons, what a learner sees of live questions, the words around experiments. */
export function searchDocuments({ topics, concepts, questions, experiments }: Content): SearchDocument[] {
  const topicTitles = new Map(topics.map(({ slug, title }) => [slug, title]));
  return [
    ...[...concepts.values()].map(
      ({ id, title, summary, lesson }): SearchDocument => ({
        id,
        kind: 'lesson',
        title,
        text: plain(summary),
        words: wordsIn([lesson]).sort().join(' '),
        href: `/study/${id}`,
      }),
    ),
    ...[...questions.values()]
      .filter(({ question }) => question.status === 'live')
      .map(
        (entry): SearchDocument => ({
          id: entry.id,
          kind: 'question',
          title: plain(entry.question.stem),
          text: topicTitles.get(entry.topic) ?? '',
          words: wordsBesides(entry),
          href: null,
        }),
      ),
    ...[...experiments].map(
      ([slug, { title, summary, body }]): SearchDocument => ({
        id: slug,
        kind: 'experiment',
        title,
        text: plain(summary),
        words: wordsIn([body]).sort().join(' '),
        href: `/experiments/${slug}`,
      }),
    ),
  ];
}

/** What a learner reads of a question before the answer, but for its stem. Each word counts once, key or not. */
function wordsBesides({ question }: Entry): string {
  const texts = typeOf(question)
    .read(question)
    .flatMap(({ stem, background, explained }) => [
      stem,
      background,
      ...explained.flatMap(({ text, isShown }) => (isShown ? [text] : [])),
    ]);
  const inStem = new Set(wordsIn([question.stem]));
  const words = new Set(wordsIn(texts).filter((word) => !inStem.has(word)));
  return [...words].sort().join(' ');
}
