'use client';
import { formatNumber } from '#lib/base/numbers.ts';
import type { Experiment } from '#lib/experiments/experiment.ts';
import type { Chosen, Parameters } from '#lib/experiments/parameters.ts';
import type { Result } from '#lib/experiments/run.ts';
import { StripPlot } from '#lib/ui/chart/strip-plot.tsx';

interface Props {
  experiment: Experiment<Parameters>;
  chosen: Chosen<Parameters>;
  result: Result | null;
  seconds: number;
}

/** What was measured, counted run by run; before the run, what is claimed. */
export function RunVerdict({ experiment, chosen, result, seconds }: Props) {
  const { claim } = experiment;
  return (
    <div className="rounded-xl bg-ink/4 p-5" aria-live="polite">
      <p className="text-sm text-quiet">The claim</p>
      <p className="mt-0.5 font-medium">{claim.says}</p>
      {result && (
        <Measured
          claim={claim}
          arms={experiment.arms(chosen).map(({ name }) => name)}
          result={result}
          seconds={seconds}
        />
      )}
    </div>
  );
}

interface MeasuredProps {
  claim: Experiment<Parameters>['claim'];
  arms: readonly string[];
  result: Result;
  seconds: number;
}

function Measured({ claim, arms, result: { values, verdict }, seconds }: MeasuredProps) {
  const { k, n, holds, effect, low, high } = verdict;
  return (
    <>
      <div className="mt-4 grid gap-x-6 gap-y-3 sm:grid-cols-[auto_1fr] sm:items-center">
        <p
          className={`font-serif text-5xl font-semibold tracking-tight whitespace-nowrap tabular-nums ${holds ? 'text-good' : 'text-bad'}`}
        >
          {k} of {n}
        </p>
        <div>
          <p className="font-medium">
            {holds ? 'It holds.' : 'It does not hold at these settings.'} In {k} of {n} runs {claim.counted}.
          </p>
          <p className="mt-1 text-[0.9375rem] leading-6 text-quiet">
            {Number.isFinite(effect)
              ? `On average ${formatNumber(effect)} ${claim.effect.label}; 95 % interval ${formatNumber(low)} to ${formatNumber(high)}, from ${n} pairs of runs.`
              : 'A network in each pair diverged, so that the size of the effect has no number.'}{' '}
            Measured here in {formatNumber(seconds, 2)} s.
          </p>
        </div>
      </div>
      <div className="mt-5">
        <StripPlot
          rows={arms.map((name, arm) => ({ name, values: values[arm] ?? [] }))}
          label={claim.metric.label}
          scale={claim.metric.scale}
        />
      </div>
    </>
  );
}
