import { breach, type Fault } from '../fault.ts';
import { elementPath, memberPath } from '../member-path.ts';
import { type CreateTuningJob, partsOf } from '../tuning-request.ts';

/** AutoParameters are "to optimize using Autotune", so without it nothing would choose their ranges. Words: ours. */
export function autoParametersHaveAutotune(request: CreateTuningJob): Fault[] {
  if (request.Autotune) return [];
  return partsOf(request).flatMap(({ ranges, rangesPath }) =>
    (ranges.AutoParameters ?? []).map(({ Name: name }, at) =>
      breach(
        elementPath(memberPath(rangesPath, 'AutoParameters'), at),
        `${name} is one of AutoParameters, which need Autotune with Mode Enabled.`,
      ),
    ),
  );
}
