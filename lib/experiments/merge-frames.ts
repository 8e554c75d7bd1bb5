import type { Frame, Samples } from './experiment.ts';
import type { Panel } from './panel.ts';

/**
 * The frame of a whole run from those of its parts, which hold different seeds; curves go as far as all parts have come.
 * Pictures are those of the first part, then those that `pooled` draws from the samples of all seeds. Null before every
 * part has sent one.
 */
export function mergeFrames(
  parts: readonly (Frame | undefined)[],
  pooled: (samples: Samples) => Panel[] = () => [],
): Frame | null {
  const [first] = parts;
  const frames = parts.filter((part) => part !== undefined);
  if (!first || frames.length < parts.length) return null;
  return {
    progress: frames.reduce((sum, { progress }) => sum + progress, 0) / frames.length,
    panels: [...first.panels, ...(first.samples ? pooled(joined(frames)) : [])],
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

/** Every figure of all seeds, in the order of the parts. */
const joined = (frames: readonly Frame[]): Samples =>
  (frames[0]?.samples ?? []).map((_, figure) => frames.flatMap(({ samples }) => samples?.[figure] ?? []));
