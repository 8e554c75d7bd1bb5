'use client';
import { armColour } from '#lib/ui/chart/arm-colours.ts';
import { WeightBars } from '#lib/ui/chart/weight-bars.tsx';
import type { ViewProps } from '../view.ts';

/** The 20 weights of the first network under each penalty, as they move. */
export default function L1AgainstL2View({ experiment, chosen, frame }: ViewProps) {
  const picture = experiment.picture(chosen);
  if (picture.kind !== 'weights') return null;
  const weightsOf = (arm: number) => frame?.arms[arm]?.picture ?? [];
  const reach = Math.max(0.5, ...weightsOf(0).map(Math.abs), ...weightsOf(1).map(Math.abs));
  return (
    <div>
      <ul className="grid gap-4 sm:grid-cols-2">
        {experiment.arms(chosen).map(({ name }, arm) => {
          const weights = weightsOf(arm);
          const zeros = weights.filter((weight) => weight === 0).length;
          return (
            <li key={name}>
              <p className="mb-1.5 flex justify-between text-sm">
                <span className={`font-medium ${armColour(arm).text}`}>{name}</span>
                <span className="text-quiet tabular-nums">
                  {weights.length > 0 && `${zeros} of ${weights.length} exactly zero`}
                </span>
              </p>
              <WeightBars
                weights={weights.length > 0 ? weights : Array.from({ length: 20 }, () => Number.NaN)}
                useful={picture.useful}
                colour={armColour(arm)}
                reach={reach}
              />
            </li>
          );
        })}
      </ul>
      <p className="mt-2 text-sm text-quiet">
        Weights of the first network. The {picture.useful} on the shaded ground belong to the inputs that matter; a ring
        is a weight of exactly zero.
      </p>
    </div>
  );
}
