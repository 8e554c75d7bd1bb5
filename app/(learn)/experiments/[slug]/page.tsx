import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isSlug } from '#lib/experiments/loaders.ts';
import { readChosen } from '#lib/experiments/read-chosen.ts';
import { experiments } from '#lib/experiments/registry.ts';
import { content } from '#lib/server/content/load.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { Prose } from '#lib/ui/prose.tsx';
import { Laboratory } from '../laboratory.tsx';

type Props = PageProps<'/experiments/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: content().experiments.get((await params).slug)?.title ?? 'Experiment' };
}

export default async function ExperimentPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const words = content().experiments.get(slug);
  if (!words || !isSlug(slug)) notFound();
  const given = await searchParams;
  const { chosen, faults } = readChosen(experiments[slug].parameters, given);
  return (
    <>
      <PageTitle title={words.title} lead={words.summary} />
      {faults.length > 0 && (
        <div role="alert" className="mt-6 rounded-xl bg-bad/10 px-4 py-3 text-[0.9375rem]">
          <p className="font-medium text-bad">Parts of the address were set aside:</p>
          <ul className="mt-1 list-disc pl-5">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="mt-8">
        <Laboratory slug={slug} given={chosen} presets={words.presets} claim={experiments[slug].claim.says} />
      </div>
      <div className="mt-10 grid gap-8 sm:grid-cols-2">
        <Points title="Try" points={words.try} />
        <Points title="Notice" points={words.notice} />
      </div>
      <div className="mt-10 max-w-2xl">
        <Prose text={words.body} />
      </div>
    </>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <section>
      <h2 className="font-serif text-2xl font-semibold">{title}</h2>
      <ul className="mt-3 grid gap-2.5">
        {points.map((point) => (
          <li key={point} className="border-l-2 border-accent/50 pl-4 leading-6">
            {point}
          </li>
        ))}
      </ul>
    </section>
  );
}
