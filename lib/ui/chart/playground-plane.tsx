'use client';
import { mixed, type OutputKind, palette } from './playground-colours.ts';
import { playgroundPicture, tracePoint } from './playground-picture.ts';
import { type Surface, useCanvas } from './use-canvas.ts';

export interface PlanePoints {
  /** x and y in turn. */
  inputs: ArrayLike<number>;
  /** Indexes of classes, or numbers from −1 to 1. */
  targets: ArrayLike<number>;
  /** For points that were held out. */
  isHollow?: boolean;
}
interface Props {
  /** Row by row from the top left; empty where nothing was learnt yet. */
  outputs: ArrayLike<number>;
  resolution: number;
  width: number;
  kind: OutputKind;
  isFlat?: boolean;
  points: readonly PlanePoints[];
  /** Half the side of the square that is drawn, in units of the points. */
  reach: number;
  cursor?: { x: number; y: number } | undefined;
  /** What the picture shows; none where it stands in a control that says it. */
  summary?: string | undefined;
}

/** What a network makes of the plane, and the points that it learns from and is tested on. */
export function PlaygroundPlane({ outputs, resolution, width, kind, isFlat, points, reach, cursor, summary }: Props) {
  const canvas = useCanvas((surface) => {
    const { context, colour } = surface;
    const colours = palette(colour);
    context.clearRect(0, 0, surface.width, surface.height);
    if (outputs.length > 0) {
      const picture = playgroundPicture(colours, { outputs, resolution, width, kind, isFlat: isFlat === true });
      context.imageSmoothingEnabled = isFlat !== true;
      context.drawImage(picture, 0, 0, surface.width, surface.height);
    }
    for (const group of points) drawPoints(surface, colours, group, { kind, reach });
    if (cursor) drawCursor(surface, cursor, reach);
  });
  const said = summary ? { role: 'img', 'aria-label': summary } : { 'aria-hidden': true };
  return <canvas ref={canvas} {...said} className="block aspect-square w-full rounded-xl border border-line bg-card" />;
}

function drawPoints(
  { context, width, height, colour }: Surface,
  colours: ReturnType<typeof palette>,
  { inputs, targets, isHollow }: PlanePoints,
  { kind, reach }: Pick<Props, 'kind' | 'reach'>,
): void {
  const radius =
    (targets.length > 1000 ? 1.4 : targets.length > 300 ? 2.2 : 3) * Math.max(0.4, Math.min(1, width / 260));
  const card = colour('--card');
  context.lineWidth = isHollow ? 1.4 : 0.9;
  for (let at = 0; at < targets.length; at++) {
    const target = targets[at] ?? 0;
    const tint = kind === 'number' ? (target > 0 ? 1 : 0) : target;
    const strength = kind === 'number' ? 0.25 + 0.75 * Math.min(Math.abs(target), 1) : 1;
    const own = `rgb(${mixed(colours, tint, strength).map(Math.round).join(' ')})`;
    context.fillStyle = isHollow ? card : own;
    context.strokeStyle = isHollow ? own : card;
    const [x = 0, y = 0] = [inputs[2 * at], inputs[2 * at + 1]];
    const [left, top] = [((x + reach) / (2 * reach)) * width, ((reach - y) / (2 * reach)) * height];
    tracePoint(context, kind === 'number' ? 0 : target, left, top, radius);
    context.fill();
    context.stroke();
  }
}

function drawCursor(
  { context, width, height, colour }: Surface,
  { x, y }: { x: number; y: number },
  reach: number,
): void {
  const [left, top] = [((x + reach) / (2 * reach)) * width, ((reach - y) / (2 * reach)) * height];
  context.strokeStyle = colour('--ink');
  context.lineWidth = 1.5;
  context.beginPath();
  for (const [alongX, alongY] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    context.moveTo(left + 5 * alongX, top + 5 * alongY);
    context.lineTo(left + 14 * alongX, top + 14 * alongY);
  }
  context.stroke();
}
