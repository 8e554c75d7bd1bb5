'use client';
import { armColour } from '#lib/ui/chart/arm-colours.ts';
import { BoundaryMap } from '#lib/ui/chart/boundary-map.tsx';
import type { ViewProps } from './view.ts';

const columns: Record<number, string> = { 1: 'max-w-64', 2: 'max-w-lg grid-cols-2' };

/** For each arm the plane as its first network sees it, over the examples that it learns from. */
export default function BoundaryPictures({ experiment, chosen, frame }: ViewProps) {
  const picture = experiment.picture(chosen);
  if (picture.kind !== 'boundary') return null;
  const arms = experiment.arms(chosen);
  return (
    <ul className={`grid gap-2 sm:gap-4 ${columns[arms.length] ?? 'grid-cols-3'}`}>
      {arms.map((arm, at) => {
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
