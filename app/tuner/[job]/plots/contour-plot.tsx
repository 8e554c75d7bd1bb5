'use client';
import { useState } from 'react';
import { bestOf, finishedTrials } from '#lib/tuning/plots/finished-trials.ts';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';
import { surface } from '#lib/tuning/plots/surface.ts';
import { DataFigure } from '#lib/ui/chart/data-figure.tsx';
import { FieldMap } from '#lib/ui/chart/field-map.tsx';
import { axisOf } from './axis-of.ts';
import { PickDimension } from './pick-dimension.tsx';
import { rangeOf } from './range-of.ts';

/** The objective over two hyperparameters that have an order; nothing where there are no two. */
export function ContourPlot({ picture: { head, trials } }: { picture: JobPicture }) {
  const { space, objective } = head.definition;
  const ranges = space.dimensions.flatMap((dimension) => rangeOf(dimension) ?? []);
  const [names, setNames] = useState<readonly [string, string]>(['', '']);
  const x = ranges.find(({ name }) => name === names[0]) ?? ranges[0];
  const others = ranges.filter((range) => range !== x);
  const y = others.find(({ name }) => name === names[1]) ?? others[0];
  if (!x || !y) return null;
  // Lists may hold their numbers as texts.
  const finished = finishedTrials(trials)
    .filter(({ point }) => x.name in point && y.name in point)
    .map((trial) => ({
      ...trial,
      point: { [x.name]: Number(trial.point[x.name]), [y.name]: Number(trial.point[y.name]) },
    }));
  const best = bestOf(trials, objective.minimise);
  // FieldMap shades what is low.
  const sign = objective.minimise ? 1 : -1;
  const levels = surface(x, y, finished).map((row) => row.map((value) => sign * value));
  return (
    <DataFigure
      title="Contour"
      note={objective.metric}
      file={`${head.name}-contour`}
      columns={[x.name, y.name, objective.metric]}
      rows={finished.map(({ point, objective: value }) => [Number(point[x.name]), Number(point[y.name]), value])}
    >
      <div className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <PickDimension
          label="Hyperparameter across"
          names={ranges.map(({ name }) => name)}
          value={x.name}
          onChange={(name) => setNames([name, y.name])}
        />
        across,
        <PickDimension
          label="Hyperparameter upwards"
          names={others.map(({ name }) => name)}
          value={y.name}
          onChange={(name) => setNames([x.name, name])}
        />
        upwards
      </div>
      <FieldMap
        x={axisOf(x)}
        y={axisOf(y)}
        levels={finished.length > 2 ? levels : undefined}
        points={finished.map(({ point, number }) => ({
          x: Number(point[x.name]),
          y: Number(point[y.name]),
          arm: number === best?.number ? 0 : 1,
          strong: number === best?.number,
        }))}
        summary={`${objective.metric} over ${x.name} and ${y.name}, ${finished.length} trials. The numbers can be shown below.`}
      />
      <p className="text-sm leading-5 text-quiet">
        The stronger the colour, the better: means of all trials, the near ones weighing most. Far from every dot it
        says little.
      </p>
    </DataFigure>
  );
}
