'use client';
import { useEffect, useState } from 'react';
import { counted } from '#lib/base/numbers.ts';
import { searchHits } from '#lib/browser/search-hits.ts';
import { type Found, searchIndex } from '#lib/browser/search-index.ts';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import { SearchHit } from './search-hit.tsx';

const most = 30;

/** A field and what it finds, as one types; the address keeps the words. */
export function Search({ asked }: { asked: string }) {
  const [words, setWords] = useState(asked);
  const [found, setFound] = useState<readonly Found[] | null>(null);
  const [problem, setProblem] = useState('');
  const hydrated = useHydrated();
  useEffect(() => {
    let stale = false;
    if (words.trim() === '') return;
    searchIndex().then(
      (index) => {
        if (!stale) setFound(searchHits(index, words));
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      stale = true;
    };
  }, [words]);
  const shown = words.trim() === '' ? null : found;
  return (
    <>
      <search>
        <input
          type="search"
          aria-label="Search for"
          value={words}
          disabled={!hydrated}
          // biome-ignore lint/a11y/noAutofocus: the page has no other purpose
          autoFocus
          onChange={(event) => {
            setWords(event.target.value);
            history.replaceState(null, '', `/search?q=${encodeURIComponent(event.target.value)}`);
          }}
          className="mt-6 min-h-12 w-full rounded-xl border border-line bg-card px-4 text-lg"
        />
      </search>
      <p role="status" className="mt-3 text-sm text-quiet">
        {problem ||
          (shown &&
            (shown.length === 0
              ? 'Nothing found. Try fewer or other words.'
              : `${counted(shown.length, 'result')}${shown.length > most ? `, the best ${most} shown` : ''}.`))}
      </p>
      <ol className="mt-2">
        {shown?.slice(0, most).map((hit) => (
          <SearchHit key={`${hit.kind} ${hit.id}`} hit={hit} />
        ))}
      </ol>
    </>
  );
}
