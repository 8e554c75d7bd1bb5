import { namedRanges } from '../named-ranges.ts';
import { type CreateTuningJob, partsOf } from '../tuning-request.ts';

/** Whether ranges of a request are still to be chosen by Autotune, so that nothing can be said of its space. */
export function choosesRanges(request: CreateTuningJob): boolean {
  if (!request.Autotune) return false;
  return partsOf(request).some((part) => {
    const ranges = namedRanges(part);
    return ranges.length === 0 || ranges.some(({ kind }) => kind === 'auto');
  });
}
