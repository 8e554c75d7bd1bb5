'use client';
import { useState } from 'react';
import { bestOf } from '#lib/tuning/plots/finished-trials.ts';
import type { JobPicture, TrialPicture } from '#lib/tuning/plots/job-picture.ts';
import { searchColumn } from '#lib/tuning/plots/search-column.ts';
import { metricOf } from '#lib/tuning/plots/search-names.ts';
import { trainedMs } from '#lib/tuning/plots/segments-of.ts';
import { DataTable } from '#lib/ui/chart/data-table.tsx';
import { TrialLink } from './[trial]/trial-link.tsx';
import { durationInWords } from './job-words.ts';
import { settingInWords } from './setting-in-words.ts';

const atFirst = 25;

/**
 * Every training job with its setting and how it ended; the best one stands out. Settings of several algorithms share a
 * column, because most cells of their own columns would be empty.
 */
export function TrialTable({ picture: { head, trials } }: { picture: JobPicture }) {
  const [isWhole, setWhole] = useState(false);
  const [byObjective, setByObjective] = useState(false);
  const { objective, others, space } = head.definition;
  const names = space.dimensions.map(({ name }) => name);
  const column = searchColumn(head);
  const best = bestOf(trials, objective.minimise);
  const sign = objective.minimise ? 1 : -1;
  const worst = sign * Number.POSITIVE_INFINITY;
  const sorted = byObjective
    ? trials.toSorted((a, b) => sign * ((a.objective ?? worst) - (b.objective ?? worst)) || a.number - b.number)
    : trials.toReversed();
  const shown = isWhole ? sorted : sorted.slice(0, atFirst);
  return (
    <>
      <div className="mt-1 mb-2 flex flex-wrap gap-x-5 text-sm">
        <label className="flex min-h-9 cursor-pointer items-center gap-2">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={byObjective}
            onChange={() => setByObjective(!byObjective)}
          />
          best first
        </label>
        {trials.length > atFirst && (
          <button
            type="button"
            className="min-h-9 cursor-pointer text-accent underline underline-offset-2"
            onClick={() => setWhole(!isWhole)}
          >
            {isWhole ? `Only ${atFirst}` : `All ${trials.length}`}
          </button>
        )}
      </div>
      <DataTable
        caption="Training jobs"
        columns={[
          ...['no.', ...column.heading, 'status', metricOf(head.definition)],
          ...(others ? ['hyperparameters'] : names),
          'time',
        ]}
        rows={shown.map((trial) => [
          <TrialLink key={trial.number} job={head.name} number={trial.number + 1} />,
          ...column.cell(trial.search),
          stateOf(trial),
          trial.objective ?? '',
          ...(others ? [settingInWords(trial.point)] : names.map((name) => cell(trial.point[name]))),
          timeOf(trial),
        ])}
        strong={best ? [shown.findIndex(({ number }) => number === best.number)] : []}
      />
    </>
  );
}

/** On one line. */
const timeOf = (trial: TrialPicture): string => {
  const ms = trainedMs(trial);
  return ms === null ? '' : durationInWords(ms).replaceAll(' ', '\u00a0');
};

function stateOf({ status, stop, failureReason, lacksMetric }: TrialPicture): string {
  if (lacksMetric) return `${status}, metric not found in its log`;
  if (status === 'failed') return `failed: ${failureReason ?? 'no reason given'}`;
  if (status === 'stopped' && stop === 'early-stopping') return 'stopped early';
  if (status === 'stopped' && stop === 'halving') return 'stopped by Hyperband';
  if (status === 'stopped' && stop === 'runtime') return 'stopped, time was up';
  return status === 'in-progress' ? 'in progress' : status;
}

const cell = (value: number | string | boolean | undefined): number | string =>
  value === undefined ? '–' : typeof value === 'number' ? value : String(value);
