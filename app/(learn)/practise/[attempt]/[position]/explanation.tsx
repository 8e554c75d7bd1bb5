'use client';
import Link from 'next/link';
import { useState } from 'react';
import { Laboratory } from '#app/(learn)/experiments/laboratory.tsx';
import { isSlug } from '#lib/experiments/loaders.ts';
import type { Told } from '#lib/questions/told.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { RichText } from '#lib/ui/rich-text.tsx';

/** What follows the rationales: the dispute if there is one, the proof, the sources, the way on. */
export function Explanation({ told, next, last }: { told: Told; next: string; last: boolean }) {
  const [watching, setWatching] = useState(false);
  const { demonstration } = told;
  return (
    <section aria-label="Explanation" className="mt-6 grid gap-5">
      {told.note && (
        <p className="border-l-3 border-arm-1 pl-4 leading-6 text-ink/85">
          <strong>Where courses differ.</strong> <RichText text={told.note} />
        </p>
      )}
      {'experiment' in demonstration ? (
        <p className="leading-6">
          <strong>The proof.</strong> <RichText text={demonstration.shows} />
        </p>
      ) : (
        <p className="leading-6 text-quiet">
          <strong>No experiment.</strong> <RichText text={demonstration.none} />
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        {'experiment' in demonstration && !watching && (
          <button type="button" className={buttonStyle.primary} onClick={() => setWatching(true)}>
            See it happen
          </button>
        )}
        <Link
          href={next}
          className={'experiment' in demonstration && !watching ? buttonStyle.secondary : buttonStyle.primary}
        >
          {last ? 'Finish' : 'Next question'} <span aria-hidden="true">→</span>
        </Link>
      </div>
      {watching && 'experiment' in demonstration && isSlug(demonstration.experiment) && (
        <Laboratory slug={demonstration.experiment} given={demonstration.parameters} startAtOnce />
      )}
      <details className="text-sm text-quiet">
        <summary className="cursor-pointer py-1">Sources</summary>
        <ul className="mt-2 grid gap-1.5 pl-4">
          {told.sources.map(({ title, url, asOf }) => (
            <li key={title}>
              {url ? (
                <a href={url} className="underline underline-offset-2" rel="noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}
              , as of {asOf}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
