import { mean } from '#lib/base/numbers.ts';
import type { Samples } from '../experiment.ts';
import type { Panel } from '../panel.ts';
import type { Outcome } from '../trained.ts';

const shown = 6;

/** Some digits of the first run at each size. */
export function sizePanels(sides: readonly number[], outcomes: readonly (readonly Outcome[])[]): Panel[] {
  return sides.map((side, arm): Panel => {
    const validation = outcomes[arm]?.[0]?.lane.validation;
    return {
      kind: 'images',
      title: `${side} × ${side} pixels`,
      arm,
      images: Array.from({ length: shown }, (_, at) => ({
        name: String(validation?.targets[at] ?? ''),
        width: side,
        pixels: [...(validation?.inputs.subarray(at * side * side, (at + 1) * side * side) ?? [])],
      })),
    };
  });
}

/** What the sizes cost, and what they bring on average; `accuracies` from 0 to 1, `[size][seed]`. */
export const sizeTable = (sides: readonly number[], accuracies: Samples): Panel => ({
  kind: 'table',
  title: 'What a size costs and brings',
  columns: ['Image', 'Inputs', 'Weights', 'Mean accuracy'],
  rows: sides.map((side, arm) => [
    `${side} × ${side}`,
    side * side,
    10 * side * side,
    `${(100 * mean(accuracies[arm] ?? [])).toFixed(1)} %`,
  ]),
});
