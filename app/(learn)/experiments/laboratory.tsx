'use client';
import Link from 'next/link';
import { Suspense, useEffect, useState } from 'react';
import { useRun } from '#lib/browser/use-run.ts';
import { readChosen, writeChosen } from '#lib/experiments/parameters.ts';
import { experiments, type Slug } from '#lib/experiments/registry.ts';
import { views } from '#lib/experiments/views.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { Controls } from './controls.tsx';
import { type Preset, Presets } from './presets.tsx';
import { RunCurves } from './run-curves.tsx';
import { RunVerdict } from './run-verdict.tsx';

interface Props {
  slug: Slug;
  /** Parameters from an address or a question; what is missing takes its default. */
  given: Record<string, unknown>;
  presets?: readonly Preset[];
  /** In a question: runs as soon as it is shown, folds its settings away, leaves the address alone. */
  startAtOnce?: boolean;
}

/** An experiment at work: settings, the networks while they train, and the measured verdict. */
export function Laboratory({ slug, given, presets = [], startAtOnce = false }: Props) {
  const experiment = experiments[slug];
  const [chosen, setChosen] = useState(() => readChosen(experiment.parameters, given).chosen);
  const [ran, setRan] = useState(chosen);
  const { run, store } = useRun();
  const View = views[slug];
  const start = (settings = chosen) => {
    setRan(settings);
    store.start(slug, settings);
  };
  const choose = (settings: typeof chosen) => {
    setChosen(settings);
    if (!startAtOnce) history.replaceState(null, '', addressOf(slug, settings));
  };
  const [atFirst] = useState(chosen);
  useEffect(() => {
    if (startAtOnce) store.start(slug, atFirst);
  }, [startAtOnce, store, slug, atFirst]);
  const picture = run.frames.findLast(({ arms }) => arms.every((arm) => arm.picture)) ?? null;

  return (
    <section aria-label={`Experiment: ${experiment.title}`} className="rounded-2xl border border-line bg-card">
      <div className={startAtOnce ? '' : 'lg:grid lg:grid-cols-[17rem_1fr]'}>
        <div className="grid min-w-0 content-start gap-6 p-5">
          <div className="flex flex-wrap items-center gap-3">
            {run.status === 'running' ? (
              <button type="button" className={buttonStyle.secondary} onClick={() => store.stop()}>
                Stop
              </button>
            ) : (
              <button type="button" className={buttonStyle.primary} onClick={() => start()}>
                {run.status === 'idle' ? 'Run the experiment' : 'Run again'}
              </button>
            )}
            {startAtOnce && (
              <Link href={addressOf(slug, chosen)} className={buttonStyle.quiet}>
                Open in the laboratory
              </Link>
            )}
            <RunStatus status={run.status} why={run.why} networks={(ran['seeds'] ?? 0) * experiment.arms(ran).length} />
          </div>
          <Suspense fallback={<div className="h-40" />}>
            <View experiment={experiment} chosen={run.status === 'idle' ? chosen : ran} frame={picture} />
          </Suspense>
          <RunCurves experiment={experiment} chosen={run.status === 'idle' ? chosen : ran} frames={run.frames} />
          <RunVerdict experiment={experiment} chosen={ran} result={run.result} seconds={run.seconds} />
        </div>
        {!startAtOnce && (
          <div className="grid content-start gap-5 border-line p-5 max-lg:border-t lg:col-start-1 lg:row-start-1 lg:border-r">
            {presets.length > 0 && (
              <Presets presets={presets} onChoose={(some) => choose(readChosen(experiment.parameters, some).chosen)} />
            )}
            <Controls parameters={experiment.parameters} chosen={chosen} onChoose={choose} />
          </div>
        )}
      </div>
    </section>
  );
}

function RunStatus({ status, why, networks }: { status: string; why: string; networks: number }) {
  const says: Record<string, string> = {
    running: `${networks} networks are training in your browser …`,
    stopped: 'Stopped. What was measured so far stays below.',
    failed: `The run failed: ${why}`,
  };
  return (
    <p role="status" className={`text-[0.9375rem] ${status === 'failed' ? 'text-bad' : 'text-quiet'}`}>
      {says[status] ?? ''}
    </p>
  );
}

function addressOf(slug: Slug, chosen: Record<string, number>): string {
  const query = writeChosen(experiments[slug].parameters, chosen);
  return `/experiments/${slug}${query && `?${query}`}`;
}
