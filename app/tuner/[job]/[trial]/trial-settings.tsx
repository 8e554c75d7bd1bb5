import { algorithms } from '#lib/server/algorithms/registry.ts';
import type { TrialOfJob } from '#lib/server/predict/trial-of-job.ts';
import type { Algorithm } from '#lib/tuning/algorithm.ts';
import { DataTable } from '#lib/ui/chart/data-table.tsx';

const byName: Readonly<Record<string, Algorithm>> = algorithms;

/** Every hyperparameter of a training job: the searched ones first, then the fixed ones, then the algorithm's own values. */
export function TrialSettings({ view, search }: Pick<TrialOfJob, 'view' | 'search'>) {
  const specs = byName[search.algorithm]?.hyperparameters ?? {};
  const given = Object.entries(view.hyperparameters);
  const isSearched = (name: string) => name in view.point;
  const rows = [
    ...given.filter(([name]) => isSearched(name)).map(([name, value]) => [name, value, 'searched']),
    ...given.filter(([name]) => !isSearched(name)).map(([name, value]) => [name, value, 'fixed']),
    ...Object.entries(specs)
      .filter(([name]) => !(name in view.hyperparameters))
      .map(([name, spec]) => [name, spec.default, 'default']),
  ];
  return (
    <DataTable
      caption="Hyperparameters"
      columns={['name', 'value', 'set by']}
      rows={rows.map(([name = '', value = '', by = '']) => [name, shown(value), by])}
      strong={rows.flatMap(([, , by], at) => (by === 'searched' ? [at] : []))}
    />
  );
}

/** A number as a number; another text as it is, an empty one as a dash. */
function shown(text: string): string {
  if (text.trim() === '') return '–';
  const value = Number(text);
  return Number.isFinite(value) ? String(Number(value.toPrecision(6))).replace(/-/g, '−') : text;
}
