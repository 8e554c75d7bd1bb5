'use client';
import { formatNumber, median, quantile } from '#lib/base/numbers.ts';
import type { Experiment } from '#lib/experiments/experiment.ts';
import type { Chosen, Parameters } from '#lib/experiments/parameters.ts';
import type { Frame } from '#lib/experiments/run.ts';
import { armColour } from '#lib/ui/chart/arm-colours.ts';
import { CurveChart, type Series } from '#lib/ui/chart/curve-chart.tsx';

interface Props {
  experiment: Experiment<Parameters>;
  chosen: Chosen<Parameters>;
  frames: readonly Frame[];
}

const words = { train: 'training loss', validation: 'validation loss' } as const;

/** The loss curves of all arms as they grow, and the same as a table. */
export function RunCurves({ experiment, chosen, frames }: Props) {
  const { curves, scale } = experiment.plot;
  const arms = experiment.arms(chosen);
  const series = curves.flatMap((curve, order) =>
    arms.map(
      (arm, at): Series => ({
        name: arm.name,
        colour: armColour(at).variable,
        minor: order > 0,
        points: frames.map((frame) => pointOf(frame.updates, frame.arms[at]?.[curve] ?? [])),
      }),
    ),
  );
  const [main, other] = curves;
  return (
    <div>
      <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {arms.map(({ name }, at) => (
          <li key={name} className="flex items-center gap-2">
            <span aria-hidden="true" className={`h-1 w-5 rounded-full ${armColour(at).dot}`} />
            {name}
          </li>
        ))}
        {other && <li className="text-quiet">dashed: {words[other]}</li>}
      </ul>
      <CurveChart
        series={series}
        xMax={experiment.updates(chosen)}
        xLabel="updates"
        yLabel={`${words[main]}: median and middle 80 % of the runs`}
        scale={scale}
        summary={`Curves of the ${words[main]} of ${arms.length} arms; the table below has the numbers.`}
      />
      {frames.length > 0 && <CurveTable names={arms.map(({ name }) => name)} curve={main} frames={frames} />}
    </div>
  );
}

function pointOf(x: number, losses: readonly number[]) {
  return { x, low: quantile(losses, 0.1), middle: median(losses), high: quantile(losses, 0.9) };
}

function CurveTable({
  names,
  curve,
  frames,
}: {
  names: readonly string[];
  curve: keyof typeof words;
  frames: readonly Frame[];
}) {
  const rows = frames.filter((_, at) => at % 10 === 0 || at === frames.length - 1);
  return (
    <details className="mt-2 text-sm">
      <summary className="cursor-pointer py-1 text-quiet">Numbers</summary>
      <div className="mt-2 overflow-x-auto">
        <table className="w-full text-right tabular-nums">
          <caption className="sr-only">Median {words[curve]} by updates</caption>
          <thead className="text-quiet">
            <tr>
              <th scope="col" className="py-1 text-left font-normal">
                Updates
              </th>
              {names.map((name) => (
                <th key={name} scope="col" className="py-1 pl-4 font-normal">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((frame) => (
              <tr key={frame.updates} className="border-t border-line">
                <th scope="row" className="py-1 text-left font-normal">
                  {frame.updates}
                </th>
                {names.map((name, arm) => (
                  <td key={name} className="py-1 pl-4">
                    {formatNumber(median(frame.arms[arm]?.[curve] ?? []))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
