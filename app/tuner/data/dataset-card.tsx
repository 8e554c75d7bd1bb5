import Link from 'next/link';
import type { ReactNode } from 'react';
import { buttonStyle } from '#lib/ui/button-style.ts';

interface Props {
  name: string;
  says: string;
  /** Short facts in a line. */
  facts: readonly string[];
  origin?: string;
  children?: ReactNode;
}

/** A data set in a list, with the way to a job on it. */
export function DatasetCard({ name, says, facts, origin, children }: Props) {
  return (
    <li className="flex flex-col rounded-2xl border border-line bg-card p-4 sm:p-5">
      <h3 className="font-serif text-lg font-semibold wrap-anywhere">{name}</h3>
      <p className="mt-1 text-[0.9375rem] leading-6 wrap-anywhere">{says}</p>
      <p className="mt-1.5 text-sm leading-5.5 text-quiet tabular-nums">
        {facts.map((fact, at) => (
          <span key={fact}>
            {at > 0 && ' · '}
            <span className="inline-block">{fact}</span>
          </span>
        ))}
      </p>
      {origin && <p className="text-sm leading-5.5 text-quiet">{origin}</p>}
      <div className="mt-auto flex flex-wrap items-start gap-2 pt-3">
        <Link href={`/tuner/new?data=${name}`} className={buttonStyle.secondary}>
          Tune on it<span className="sr-only">: {name}</span>
        </Link>
        {children}
      </div>
    </li>
  );
}
