import type { Lane } from '#lib/training/network.ts';
import type { Population } from '#lib/training/population.ts';
import type { Panel } from './panel.ts';

/**
 * What is drawn of the first network of each arm: the weights of a linear model, of whose `inputs` the first `useful`
 * matter; or its outputs over the square from −reach to reach, `resolution` points a side.
 */
export type Picture =
  | { kind: 'weights'; inputs: number; useful: number }
  | { kind: 'boundary'; reach: number; resolution: number };

interface Group {
  members: readonly number[];
  networks: Population;
}
interface Drawn {
  name: string;
  lane(seed: number): Lane;
}

/** The panels of a picture, one an arm, of networks that have one lane for each of `seeds` an arm. */
export function pictures(
  picture: Picture | undefined,
  arms: readonly Drawn[],
  groups: readonly Group[],
  seeds: readonly number[],
): Panel[] {
  if (!picture) return [];
  const panels: Panel[] = [];
  for (const { members, networks } of groups) {
    if (picture.kind === 'weights') {
      members.forEach((arm, place) => {
        const values = (networks.weights(place * seeds.length)[0] ?? []).slice(0, picture.inputs);
        const zeros = values.filter((weight) => weight === 0).length;
        const note = `${zeros} of ${values.length} exactly zero`;
        panels[arm] = { kind: 'weights', title: arms[arm]?.name ?? '', arm, note, values, useful: picture.useful };
      });
      continue;
    }
    const { inputs, size } = gridOf(picture);
    const predicted = networks.predict(inputs, size);
    members.forEach((arm, place) => {
      const from = place * seeds.length * size;
      const { train } = (arms[arm] as Drawn).lane(seeds[0] ?? 0);
      panels[arm] = {
        kind: 'plane',
        title: arms[arm]?.name ?? '',
        arm,
        logits: [...predicted.subarray(from, from + size)],
        resolution: picture.resolution,
        reach: picture.reach,
        points: Array.from(train.targets, (label, example) => ({
          x: train.inputs[2 * example] ?? 0,
          y: train.inputs[2 * example + 1] ?? 0,
          label,
        })),
      };
    });
  }
  return panels;
}

function gridOf({ reach, resolution }: { reach: number; resolution: number }) {
  const inputs = new Float32Array(resolution * resolution * 2);
  const place = (index: number) => ((index + 0.5) / resolution) * 2 * reach - reach;
  for (let row = 0; row < resolution; row++)
    for (let column = 0; column < resolution; column++)
      inputs.set([place(column), -place(row)], 2 * (row * resolution + column));
  return { inputs, size: resolution * resolution };
}
