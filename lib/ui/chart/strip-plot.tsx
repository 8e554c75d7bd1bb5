import { scaleLinear, scaleSymlog } from 'd3-scale';
import { formatNumber, median } from '#lib/base/numbers.ts';
import { armColour } from './arm-colours.ts';

interface Props {
  rows: readonly { name: string; values: readonly number[] }[];
  label: string;
  scale: 'linear' | 'logarithmic';
}

const width = 440;
const rowHeight = 36;
const inset = 12;
const decades = [0, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100, 300, 1000];

/** Every run as a dot, one row an arm, with the median as a line: the evidence itself, to be counted. */
export function StripPlot({ rows, label, scale }: Props) {
  const finite = rows.flatMap(({ values }) => values).filter(Number.isFinite);
  const domain: [number, number] = [Math.min(0, ...finite), Math.max(...finite, Number.EPSILON)];
  const range = [inset, width - inset];
  const linear = scale === 'linear';
  const x = linear ? scaleLinear(domain, range) : scaleSymlog(domain, range).constant(0.05);
  const ticks = linear ? x.ticks(6) : decades.filter((tick) => tick >= domain[0] && tick <= domain[1]);
  return (
    <figure>
      <figcaption className="text-sm text-quiet">{label}, one dot a run</figcaption>
      <div className="mt-2 grid items-stretch gap-x-4 sm:grid-cols-[auto_1fr]">
        {rows.map(({ name, values }, arm) => (
          <Row key={name} name={name} values={values} arm={arm} x={x} ticks={ticks} />
        ))}
        <span className="max-sm:hidden" />
        <svg viewBox={`0 0 ${width} 22`} className="w-full overflow-visible" aria-hidden="true">
          {ticks.map((tick) => (
            <text
              key={tick}
              x={x(tick)}
              y={16}
              textAnchor="middle"
              className="fill-quiet text-[11px] max-sm:text-[15px]"
            >
              {formatNumber(tick)}
            </text>
          ))}
        </svg>
      </div>
    </figure>
  );
}

interface RowProps {
  name: string;
  values: readonly number[];
  arm: number;
  x: (value: number) => number;
  ticks: readonly number[];
}

function Row({ name, values, arm, x, ticks }: RowProps) {
  const colour = armColour(arm);
  const middle = median(values);
  const endless = values.filter((value) => !Number.isFinite(value)).length;
  return (
    <>
      <p className="flex max-w-40 flex-col justify-center text-sm leading-tight max-sm:mt-3 max-sm:max-w-none max-sm:flex-row max-sm:justify-between max-sm:gap-3">
        <span className={`font-medium ${colour.text}`}>{name}</span>
        <span className="text-quiet tabular-nums">median {formatNumber(middle)}</span>
        {endless > 0 && <span className="text-bad">{endless} diverged, not drawn</span>}
      </p>
      <svg viewBox={`0 0 ${width} ${rowHeight}`} className="w-full overflow-visible" aria-hidden="true">
        {ticks.map((tick) => (
          <line key={tick} x1={x(tick)} x2={x(tick)} y1={0} y2={rowHeight} className="stroke-line" />
        ))}
        <g className={colour.fill}>
          {values.map((value, run) =>
            Number.isFinite(value) ? (
              <circle key={run} cx={x(value)} cy={rowHeight / 2 + spread(run)} r={3.5} fillOpacity={0.6} />
            ) : null,
          )}
        </g>
        {Number.isFinite(middle) && (
          <line x1={x(middle)} x2={x(middle)} y1={5} y2={rowHeight - 5} strokeWidth={2.5} className={colour.stroke} />
        )}
      </svg>
    </>
  );
}

/** Dots of equal value lie side by side: a fixed zigzag, at most 10 units off the row's middle. */
const spread = (run: number) => ((run * 7) % 13) * 1.6 - 9.6;
