import type { Panel } from '../panel.ts';
import type { Outcome } from '../trained.ts';

const shown = 6;

/** Some digits of the first run at each size, and what the sizes cost and bring. */
export function sizePanels(
  sides: readonly number[],
  outcomes: readonly (readonly Outcome[])[],
  accuracy: (outcome: Outcome) => number,
): Panel[] {
  const pictures = sides.map((side, arm): Panel => {
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
  const rows = sides.map((side, arm) => {
    const runs = outcomes[arm] ?? [];
    const mean = runs.reduce((sum, run) => sum + accuracy(run), 0) / runs.length;
    return [`${side} × ${side}`, side * side, 10 * side * side, `${(100 * mean).toFixed(1)} %`];
  });
  return [
    ...pictures,
    {
      kind: 'table',
      title: 'What a size costs and brings',
      columns: ['Image', 'Inputs', 'Weights', 'Mean accuracy'],
      rows,
    },
  ];
}
