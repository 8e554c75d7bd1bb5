import { type OutputKind, type Palette, tintOf } from './playground-colours.ts';
import type { Surface } from './use-canvas.ts';

interface Picture {
  /** Row by row from the top left, `resolution` × rows × `width`. */
  outputs: ArrayLike<number>;
  resolution: number;
  /** As many as `resolution`, unless several pictures stand below each other. */
  rows?: number;
  /** Outputs a place. */
  width: number;
  kind: OutputKind;
  /** Only what is decided, not how surely. */
  isFlat?: boolean;
}

/** How much of a class's colour the plane takes at most, so that the points stand out from it. */
const STRONGEST = 0.5;

/** Outputs over the plane as colours, ready to be drawn at any size. */
export function playgroundPicture(colours: Palette, picture: Picture) {
  const { outputs, resolution, rows = resolution, width, kind, isFlat } = picture;
  const image = new ImageData(resolution, rows);
  for (let at = 0; at < resolution * rows; at++) {
    const [tint, sure] = tintOf(kind, outputs, at, width);
    const strength = STRONGEST * (isFlat ? (sure > 0 ? 0.7 : 0) : sure);
    const colour = colours.classes[tint] ?? colours.paper;
    for (let channel = 0; channel < 3; channel++)
      image.data[4 * at + channel] = (colours.paper[channel] ?? 0) * (1 - strength) + (colour[channel] ?? 0) * strength;
    image.data[4 * at + 3] = 255;
  }
  const small = new OffscreenCanvas(resolution, rows);
  small.getContext('2d')?.putImageData(image, 0, 0);
  return small;
}

const shapes: ((context: Surface['context'], x: number, y: number, r: number) => void)[] = [
  (context, x, y, r) => context.arc(x, y, r, 0, 2 * Math.PI),
  (context, x, y, r) => context.rect(x - r * 0.9, y - r * 0.9, 1.8 * r, 1.8 * r),
  (context, x, y, r) => polygon(context, [x, y - 1.2 * r, x + 1.15 * r, y + 0.8 * r, x - 1.15 * r, y + 0.8 * r]),
  (context, x, y, r) => polygon(context, [x, y - 1.3 * r, x + 1.3 * r, y, x, y + 1.3 * r, x - 1.3 * r, y]),
  (context, x, y, r) => context.rect(x - 1.2 * r, y - 0.55 * r, 2.4 * r, 1.1 * r),
];

/** The outline of a class's points: each class has its shape, for those who do not tell its colour. */
export function tracePoint(context: Surface['context'], shape: number, x: number, y: number, r: number): void {
  context.beginPath();
  shapes[shape]?.(context, x, y, r);
}

function polygon(context: Surface['context'], [x = 0, y = 0, ...rest]: number[]): void {
  context.moveTo(x, y);
  for (let at = 0; at < rest.length; at += 2) context.lineTo(rest[at] ?? 0, rest[at + 1] ?? 0);
  context.closePath();
}
