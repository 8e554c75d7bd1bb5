import type { JobHead } from '#lib/tuning/plots/job-picture.ts';
import { searchNames } from '#lib/tuning/plots/search-names.ts';
import { armColour } from '#lib/ui/chart/arm-colours.ts';
import { armsOfSearches } from './arms-of-searches.ts';

/** Which colour is which algorithm, where colours tell them apart. */
export function SearchLegend({ head }: { head: JobHead }) {
  const arms = armsOfSearches(head);
  if (!arms) return null;
  const names = searchNames(head.definition);
  return (
    <ul className="mb-1 flex flex-wrap gap-x-4 gap-y-0.5 text-sm">
      {arms.map((arm, search) => (
        <li key={arm} className="flex min-w-0 items-center gap-1.5">
          <span aria-hidden className={`size-2.5 shrink-0 rounded-full ${armColour(arm).dot}`} />
          <span className="min-w-0 wrap-anywhere">{names[search]}</span>
        </li>
      ))}
    </ul>
  );
}
