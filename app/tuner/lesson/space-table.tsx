import { formatNumber } from '#lib/base/numbers.ts';
import { levelCount, levelValue } from '#lib/search/levels.ts';
import { spaceSize } from '#lib/search/points.ts';
import type { Dimension } from '#lib/search/space.ts';
import type { Traced } from '#lib/tuning/hp.ts';
import { DataTable } from '#lib/ui/chart/data-table.tsx';

/** What tracing the function has found: each hyperparameter, and how many settings they make together. */
export function SpaceTable({ traced: { space, fixed } }: { traced: Traced }) {
  const counts = space.dimensions.map(levelCount);
  const product = counts.map((count) => count.toLocaleString('en-GB')).join(' × ');
  return (
    <>
      <DataTable
        caption="The space that the function asks for"
        columns={['name', 'asked as', 'range', 'default', 'values', 'exists']}
        rows={[
          ...space.dimensions.map((dimension, at) => [
            dimension.name,
            kindOf(dimension),
            rangeOf(dimension),
            String(levelValue(dimension, 0)),
            counts[at] ?? '',
            dimension.when ? `where ${dimension.when.name} is ${dimension.when.in.join(' or ')}` : 'always',
          ]),
          ...Object.entries(fixed).map(([name, value]) => [name, 'hp.fixed', '–', String(value), 1, 'always']),
        ]}
      />
      <p className="mt-3 text-lg tabular-nums">
        {product} = <strong className="font-semibold">{spaceSize(space).toLocaleString('en-GB')} settings</strong>
      </p>
    </>
  );
}

const kindOf = ({ kind }: Dimension): string =>
  ({ integer: 'hp.int', continuous: 'hp.float', categorical: 'hp.choice' })[kind];

function rangeOf(dimension: Dimension): string {
  if (dimension.kind === 'categorical') return unbroken(dimension.values.join(', '));
  const { min, max, step } = dimension;
  const ends = `${formatNumber(min)} to ${formatNumber(max)}`;
  return unbroken(step === undefined ? ends : `${ends}, step ${formatNumber(step)}`);
}

/** A narrow table scrolls rather than breaks its ranges. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');
