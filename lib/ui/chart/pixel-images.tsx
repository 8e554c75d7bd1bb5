'use client';
import { channels, useCanvas } from './use-canvas.ts';

/** One small grey image, drawn with its own pixels to be seen; 0 is paper, 1 is ink. */
export function PixelImage({ name, width, pixels }: { name: string; width: number; pixels: readonly number[] }) {
  const canvas = useCanvas(({ context, width: across, height: down, colour }) => {
    const [paper, ink] = [channels(colour('--card')), channels(colour('--ink'))];
    const rows = Math.ceil(pixels.length / width);
    context.clearRect(0, 0, across, down);
    pixels.forEach((strength, at) => {
      context.fillStyle = `rgb(${paper.map((part, channel) => part * (1 - strength) + (ink[channel] ?? 0) * strength).join(' ')})`;
      context.fillRect(
        ((at % width) / width) * across,
        (Math.floor(at / width) / rows) * down,
        across / width + 0.5,
        down / rows + 0.5,
      );
    });
  });
  return (
    <figure>
      <canvas
        ref={canvas}
        role="img"
        aria-label={name}
        className="block aspect-square w-full rounded-md border border-line"
      />
      <figcaption className="mt-1 text-center leading-4 wrap-break-word text-xs text-quiet">{name}</figcaption>
    </figure>
  );
}
