import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentLearner } from '#app/current-learner.ts';
import { content } from '#lib/server/content/load.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { NeedsScript } from '../needs-script.tsx';
import { TunerPlaces } from '../tuner-places.tsx';
import { bankScenarios } from './bank-scenarios.ts';
import { Console } from './console.tsx';
import { machineOf } from './machine-of.ts';
import { readyMade } from './ready-made.ts';
import { ScenarioPicker } from './scenario-picker.tsx';

export const metadata: Metadata = { title: 'AMT console' };

/**
 * The address names a request: `?question=<id>` that of a question of the bank, `?example=<slug>` a ready-made one;
 * `?scenario=` either of them, as the form sends it before any script.
 */
export default async function ConsolePage({ searchParams }: PageProps<'/tuner/console'>) {
  const scenarios = [...readyMade, ...bankScenarios(content())];
  const [named] = Object.entries(await searchParams).map(([name, value]) =>
    name === 'scenario' ? String(value) : `${name}=${value}`,
  );
  const scenario = scenarios.find(({ address }) => address === (named ?? scenarios[0]?.address));
  if (!scenario) notFound();
  return (
    <>
      <PageTitle
        title="AMT console"
        lead="Send a request to SageMaker’s tuner, read its answer, and train it here, without an account and at no cost."
      />
      <TunerPlaces here="/tuner/console" />
      <div className="mt-6">
        <ScenarioPicker
          scenarios={scenarios.map(({ address, group, title }) => ({ address, group, title }))}
          chosen={scenario.address}
        />
      </div>
      <p className="mt-2 text-sm text-quiet">The request: {scenario.tries}.</p>
      <NeedsScript what="The console’s request can be read, but it is your browser that sends and explains it." />
      <div className="mt-6">
        <Console key={scenario.address} scenario={scenario} machine={machineOf(await currentLearner())} />
      </div>
      <p className="mt-8 max-w-2xl text-sm leading-6 text-quiet">
        The rules are those of the API reference and the developer guide. Messages are in AWS’s own words where they
        have been reported in public, and after the documentation elsewhere. This machine answers by itself; nothing
        leaves this site.
      </p>
    </>
  );
}
