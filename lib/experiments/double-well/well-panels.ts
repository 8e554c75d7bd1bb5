import type { Panel } from '../panel.ts';
import type { Crowd } from './crowds.ts';
import { heightAt, type Well } from './well.ts';

const [from, to, places] = [-1.6, 1.8, 69];
const curve = Array.from({ length: places }, (_, at) => from + ((to - from) * at) / (places - 1));
const names = ['Small rate, exact', 'Larger rate, exact', 'Small rate, small batches'];

/** The loss with every descent of a crowd on it; one that has left the picture stands at its edge. */
export function wellPanels(well: Well, crowds: readonly Crowd[]): Panel[] {
  return crowds.map((crowd, arm) => ({
    kind: 'lines',
    title: names[arm] ?? '',
    arm,
    x: { label: 'weight x' },
    y: { label: 'loss' },
    lines: [{ name: 'loss', arm, points: curve.map((x) => [x, heightAt(well, x)] as const) }],
    points: crowd.places.map((place) => {
      const x = Math.min(to, Math.max(from, Number.isNaN(place) ? to : place));
      return { x, y: heightAt(well, x), arm, hollow: true };
    }),
  }));
}
