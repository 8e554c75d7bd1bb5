'use client';
import { counted } from '#lib/base/numbers.ts';
import { finishedTrials } from '#lib/tuning/plots/finished-trials.ts';
import { importance } from '#lib/tuning/plots/importance.ts';
import { importanceInWords } from '#lib/tuning/plots/importance-words.ts';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';
import { BarChart } from '#lib/ui/chart/bar-chart.tsx';
import { DataFigure } from '#lib/ui/chart/data-figure.tsx';

/** How much of the objective's variance each hyperparameter explains on its own, or why that cannot be told. */
export function ImportancePlot({ picture: { head, trials } }: { picture: JobPicture }) {
  const finished = finishedTrials(trials);
  const found = importance(head.definition.space.dimensions, finished);
  const says = importanceInWords(found, finished.length);
  if (found.kind !== 'told')
    return (
      <div data-wide>
        <p className="mb-1.5 text-sm font-medium">Importance</p>
        <p className="text-[0.9375rem] leading-6 text-quiet">{says}</p>
      </div>
    );
  const bars = [
    ...found.shares.map(({ name, share }) => ({ name, value: share })),
    ...(found.shares.length > 1 ? [{ name: 'several together', value: found.together, arm: 1 }] : []),
  ];
  return (
    <DataFigure
      title="Importance"
      note={`fANOVA, ${counted(finished.length, 'trial')}`}
      file={`${head.name}-importance`}
      columns={['hyperparameter', 'share of variance']}
      rows={bars.map(({ name, value }) => [name, value])}
    >
      <BarChart
        bars={bars}
        arm={3}
        summary={`Importance of hyperparameters: ${bars.map(({ name, value }) => `${name} ${value.toFixed(2)}`).join(', ')}.`}
      />
      <p className="mt-2 text-[0.9375rem] leading-6">{says}</p>
      <p className="mt-1 text-sm leading-5 text-quiet">
        fANOVA: a random forest learns the objective from the settings; the bars are shares of its variance over the
        whole space. Results far beyond the others count as less far.
      </p>
    </DataFigure>
  );
}
