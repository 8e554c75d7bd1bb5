'use client';
import Link from 'next/link';
import { Suspense, use, useState } from 'react';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import { loadExperiment } from '#lib/experiments/loaders.ts';
import { defaultsOf, seedsOf, writeChosen } from '#lib/experiments/parameters.ts';
import type { Slug } from '#lib/experiments/registry.ts';
import { views } from '#lib/experiments/views.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { Controls } from './controls.tsx';
import { Prediction } from './prediction.tsx';
import { type Preset, Presets } from './presets.tsx';
import { RunButtons } from './run-buttons.tsx';
import { RunResults } from './run-results.tsx';
import { RunStatus } from './run-status.tsx';
import { SettingsFold } from './settings-fold.tsx';
import { useBench } from './use-bench.ts';
import { useSettings } from './use-settings.ts';

interface Props {
  slug: Slug;
  /** Parameters that the server has checked; what is missing takes its default. */
  given: Record<string, number | string>;
  presets?: readonly Preset[];
  /** In a question: runs as soon as it is shown, folds its settings away, leaves the address alone. */
  startAtOnce?: boolean;
  /** What the experiment asserts, for those whose browser runs no scripts. */
  claim?: string;
}

/** Without scripts there is nothing to be run. */
const withScripts = '[@media(scripting:none)]:hidden';

/** An experiment at work: settings, a prediction, the runs while they go on, and the measured verdict. */
export function Laboratory({ claim, ...props }: Props) {
  return (
    <>
      {claim !== undefined && (
        <noscript>
          <div className="rounded-2xl border border-line bg-card p-5">
            <p className="font-medium">This experiment needs JavaScript: it trains in your browser.</p>
            <p className="mt-3 text-quiet">What it puts to the test:</p>
            <p className="mt-1">{claim}</p>
          </div>
        </noscript>
      )}
      <Suspense fallback={<div className={`h-96 rounded-2xl border border-line bg-card ${withScripts}`} />}>
        <Bench {...props} />
      </Suspense>
    </>
  );
}

function Bench({ slug, given, presets = [], startAtOnce = false }: Omit<Props, 'claim'>) {
  const experiment = use(loadExperiment(slug));
  const { parameters, claim } = experiment;
  const path = `/experiments/${slug}`;
  const { chosen, choose } = useSettings(parameters, given, startAtOnce ? null : path);
  const { run, shown, isStale, expected, expectedThen, expect, start, stop } = useBench(
    slug,
    experiment,
    chosen,
    startAtOnce,
  );
  const [isOpen, setOpen] = useState(true);
  const View = startAtOnce ? undefined : views[slug];
  const hydrated = useHydrated();
  const query = writeChosen(parameters, chosen);
  const withDefaults = (some: Props['given']) => ({ ...defaultsOf(parameters), ...some });
  const isFirst = run.status === 'idle';
  // Open for settings not run yet; from Run on the answer stands, and who has watched without one is not asked
  const isOpenQuestion = run.status !== 'running' && (isFirst || isStale);
  const asks = !startAtOnce && (isOpenQuestion || expectedThen !== null);

  return (
    // What is clicked before React listens would be lost
    <section
      aria-label={`Experiment: ${experiment.title}`}
      className={`rounded-2xl border border-line bg-card ${withScripts}`}
      inert={!hydrated}
    >
      <div
        className={startAtOnce ? '' : 'lg:grid lg:grid-cols-[17rem_minmax(0,1fr)] lg:grid-rows-[auto_minmax(0,1fr)]'}
      >
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-6 p-4 sm:p-5">
          {View && (
            <Suspense fallback={<div className="h-72" />}>
              <View chosen={chosen} onChoose={choose} />
            </Suspense>
          )}
          {asks && (
            <Prediction
              prediction={claim.prediction}
              expected={isOpenQuestion ? expected : expectedThen}
              onExpect={expect}
              isOpen={isOpenQuestion}
              values={isOpenQuestion ? null : run.values}
            />
          )}
          <div className="flex flex-wrap items-center gap-3">
            <RunButtons
              state={isFirst ? 'first' : run.status === 'running' ? 'running' : 'again'}
              lacksPrediction={!startAtOnce && expected === null}
              refusal={experiment.refuses?.(chosen) ?? null}
              onStart={() => {
                setOpen(false);
                start();
              }}
              onStop={stop}
            />
            {startAtOnce && (
              <Link href={`${path}${query && `?${query}`}`} className={buttonStyle.quiet}>
                Open in the laboratory
              </Link>
            )}
            <RunStatus run={run} runs={seedsOf(shown).length * experiment.arms(shown).length} />
          </div>
        </div>
        {!startAtOnce && (
          <SettingsFold isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
            {presets.length > 0 && (
              <Presets
                presets={presets}
                isActive={(preset) => writeChosen(parameters, withDefaults(preset.parameters)) === query}
                onChoose={(some) => choose(withDefaults(some))}
              />
            )}
            <Controls parameters={parameters} chosen={chosen} onChoose={choose} />
          </SettingsFold>
        )}
        {run.frame && (
          <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-6 p-4 sm:p-5 lg:col-start-2 lg:pt-1">
            <RunResults experiment={experiment} chosen={shown} run={run} isStale={isStale} />
          </div>
        )}
      </div>
    </section>
  );
}
