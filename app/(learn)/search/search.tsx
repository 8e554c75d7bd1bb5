'use client';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { counted } from '#lib/base/numbers.ts';
import { type Found, searchIndex } from '#lib/browser/search-index.ts';
import { useHydrated } from '#lib/browser/use-hydrated.ts';

const most = 30;
const names = { lesson: 'Lesson', question: 'Question', experiment: 'Experiment' } as const;

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
        if (!stale) setFound(index.search(words) as unknown as Found[]);
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
        {shown?.slice(0, most).map(({ id, kind, title, text, href }) => (
          <li key={id} className="relative border-t border-line py-3">
            <p className="text-xs text-accent">{names[kind]}</p>
            <Link href={href} className="font-medium after:absolute after:inset-0 hover:text-accent">
              {title}
            </Link>
            <p className="line-clamp-2 text-sm leading-5 text-quiet">{text}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
