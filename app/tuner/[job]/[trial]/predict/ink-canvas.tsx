'use client';
import { channels, type Surface, useCanvas } from '#lib/ui/chart/use-canvas.ts';
import { type Cells, fineness, type Ink } from './ink.ts';

interface Props {
  ink: Ink;
  cells: Cells;
  /** The cell that the keyboard is at, when it is shown. */
  cursor: number | null;
}

/** More cells than this along a side would be hidden by their own lines. */
const mostLines = 12;

/** A board with its ink, its cells' borders where they are few, and the cell that the keyboard is at. */
export function InkCanvas({ ink, cells, cursor }: Props) {
  const canvas = useCanvas((surface) => {
    const { context, width, height } = surface;
    context.clearRect(0, 0, width, height);
    context.imageSmoothingEnabled = false;
    context.drawImage(pictureOf(surface, ink, cells), 0, 0, width, height);
    if (cells.width <= mostLines) drawLines(surface, cells);
    if (cursor !== null) drawCursor(surface, cells, cursor);
  });
  return <canvas ref={canvas} className="block aspect-square w-full rounded-xl border border-line bg-card" />;
}

function pictureOf({ colour }: Surface, ink: Ink, { width, height }: Cells): HTMLCanvasElement {
  const picture = document.createElement('canvas');
  picture.width = width * fineness;
  picture.height = height * fineness;
  const [red = 0, green = 0, blue = 0] = channels(colour('--ink'));
  const image = new ImageData(picture.width, picture.height);
  for (const [at, strength] of ink.entries()) image.data.set([red, green, blue, 255 * strength], 4 * at);
  picture.getContext('2d')?.putImageData(image, 0, 0);
  return picture;
}

function drawLines({ context, width, height, colour }: Surface, cells: Cells): void {
  context.strokeStyle = colour('--line');
  context.lineWidth = 1;
  context.beginPath();
  for (let column = 1; column < cells.width; column++) {
    const x = Math.round((column * width) / cells.width) + 0.5;
    context.moveTo(x, 0);
    context.lineTo(x, height);
  }
  for (let row = 1; row < cells.height; row++) {
    const y = Math.round((row * height) / cells.height) + 0.5;
    context.moveTo(0, y);
    context.lineTo(width, y);
  }
  context.stroke();
}

function drawCursor({ context, width, height, colour }: Surface, cells: Cells, cursor: number): void {
  const [across, down] = [width / cells.width, height / cells.height];
  const [left, top] = [(cursor % cells.width) * across, Math.floor(cursor / cells.width) * down];
  // Two lines, so that one of them is seen on ink and on paper.
  context.lineWidth = 4;
  context.strokeStyle = colour('--card');
  context.strokeRect(left, top, across, down);
  context.lineWidth = 2.5;
  context.strokeStyle = colour('--accent');
  context.strokeRect(left, top, across, down);
}
