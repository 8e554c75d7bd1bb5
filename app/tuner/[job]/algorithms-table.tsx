import { bestOf } from '#lib/tuning/plots/finished-trials.ts';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';
import { searchNames } from '#lib/tuning/plots/search-names.ts';
import { searchPicture } from '#lib/tuning/plots/search-picture.ts';
import { DataTable } from '#lib/ui/chart/data-table.tsx';

/** How far a job has come with each of its algorithms; the one with the best training job stands out. */
export function AlgorithmsTable({ picture }: { picture: JobPicture }) {
  const { head, trials } = picture;
  const names = searchNames(head.definition);
  const best = bestOf(trials, head.definition.objective.minimise);
  return (
    <DataTable
      caption="Algorithms"
      columns={['definition', 'algorithm', 'best', 'metric', 'begun', 'completed', 'hyperparameters']}
      rows={names.map((name, search) => {
        const own = searchPicture(picture, search);
        const { algorithm, objective, space } = own.head.definition;
        return [
          name,
          algorithm,
          bestOf(own.trials, objective.minimise)?.objective ?? '–',
          objective.metric,
          own.trials.length,
          own.trials.filter(({ status }) => status === 'completed').length,
          space.dimensions.map((dimension) => dimension.name).join(', '),
        ];
      })}
      strong={best ? [best.search] : []}
    />
  );
}
