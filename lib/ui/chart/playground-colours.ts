import type { Surface } from './use-canvas.ts';

/** Classes in their order; the first two are what a network of one output has below and above zero. */
export const classColours = ['--arm-2', '--arm-1', '--arm-3', '--arm-4', '--quiet'] as const;
/** The fill of the same classes, for what is drawn as SVG. */
export const classFills = ['fill-arm-2', 'fill-arm-1', 'fill-arm-3', 'fill-arm-4', 'fill-quiet'] as const;

/** Outputs in the order of `outputs`: one logit, one number from −1 to 1, or a logit for each of several classes. */
export type OutputKind = 'logit' | 'number' | 'classes';

type Rgb = readonly number[];
const channels = (rgb: string): Rgb => (rgb.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

/** The colours of the present theme, read once for a whole picture. */
export function palette(colour: Surface['colour']) {
  return { paper: channels(colour('--card')), classes: classColours.map((name) => channels(colour(name))) };
}
export type Palette = ReturnType<typeof palette>;

/** Which class an output stands for, and how surely, from 0 to 1. */
export function tintOf(kind: OutputKind, outputs: ArrayLike<number>, at: number, width: number): [number, number] {
  if (kind !== 'classes') {
    const value = outputs[at] ?? 0;
    const sure = kind === 'number' ? Math.min(Math.abs(value), 1) : Math.abs(Math.tanh(value / 2));
    return [value > 0 ? 1 : 0, sure];
  }
  let best = 0;
  for (let each = 1; each < width; each++)
    if ((outputs[at * width + each] ?? 0) > (outputs[at * width + best] ?? 0)) best = each;
  const most = outputs[at * width + best] ?? 0;
  let total = 0;
  for (let each = 0; each < width; each++) total += Math.exp((outputs[at * width + each] ?? 0) - most);
  return [best, (1 / total - 1 / width) / (1 - 1 / width)];
}

/** A colour between paper (strength 0) and a class (strength 1), as red, green and blue. */
export function mixed({ paper, classes }: Palette, at: number, strength: number): Rgb {
  const tint = classes[at] ?? paper;
  return paper.map((value, channel) => value * (1 - strength) + (tint[channel] ?? 0) * strength);
}
