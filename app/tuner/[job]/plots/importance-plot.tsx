'use client';
import { counted } from '#lib/base/numbers.ts';
import { finishedTrials } from '#lib/tuning/plots/finished-trials.ts';
import { fewestForImportance, importance } from '#lib/tuning/plots/importance.ts';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';
import { BarChart } from '#lib/ui/chart/bar-chart.tsx';
import { DataFigure } from '#lib/ui/chart/data-figure.tsx';

/** How much of the objective's spread each hyperparameter explains. */
export function ImportancePlot({ picture: { head, trials } }: { picture: JobPicture }) {
  const finished = finishedTrials(trials);
  const found = importance(head.definition.space.dimensions, finished);
  return (
    <DataFigure
      title="Importance"
      note={`ε², ${counted(finished.length, 'trial')}`}
      file={`${head.name}-importance`}
      columns={['hyperparameter', 'ε² of ranks', 'bins']}
      rows={found.map(({ name, share, bins }) => [name, share, bins])}
    >
      {found.length === 0 ? (
        <p className="text-quiet">It takes {fewestForImportance} finished trials to tell.</p>
      ) : (
        <BarChart
          bars={found.map(({ name, share }) => ({ name, value: share }))}
          arm={3}
          summary={`Importance of hyperparameters: ${found.map(({ name, share }) => `${name} ${share.toFixed(2)}`).join(', ')}.`}
        />
      )}
      <p className="mt-2 text-sm leading-5 text-quiet">
        ε²: the share of the variance of the objective’s ranks between bins of one hyperparameter, less what chance
        would give. Effects of two together are not in it.
      </p>
    </DataFigure>
  );
}
