import type { Metadata } from 'next';
import Link from 'next/link';
import { experiments, type Slug, slugs } from '#lib/experiments/registry.ts';
import { content } from '#lib/server/content/load.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';

export const metadata: Metadata = { title: 'Experiments' };

export default function ExperimentsPage() {
  const { topics } = content();
  const groups = topics
    .map((topic) => ({
      ...topic,
      own: slugs.filter((slug) => experiments[slug].concepts[0]?.startsWith(topic.letter)),
    }))
    .filter(({ own }) => own.length > 0);
  return (
    <>
      <PageTitle
        title="Experiments"
        lead={`${slugs.length} claims of the exam, each put to the test in your browser while you watch. Predict first; then count.`}
      />
      <p className="mt-3 text-quiet">
        Or build a network of your own in the{' '}
        <Link href="/playground" className="text-accent underline underline-offset-2">
          playground
        </Link>
        .
      </p>
      <nav aria-label="Topics" className="mt-6 flex flex-wrap gap-2">
        {groups.map(({ slug, title, own }) => (
          <a
            key={slug}
            href={`#${slug}`}
            className="rounded-full border border-line bg-card px-3.5 py-1.5 text-sm hover:border-accent"
          >
            {title} <span className="text-quiet tabular-nums">{own.length}</span>
          </a>
        ))}
      </nav>
      {groups.map(({ slug, title, summary, own }) => (
        <section key={slug} id={slug} className="mt-10 scroll-mt-6">
          <h2 className="font-serif text-2xl font-semibold">{title}</h2>
          <p className="mt-1 max-w-2xl text-[0.9375rem] leading-6 text-quiet">{summary}</p>
          <ul className="mt-4 grid gap-3 sm:grid-cols-2">
            {own.map((one) => (
              <Card key={one} slug={one} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Card({ slug }: { slug: Slug }) {
  const words = content().experiments.get(slug);
  return (
    <li className="relative rounded-2xl border border-line bg-card p-4 transition-colors hover:border-accent sm:p-5">
      <h3 className="font-serif text-lg leading-snug font-semibold">
        <Link href={`/experiments/${slug}`} className="after:absolute after:inset-0">
          {words?.title}
        </Link>
      </h3>
      <p className="mt-1.5 text-[0.9375rem] leading-6 text-quiet">{words?.summary}</p>
    </li>
  );
}
