'use client';
import { channels, type Surface, useCanvas } from './use-canvas.ts';

interface Props {
  /** Logits, row by row from the top left, `resolution` squared; empty before the first picture. */
  logits: readonly number[];
  resolution: number;
  /** Half the side of the square that is drawn, in units of the inputs. */
  reach: number;
  points: readonly { x: number; y: number; label: number }[];
  summary: string;
}

const classColours = ['--arm-2', '--arm-1'] as const;

/** What a network of two inputs has learnt: the plane in the colours of its classes, and its training points. */
export function BoundaryMap({ logits, resolution, reach, points, summary }: Props) {
  const canvas = useCanvas((surface) => {
    surface.context.clearRect(0, 0, surface.width, surface.height);
    if (logits.length > 0) drawPlane(surface, logits, resolution);
    drawPoints(surface, points, reach);
  });
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={summary}
      className="block aspect-square w-full rounded-lg border border-line"
    />
  );
}

function drawPlane({ context, width, height, colour }: Surface, logits: readonly number[], resolution: number): void {
  const [negative = [], positive = []] = classColours.map((name) => channels(colour(name)));
  const paper = channels(colour('--card'));
  const image = new ImageData(resolution, resolution);
  logits.forEach((logit, at) => {
    const chance = 1 / (1 + Math.exp(-logit));
    const strength = 0.62 * Math.abs(2 * chance - 1);
    const tint = chance > 0.5 ? positive : negative;
    for (let channel = 0; channel < 3; channel++)
      image.data[4 * at + channel] = (paper[channel] ?? 0) * (1 - strength) + (tint[channel] ?? 0) * strength;
    image.data[4 * at + 3] = 255;
  });
  const small = new OffscreenCanvas(resolution, resolution);
  small.getContext('2d')?.putImageData(image, 0, 0);
  context.imageSmoothingEnabled = true;
  context.drawImage(small, 0, 0, width, height);
}

function drawPoints({ context, width, height, colour }: Surface, points: Props['points'], reach: number): void {
  const radius = points.length > 200 ? 1.7 : 2.8;
  context.strokeStyle = colour('--card');
  context.lineWidth = 1;
  for (const { x, y, label } of points) {
    context.fillStyle = colour(classColours[label > 0.5 ? 1 : 0]);
    context.beginPath();
    context.arc(((x + reach) / (2 * reach)) * width, ((reach - y) / (2 * reach)) * height, radius, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
}
