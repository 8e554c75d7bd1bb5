import MiniSearch from 'minisearch';

export interface Found {
  id: string;
  kind: 'lesson' | 'question' | 'experiment';
  title: string;
  text: string;
  href: string;
}

let loading: Promise<MiniSearch<Found>> | undefined;

/** The index over everything that can be found, fetched and built once. Rejects when the network fails; ask again. */
export function searchIndex(): Promise<MiniSearch<Found>> {
  loading ??= load().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<MiniSearch<Found>> {
  const response = await fetch('/api/search-index');
  if (!response.ok) throw new Error(`The index could not be fetched (${response.status}).`);
  const index = new MiniSearch<Found>({
    fields: ['title', 'text'],
    storeFields: ['kind', 'title', 'text', 'href'],
    searchOptions: {
      boost: { title: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  index.addAll((await response.json()) as Found[]);
  return index;
}
