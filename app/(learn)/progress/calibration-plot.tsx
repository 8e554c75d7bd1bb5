import { type Calibration, fewestAnswers } from '#lib/exams/confidence-calibration.ts';

const size = { width: 440, height: 260, left: 46, right: 8, top: 10, bottom: 46 };
const inner = { width: size.width - size.left - size.right, height: size.height - size.top - size.bottom };
const y = (share: number) => size.top + (1 - share) * inner.height;
const ticks = [0, 0.25, 0.5, 0.75, 1];

/** The share right at each level of confidence with its interval, above the range for which the level is best. */
export function CalibrationPlot({ rows }: Pick<Calibration, 'rows'>) {
  const step = inner.width / rows.length;
  const drawn = rows.filter(({ answers }) => answers >= fewestAnswers);
  const summary = drawn.map(({ level, right, answers }) => `${level.says}: ${right} of ${answers} right`).join('. ');
  return (
    <figure className="mt-4">
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={`Share of right answers by confidence. ${summary || 'No level has enough answers'}.`}
        className="block w-full max-w-xl"
        fontSize="12"
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={size.left} x2={size.width - size.right} y1={y(tick)} y2={y(tick)} className="stroke-line" />
            <text x={size.left - 8} y={y(tick) + 4} textAnchor="end" className="fill-quiet">
              {100 * tick} %
            </text>
          </g>
        ))}
        {rows.map(({ level, answers, share, low, high }, at) => {
          const middle = size.left + (at + 0.5) * step;
          const { from, to } = level.ideal;
          return (
            <g key={level.confidence}>
              <rect
                x={middle - 0.42 * step}
                width={0.84 * step}
                y={y(to)}
                height={y(from) - y(to)}
                rx="4"
                className="fill-accent/12"
              />
              {share !== null && answers >= fewestAnswers ? (
                <>
                  <line x1={middle} x2={middle} y1={y(high)} y2={y(low)} className="stroke-ink stroke-2" />
                  {[low, high].map((end) => (
                    <line
                      key={end}
                      x1={middle - 7}
                      x2={middle + 7}
                      y1={y(end)}
                      y2={y(end)}
                      className="stroke-ink stroke-2"
                    />
                  ))}
                  <circle cx={middle} cy={y(share)} r="6" className="fill-accent stroke-card stroke-2" />
                </>
              ) : (
                <text x={middle} y={y(0.06)} textAnchor="middle" className="fill-quiet">
                  too few
                </text>
              )}
              <text x={middle} y={size.height - 26} textAnchor="middle" className="fill-ink">
                {level.says}
              </text>
              <text x={middle} y={size.height - 9} textAnchor="middle" className="fill-quiet">
                {answers} answered
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption className="mt-1 text-sm leading-5 text-quiet">
        Dot: share right, with its 95 % interval. Shaded: where this level earns the most marks. Levels with fewer than{' '}
        {fewestAnswers} answers are not drawn.
      </figcaption>
    </figure>
  );
}
