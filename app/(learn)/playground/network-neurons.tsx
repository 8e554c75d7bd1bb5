'use client';
import { neuronValues } from '#lib/playground/neuron-values.ts';
import { palette } from '#lib/ui/chart/playground-colours.ts';
import { playgroundPicture } from '#lib/ui/chart/playground-picture.ts';
import { type Surface, useCanvas } from '#lib/ui/chart/use-canvas.ts';
import { NODE, type Place } from './network-layout.ts';

interface Props {
  places: readonly (readonly Place[])[];
  maps: readonly Float32Array[];
  resolution: number;
  isPositive: boolean;
}

/** The small pictures of all neurons on one canvas below the lines of the network. */
export function NetworkNeurons({ places, maps, resolution, isPositive }: Props) {
  const canvas = useCanvas((surface) => {
    const { context, colour, width, height } = surface;
    context.clearRect(0, 0, width, height);
    const square = resolution * resolution;
    // While a run begins, the pictures may still be of the network before it.
    const fits = maps.every((map, column) => map.length === (places[column]?.length ?? 0) * square);
    if (!fits || maps.length === 0) return;
    const nodes = maps.flatMap((_, column) => places[column] ?? []);
    const outputs = new Float32Array(nodes.length * square);
    let filled = 0;
    for (const [column, map] of maps.entries()) {
      const count = places[column]?.length ?? 0;
      for (let row = 0; row < count; row++, filled++)
        outputs.set(neuronValues(map, row, count, column > 0 && isPositive), filled * square);
    }
    // One picture for all, because making a canvas for each would take longer than drawing them.
    const rows = nodes.length * resolution;
    const all = playgroundPicture(palette(colour), { outputs, resolution, rows, width: 1, kind: 'number' });
    for (const [at, place] of nodes.entries()) drawRounded(surface, all, at * resolution, resolution, place);
  });
  return <canvas ref={canvas} className="pointer-events-none absolute inset-0 size-full" />;
}

function drawRounded(
  { context }: Surface,
  picture: OffscreenCanvas,
  from: number,
  size: number,
  { x, y }: Place,
): void {
  context.save();
  context.beginPath();
  context.roundRect(x - NODE / 2, y - NODE / 2, NODE, NODE, 7);
  context.clip();
  context.drawImage(picture, 0, from, size, size, x - NODE / 2, y - NODE / 2, NODE, NODE);
  context.restore();
}
