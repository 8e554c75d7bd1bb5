'use client';
import { counted, formatNumber } from '#lib/base/numbers.ts';
import { drawable } from '#lib/experiments/drawable.ts';
import type { Claim } from '#lib/experiments/experiment.ts';
import { verdictOf } from '#lib/experiments/verdict.ts';
import { DataFigure } from '#lib/ui/chart/data-figure.tsx';
import { StripPlot } from '#lib/ui/chart/strip-plot.tsx';

interface Props {
  claim: Claim;
  arms: readonly string[];
  seeds: readonly number[];
  /** The claim's figures, `[arm][seed]`. */
  values: readonly (readonly number[])[];
  seconds: number;
  file: string;
}

/** The claim and what was measured, counted run by run. Shown after the run only: it would give the prediction away. */
export function RunVerdict({ claim, arms, seeds, values, seconds, file }: Props) {
  const { k, n, measured, holds, effect, low, high } = verdictOf(claim, values);
  const size = Number.isFinite(effect) ? `${formatNumber(effect)} ${claim.effect.label}` : '';
  const diverged = values.flat().filter((value) => !Number.isFinite(drawable(value))).length;
  return (
    <div className="min-w-0 rounded-xl bg-ink/4 p-4 sm:p-5" aria-live="polite">
      <p className="text-sm text-quiet">The claim</p>
      <p className="mt-0.5 font-medium">{claim.says}</p>
      <div className="mt-4 grid gap-x-6 gap-y-3 sm:grid-cols-[auto_1fr] sm:items-center">
        <p
          className={`font-serif text-5xl font-semibold tracking-tight whitespace-nowrap tabular-nums ${holds ? 'text-good' : 'text-bad'}`}
        >
          {k} of {n}
        </p>
        <div>
          <p className="font-medium">
            {holds ? 'It holds.' : 'It does not hold at these settings.'} In {k} of {counted(n, 'run')} {claim.counted}.
          </p>
          <p className="mt-1 text-[0.9375rem] leading-6 text-quiet">
            {n === 1 && 'No chance is involved: every run gives the same. '}
            {size === '' && 'In each run an arm diverged, so that the size of the effect has no number. '}
            {size !== '' &&
              (n === 1
                ? `Measured: ${size}. `
                : `On average ${size}; 95 % interval ${formatNumber(low)} to ${formatNumber(high)}, from ${measured === n ? counted(n, 'run') : `the ${measured} of ${n} runs in which no arm diverged`}. `)}
            Measured here in {formatNumber(seconds, 2)} s.
          </p>
        </div>
      </div>
      <div className="mt-5">
        <DataFigure
          title={claim.metric.label}
          note={n > 1 ? 'one mark a run' : undefined}
          file={file}
          columns={['Seed', ...arms]}
          rows={seeds.map((seed, at) => [seed, ...values.map((arm) => arm[at] ?? Number.NaN)])}
        >
          <StripPlot
            rows={arms.map((name, arm) => ({ name, values: (values[arm] ?? []).map(drawable) }))}
            scale={claim.metric.scale ?? 'linear'}
            summary={`${claim.metric.label} of every run, for ${arms.join(', ')}. The numbers can be shown below.`}
          />
          {diverged > 0 && (
            <p className="mt-1 text-sm leading-5 text-quiet">
              <span aria-hidden="true" className="text-bad">
                ×{' '}
              </span>
              {counted(diverged, 'figure')} of networks that diverged: their numbers passed all bounds, so they have no
              place on the axis and stand at its end.
            </p>
          )}
        </DataFigure>
      </div>
    </div>
  );
}
