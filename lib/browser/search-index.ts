import MiniSearch from 'minisearch';
import { isStopWord, stemOf, wordsOf } from './search-words.ts';

export interface Found {
  /** Of a question, its name in the bank. */
  id: string;
  kind: 'lesson' | 'question' | 'experiment';
  title: string;
  text: string;
  /** Where it is; a question has no page of its own, a round with it alone is begun. */
  href: string | null;
}
/** `words` are searched and never shown. */
export type Searchable = Found & { words: string };
export type SearchIndex = MiniSearch<Searchable>;

let loading: Promise<SearchIndex> | undefined;

/** The index over everything that can be found, fetched and built once. Rejects when the network fails; ask again. */
export function searchIndex(): Promise<SearchIndex> {
  loading ??= load().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<SearchIndex> {
  const response = await fetch('/api/search-index');
  if (!response.ok) throw new Error(`The index could not be fetched (${response.status}).`);
  return buildSearchIndex((await response.json()) as Searchable[]);
}

export function buildSearchIndex(documents: readonly Searchable[]): SearchIndex {
  const index: SearchIndex = new MiniSearch({
    idField: 'key',
    extractField: (each, field) => (field === 'key' ? `${each.kind} ${each.id}` : each[field as keyof Searchable]),
    fields: ['title', 'text', 'words'],
    storeFields: ['id', 'kind', 'title', 'text', 'href'],
    tokenize: wordsOf,
    processTerm: (word) => !isStopWord(word) && stemOf(word),
  });
  index.addAll(documents);
  return index;
}
