import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';
import { searchNames } from '#lib/tuning/plots/search-names.ts';
import { AlgorithmsTable } from './algorithms-table.tsx';

interface Props {
  picture: JobPicture;
  search: number;
  onChange: (search: number) => void;
}

/** A job's algorithms, and which of them the plots of hyperparameters are about. */
export function PickAlgorithm({ picture, search, onChange }: Props) {
  return (
    <>
      <h2 className="mb-1 font-serif text-xl font-semibold">Algorithms</h2>
      <AlgorithmsTable picture={picture} />
      <label className="mt-3 flex flex-wrap items-center gap-x-2 text-sm">
        The plots of hyperparameters show
        <select
          className="min-h-9 max-w-full cursor-pointer rounded-lg border border-line bg-card px-2 text-sm hover:border-accent"
          value={search}
          onChange={(event) => onChange(Number(event.target.value))}
        >
          {searchNames(picture.head.definition).map((name, at) => (
            <option key={name} value={at}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
