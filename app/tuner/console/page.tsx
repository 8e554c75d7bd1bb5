import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { content } from '#lib/server/content/load.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { TunerPlaces } from '../tuner-places.tsx';
import { bankScenarios } from './bank-scenarios.ts';
import { Console } from './console.tsx';
import { readyMade } from './ready-made.ts';
import { ScenarioPicker } from './scenario-picker.tsx';

export const metadata: Metadata = { title: 'AMT console' };

/** The address names a request: `?question=<id>` that of a question of the bank, `?example=<slug>` a ready-made one. */
export default async function ConsolePage({ searchParams }: PageProps<'/tuner/console'>) {
  const scenarios = [...readyMade, ...bankScenarios(content())];
  const [named] = Object.entries(await searchParams).map(([name, value]) => `${name}=${value}`);
  const scenario = scenarios.find(({ address }) => address === (named ?? scenarios[0]?.address));
  if (!scenario) notFound();
  return (
    <>
      <PageTitle
        title="AMT console"
        lead="Send a request to SageMaker’s tuner and read its answer, without an account and at no cost."
      />
      <TunerPlaces here="/tuner/console" />
      <div className="mt-6">
        <ScenarioPicker
          scenarios={scenarios.map(({ address, group, title }) => ({ address, group, title }))}
          chosen={scenario.address}
        />
      </div>
      <div className="mt-6">
        <Console key={scenario.address} scenario={scenario} />
      </div>
      <p className="mt-8 max-w-2xl text-sm leading-6 text-quiet">
        The rules are those of the API reference and the developer guide. Messages are in AWS’s own words where they
        have been reported in public, and after the documentation elsewhere. Nothing leaves this site.
      </p>
    </>
  );
}
