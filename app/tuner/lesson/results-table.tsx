import { bestOf, finishedTrials } from '#lib/tuning/plots/finished-trials.ts';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';
import { DataTable } from '#lib/ui/chart/data-table.tsx';
import { durationInWords } from '../[job]/job-words.ts';

const mostRows = 20;

/** The training jobs that are over, the best objective first and the earlier of equals. */
export function ResultsTable({ picture: { head, trials, curves } }: { picture: JobPicture }) {
  const { space, objective } = head.definition;
  const names = space.dimensions.map(({ name }) => name);
  const sign = objective.minimise ? 1 : -1;
  const ranked = finishedTrials(trials).sort((a, b) => sign * (a.objective - b.objective) || a.number - b.number);
  const best = bestOf(trials, objective.minimise);
  const shown = ranked.slice(0, mostRows);
  return (
    <>
      <DataTable
        caption="Results, the best first"
        columns={['rank', 'no.', 'accuracy', 'epochs', ...names, 'time']}
        rows={shown.map((trial, at) => [
          at + 1,
          String(trial.number + 1),
          trial.objective,
          String(curves[trial.number]?.at(-1)?.[2] ?? ''),
          ...names.map((name) => cell(trial.point[name])),
          durationInWords((trial.endedAt ?? 0) - (trial.startedAt ?? 0)),
        ])}
        strong={best ? [shown.findIndex(({ number }) => number === best.number)] : []}
      />
      {ranked.length > mostRows && (
        <p className="mt-2 text-sm text-quiet">
          The best {mostRows} of {ranked.length}.
        </p>
      )}
    </>
  );
}

/** Listed values travel as text, and are numbers all the same. */
const cell = (value: number | string | boolean | undefined): number | string =>
  value === undefined ? '–' : typeof value === 'boolean' || Number.isNaN(Number(value)) ? String(value) : Number(value);
