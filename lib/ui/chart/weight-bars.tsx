import { formatNumber } from '#lib/base/numbers.ts';
import type { ArmColour } from './arm-colours.ts';

interface Props {
  weights: readonly number[];
  /** The first so many belong to inputs that matter. */
  useful: number;
  colour: ArmColour;
  /** The largest absolute value that the picture must hold. */
  reach: number;
}

const step = 15;
const half = 62;

/** A weight a bar; a ring on the line marks those that are exactly zero. */
export function WeightBars({ weights, useful, colour, reach }: Props) {
  const zeros = weights.filter((weight) => weight === 0).length;
  return (
    <svg
      viewBox={`0 0 ${weights.length * step} ${2 * half}`}
      className="w-full"
      role="img"
      aria-label={`${zeros} of ${weights.length} weights are exactly zero; the largest is ${formatNumber(Math.max(0, ...weights.map(Math.abs)))}`}
    >
      <rect x={0} y={0} width={useful * step} height={2 * half} rx={4} className="fill-ink/5" />
      <line x1={0} x2={weights.length * step} y1={half} y2={half} className="stroke-line" />
      {weights.map((weight, at) => {
        const size = (Math.min(Math.abs(weight) / reach, 1) || 0) * (half - 6);
        if (weight === 0)
          return (
            <circle
              key={at}
              cx={at * step + step / 2}
              cy={half}
              r={3.6}
              strokeWidth={1.8}
              className={`fill-card ${colour.stroke}`}
            />
          );
        return (
          <rect
            key={at}
            x={at * step + 3}
            y={weight > 0 ? half - size : half}
            width={step - 6}
            height={Math.max(size, 0.75)}
            rx={1.5}
            className={colour.fill}
            fillOpacity={at < useful ? 1 : 0.55}
          />
        );
      })}
    </svg>
  );
}
