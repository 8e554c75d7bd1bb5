'use client';
import { useState } from 'react';
import { bestOf } from '#lib/tuning/plots/finished-trials.ts';
import type { JobPicture, TrialPicture } from '#lib/tuning/plots/job-picture.ts';
import { DataTable } from '#lib/ui/chart/data-table.tsx';
import { durationInWords } from './job-words.ts';

const atFirst = 25;

/** Every training job with its setting and how it ended; the best one stands out. */
export function TrialTable({ picture: { head, trials } }: { picture: JobPicture }) {
  const [isWhole, setWhole] = useState(false);
  const [byObjective, setByObjective] = useState(false);
  const { space, objective } = head.definition;
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
        columns={['no.', 'status', objective.metric, ...space.dimensions.map(({ name }) => name), 'time']}
        rows={shown.map((trial) => [
          String(trial.number + 1),
          stateOf(trial),
          trial.objective ?? '',
          ...space.dimensions.map(({ name }) => cell(trial.point[name])),
          trial.startedAt !== null && trial.endedAt !== null ? durationInWords(trial.endedAt - trial.startedAt) : '',
        ])}
        strong={best ? [shown.findIndex(({ number }) => number === best.number)] : []}
      />
    </>
  );
}

function stateOf({ status, stop, failureReason }: TrialPicture): string {
  if (status === 'failed') return `failed: ${failureReason ?? 'no reason given'}`;
  if (status === 'stopped' && stop === 'early-stopping') return 'stopped early';
  if (status === 'stopped' && stop === 'runtime') return 'stopped, time was up';
  return status === 'in-progress' ? 'in progress' : status;
}

const cell = (value: number | string | boolean | undefined): number | string =>
  value === undefined ? '–' : typeof value === 'number' ? value : String(value);
