import { counted, formatNumber } from '#lib/base/numbers.ts';
import { REACH } from '#lib/playground/features.ts';
import { fromPlane, type OwnData } from '#lib/playground/own-data.ts';

/** How own data lie in the plane: its edges in the data's own units. */
export function AxesInWords({ own: { names, axes, classes, rows } }: { own: OwnData }) {
  const range = (axis: OwnData['axes']['x1'], reach: number) =>
    `from ${formatNumber(fromPlane(axis, -reach), 4)} to ${formatNumber(fromPlane(axis, reach), 4)}`;
  return (
    <div className="rounded-xl bg-ink/4 p-4 text-sm leading-6">
      <p className="font-medium">
        {counted(rows.length, 'point')}
        {classes.length > 0 ? `, classes ${classes.join(', ')}` : ', a number at each'}
      </p>
      <p className="text-quiet">
        The plane shows {names[0]} {range(axes.x1, REACH)} and {names[1]} {range(axes.x2, REACH)}.
        {classes.length === 0 &&
          ` ${names[2]} is learnt and drawn as −1 to 1, which stands for ${range(axes.target, 1)}.`}{' '}
        The network sees the scaled numbers.
      </p>
    </div>
  );
}
