'use client';
import { formatNumber } from '#lib/base/numbers.ts';
import { ArmSwatch } from '#lib/ui/chart/arm-swatch.tsx';
import { BarChart } from '#lib/ui/chart/bar-chart.tsx';
import { BoundaryMap } from '#lib/ui/chart/boundary-map.tsx';
import { DataFigure } from '#lib/ui/chart/data-figure.tsx';
import { FieldMap } from '#lib/ui/chart/field-map.tsx';
import { HeatMap } from '#lib/ui/chart/heat-map.tsx';
import { LineChart } from '#lib/ui/chart/line-chart.tsx';
import { PixelImage } from '#lib/ui/chart/pixel-images.tsx';
import { WeightBars } from '#lib/ui/chart/weight-bars.tsx';
import type { Panel } from './panel.ts';
import { panelTable } from './panel-table.ts';

/** The pictures of one moment of a run: small ones side by side, wide ones on their own row. */
export default function Panels({ panels, file }: { panels: readonly Panel[]; file: string }) {
  const small = panels.every(({ kind }) => kind === 'plane');
  const planes = panels.length === 3 ? 'grid-cols-2 sm:grid-cols-3' : 'grid-cols-2 sm:grid-cols-4';
  const wide = small ? [] : widths(panels);
  const columns = small && panels.length > 2 ? planes : 'sm:grid-cols-2';
  return (
    <div className={`grid gap-x-5 gap-y-6 ${columns}`}>
      {panels.map((panel, at) => (
        <div key={`${panel.title} ${at}`} className={wide[at] ? 'min-w-0 sm:col-span-2' : 'min-w-0'}>
          <PanelFigure panel={panel} file={`${file}-${at + 1}`} />
        </div>
      ))}
    </div>
  );
}

/** Which panels take the whole row: those that need it, and those that would stand in half a row alone. */
function widths(panels: readonly Panel[]): boolean[] {
  const needs = panels.map(({ kind }) => kind === 'table' || kind === 'heat' || kind === 'images');
  let isSecond = false;
  return panels.map(({ kind }, at) => {
    const isAlone = !isSecond && needs[at + 1] !== false;
    const isWide = needs[at] === true || (isAlone && kind !== 'plane');
    isSecond = !isWide && !isSecond;
    return isWide;
  });
}

function PanelFigure({ panel, file }: { panel: Panel; file: string }) {
  const { columns, rows } = panelTable(panel);
  if (panel.kind === 'table')
    return (
      <DataFigure
        title={panel.title}
        note={panel.note}
        file={file}
        columns={columns}
        rows={rows}
        strong={panel.strong}
      />
    );
  const summary = `${panel.title}. ${panel.note ?? ''} The numbers can be shown below the picture.`;
  return (
    <DataFigure title={panel.title} note={panel.note} file={file} columns={columns} rows={rows}>
      <Drawing panel={panel} summary={summary} />
      {'x' in panel && (
        <p className="mt-0.5 flex justify-between gap-4 text-xs text-quiet">
          <span>↑ {panel.y.label}</span>
          <span>{panel.x.label} →</span>
        </p>
      )}
      {panel.kind === 'lines' && <Legend lines={panel.lines} />}
    </DataFigure>
  );
}

function Drawing({ panel, summary }: { panel: Exclude<Panel, { kind: 'table' }>; summary: string }) {
  switch (panel.kind) {
    case 'plane':
      return <BoundaryMap {...panel} summary={summary} />;
    case 'weights':
      return (
        <WeightBars
          weights={panel.values}
          useful={panel.useful}
          arm={panel.arm ?? 0}
          reach={Math.max(0.5, ...panel.values.map(Math.abs))}
        />
      );
    case 'bars':
      return <BarChart bars={panel.bars} arm={panel.arm ?? 0} summary={summary} />;
    case 'lines':
      return <LineChart {...panel} summary={summary} />;
    case 'heat':
      return (
        <HeatMap
          columns={panel.x.values}
          rows={panel.y.values}
          values={panel.values}
          lowIsGood={panel.lowIsGood}
          marks={panel.marks}
          summary={summary}
        />
      );
    case 'field':
      return <FieldMap {...panel} summary={summary} />;
    case 'images':
      return (
        <div className="grid grid-cols-[repeat(auto-fill,minmax(4.5rem,1fr))] gap-2">
          {panel.images.map(({ name, width, pixels }, at) => (
            <PixelImage key={`${name} ${formatNumber(at)}`} name={name} width={width} pixels={pixels} />
          ))}
        </div>
      );
  }
}

const legendLimit = 6;

/** The names of lines, where there are few enough to be told apart. */
function Legend({ lines }: { lines: readonly { name: string; arm: number; dashed?: boolean }[] }) {
  if (lines.length > legendLimit || lines.length < 2) return null;
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-xs">
      {lines.map(({ name, arm, dashed }) => (
        <li key={name} className="flex items-center gap-1.5">
          <ArmSwatch arm={arm} minor={dashed} />
          {name}
        </li>
      ))}
    </ul>
  );
}
