'use client';
import Link from 'next/link';
import { Suspense, use, useEffect, useState } from 'react';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import { useRun } from '#lib/browser/use-run.ts';
import { loadExperiment } from '#lib/experiments/loaders.ts';
import Panels from '#lib/experiments/panels.view.tsx';
import { type Chosen, defaultsOf, type Parameters, seedsOf, writeChosen } from '#lib/experiments/parameters.ts';
import type { Slug } from '#lib/experiments/registry.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { Controls } from './controls.tsx';
import { Prediction } from './prediction.tsx';
import { type Preset, Presets } from './presets.tsx';
import { RunCurves } from './run-curves.tsx';
import { RunStatus } from './run-status.tsx';
import { RunVerdict } from './run-verdict.tsx';

interface Props {
  slug: Slug;
  /** Parameters that the server has checked; what is missing takes its default. */
  given: Record<string, number | string>;
  presets?: readonly Preset[];
  /** In a question: runs as soon as it is shown, folds its settings away, leaves the address alone. */
  startAtOnce?: boolean;
}

/** An experiment at work: settings, a prediction, the runs while they go on, and the measured verdict. */
export function Laboratory(props: Props) {
  return (
    <Suspense fallback={<div className="h-96 rounded-2xl border border-line bg-card" />}>
      <Bench {...props} />
    </Suspense>
  );
}

function Bench({ slug, given, presets = [], startAtOnce = false }: Props) {
  const experiment = use(loadExperiment(slug));
  const withDefaults = (some: Props['given']): Chosen<Parameters> => ({
    ...defaultsOf(experiment.parameters),
    ...some,
  });
  const [chosen, setChosen] = useState(() => withDefaults(given));
  const [ran, setRan] = useState(chosen);
  const [expected, setExpected] = useState<number | null>(null);
  const hydrated = useHydrated();
  const { run, store } = useRun();
  const start = () => {
    setRan(chosen);
    store.start(slug, chosen, seedsOf(chosen));
  };
  const choose = (settings: Chosen<Parameters>) => {
    setChosen(settings);
    const query = writeChosen(experiment.parameters, settings);
    if (!startAtOnce) history.replaceState(null, '', `/experiments/${slug}${query && `?${query}`}`);
  };
  const [atFirst] = useState(chosen);
  useEffect(() => {
    if (startAtOnce) store.start(slug, atFirst, seedsOf(atFirst));
  }, [startAtOnce, store, slug, atFirst]);
  const shown = run.status === 'idle' ? chosen : ran;
  const arms = experiment.arms(shown);
  const query = writeChosen(experiment.parameters, chosen);
  // A prediction is for the settings as they come; who has already watched need not predict
  const asks = !startAtOnce && (run.status === 'idle' || expected !== null);

  return (
    // What is clicked before React listens would be lost
    <section
      aria-label={`Experiment: ${experiment.title}`}
      className="rounded-2xl border border-line bg-card"
      inert={!hydrated}
    >
      <div className={startAtOnce ? '' : 'lg:grid lg:grid-cols-[17rem_minmax(0,1fr)]'}>
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-6 p-4 sm:p-5">
          {asks && (
            <Prediction
              prediction={experiment.claim.prediction}
              expected={expected}
              onExpect={setExpected}
              values={run.values}
            />
          )}
          <div className="flex flex-wrap items-center gap-3">
            {run.status === 'running' ? (
              <button type="button" className={buttonStyle.secondary} onClick={() => store.stop()}>
                Stop
              </button>
            ) : (
              <button type="button" className={buttonStyle.primary} onClick={start}>
                {run.status === 'idle' ? 'Run the experiment' : 'Run again'}
              </button>
            )}
            {startAtOnce && (
              <Link href={`/experiments/${slug}${query && `?${query}`}`} className={buttonStyle.quiet}>
                Open in the laboratory
              </Link>
            )}
            <RunStatus run={run} runs={seedsOf(ran).length * arms.length} />
          </div>
          {run.frame && run.frame.panels.length > 0 && <Panels panels={run.frame.panels} file={slug} />}
          {run.frame && <RunCurves plot={experiment.plot(shown)} frame={run.frame} file={`${slug}-curves`} />}
          {run.values && (
            <RunVerdict
              claim={experiment.claim}
              arms={arms}
              seeds={seedsOf(ran)}
              values={run.values}
              seconds={run.seconds}
              file={`${slug}-runs`}
            />
          )}
        </div>
        {!startAtOnce && (
          <div className="grid content-start gap-5 border-line p-5 max-lg:border-t lg:col-start-1 lg:row-start-1 lg:border-r">
            {presets.length > 0 && <Presets presets={presets} onChoose={(some) => choose(withDefaults(some))} />}
            <Controls parameters={experiment.parameters} chosen={chosen} onChoose={choose} />
          </div>
        )}
      </div>
    </section>
  );
}
