'use client';
import { armColour } from '#lib/ui/chart/arm-colours.ts';
import { BoundaryMap } from '#lib/ui/chart/boundary-map.tsx';
import type { ViewProps } from './view.ts';

/** For each arm the plane as its first network sees it, over the examples that it learns from. */
export default function BoundaryPictures({ experiment, chosen, frame }: ViewProps) {
  const picture = experiment.picture(chosen);
  if (picture.kind !== 'boundary') return null;
  return (
    <ul className="grid grid-cols-3 gap-2 sm:gap-4">
      {experiment.arms(chosen).map((arm, at) => {
        const { inputs, targets } = arm.lane(chosen['seed'] ?? 1).train;
        const points = Array.from(targets, (label, row) => ({
          x: inputs[2 * row] ?? 0,
          y: inputs[2 * row + 1] ?? 0,
          label,
        }));
        return (
          <li key={arm.name}>
            <p className={`mb-1.5 text-sm font-medium ${armColour(at).text}`}>{arm.name}</p>
            <BoundaryMap
              logits={frame?.arms[at]?.picture ?? []}
              resolution={picture.resolution}
              reach={picture.reach}
              points={points}
              summary={`Decision boundary of the first network, ${arm.name}, over ${points.length} training points`}
            />
          </li>
        );
      })}
    </ul>
  );
}
