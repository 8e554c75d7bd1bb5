import type { Panel } from '../panel.ts';
import type { Layer } from './layers.ts';

interface Count {
  weights: number;
  biases: number;
}

/** The layers with their formula and what has been counted so far. */
export function countPanels(layers: readonly Layer[], counts: readonly Count[]): Panel[] {
  const rows = layers.map(({ name, inputs, units }, at) => {
    const { weights, biases } = counts[at] ?? { weights: 0, biases: 0 };
    return [name, `${inputs} × ${units} + ${units}`, weights, biases, weights + biases] as const;
  });
  const sum = (column: 2 | 3 | 4) => rows.reduce((all, row) => all + row[column], 0);
  return [
    {
      kind: 'table',
      title: 'Counted one by one',
      columns: ['Layer', 'Formula', 'Weights', 'Biases', 'Parameters'],
      rows: [...rows, ['All layers', '', sum(2), sum(3), sum(4)]],
      strong: [rows.length],
    },
    {
      kind: 'bars',
      title: 'Parameters by layer',
      label: 'parameters',
      bars: rows.map((row, arm) => ({ name: row[0], value: row[4], arm })),
    },
  ];
}
