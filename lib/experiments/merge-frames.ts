import type { Frame } from './experiment.ts';

/**
 * The frame of a whole run from those of its parts, which hold different seeds; curves go as far as all parts have come.
 * Pictures are those of the first part. Null before every part has sent one.
 */
export function mergeFrames(parts: readonly (Frame | undefined)[]): Frame | null {
  const [first] = parts;
  const frames = parts.filter((part) => part !== undefined);
  if (!first || frames.length < parts.length) return null;
  return {
    progress: frames.reduce((sum, { progress }) => sum + progress, 0) / frames.length,
    panels: first.panels,
    curves: first.curves.map(({ x }, curve) => {
      const ys = frames.map(({ curves }) => curves[curve]?.y ?? []);
      const common = Math.min(...ys.map((y) => y.length));
      return {
        x: x.slice(0, common),
        y: x.slice(0, common).map((_, place) => ys.flatMap((y) => y[place] ?? [])),
      };
    }),
  };
}
