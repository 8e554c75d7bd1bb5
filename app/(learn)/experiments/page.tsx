import type { Metadata } from 'next';
import Link from 'next/link';
import { slugs } from '#lib/experiments/registry.ts';
import { content } from '#lib/server/content/load.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';

export const metadata: Metadata = { title: 'Experiments' };

export default function ExperimentsPage() {
  const words = content().experiments;
  return (
    <>
      <PageTitle
        title="Experiments"
        lead="Populations of small networks that train in your browser while you watch, and end with a count."
      />
      <ul className="mt-8 grid gap-4 sm:grid-cols-2">
        {slugs.map((slug) => (
          <li
            key={slug}
            className="relative rounded-2xl border border-line bg-card p-5 transition-colors hover:border-accent"
          >
            <h2 className="font-serif text-xl leading-snug font-semibold">
              <Link href={`/experiments/${slug}`} className="after:absolute after:inset-0">
                {words.get(slug)?.title}
              </Link>
            </h2>
            <p className="mt-1.5 text-[0.9375rem] leading-6 text-quiet">{words.get(slug)?.summary}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
