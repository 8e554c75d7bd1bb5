'use client';
import { useState } from 'react';
import type { Dimension } from '#lib/search/space.ts';
import { type Finished, finishedTrials } from '#lib/tuning/plots/finished-trials.ts';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';
import { DataFigure } from '#lib/ui/chart/data-figure.tsx';
import { LineChart } from '#lib/ui/chart/line-chart.tsx';
import { StripPlot } from '#lib/ui/chart/strip-plot.tsx';
import { axisOf } from './axis-of.ts';
import { PickDimension } from './pick-dimension.tsx';
import { rangeOf } from './range-of.ts';

/** The objective against one hyperparameter; nothing where none is searched. */
export function SlicePlot({ picture: { head, trials } }: { picture: JobPicture }) {
  const { space, objective } = head.definition;
  const [chosen, setChosen] = useState('');
  const dimension = space.dimensions.find(({ name }) => name === chosen) ?? space.dimensions[0];
  if (!dimension) return null;
  const { name } = dimension;
  const finished = finishedTrials(trials).filter(({ point }) => point[name] !== undefined);
  return (
    <DataFigure
      title="Slice"
      note={`${objective.metric} by ${name}`}
      file={`${head.name}-${name}`}
      columns={[name, objective.metric]}
      rows={finished.map(({ point, objective: value }) => [numberOr(point[name]), value])}
    >
      <PickDimension
        label="Hyperparameter of the slice"
        names={space.dimensions.map((one) => one.name)}
        value={name}
        onChange={setChosen}
      />
      <Slice dimension={dimension} finished={finished} metric={objective.metric} />
    </DataFigure>
  );
}

const numberOr = (value: unknown): number | string => (typeof value === 'number' ? value : String(value));

function Slice({ dimension, finished, metric }: { dimension: Dimension; finished: Finished[]; metric: string }) {
  const summary = `${metric} by ${dimension.name}, one dot a trial. The numbers can be shown below.`;
  const range = rangeOf(dimension);
  if (!range) {
    const values = dimension.kind === 'categorical' ? dimension.values : [];
    const rows = values.map((value) => ({
      name: String(value),
      values: finished.filter(({ point }) => point[dimension.name] === value).map(({ objective }) => objective),
    }));
    return <StripPlot rows={rows.filter((row) => row.values.length > 0)} scale="linear" summary={summary} />;
  }
  const points = finished.map(({ point, objective, status }) => ({
    x: Number(point[dimension.name]),
    y: objective,
    arm: 1,
    hollow: status === 'stopped',
  }));
  return <LineChart x={axisOf(range)} y={{}} lines={[]} points={points} summary={summary} />;
}
