import { expect, test } from 'vitest';
import { panelTable } from './panel-table.ts';

test('the numbers behind lines hold the bands about them', () => {
  const { columns, rows } = panelTable({
    kind: 'lines',
    title: 'What the model believes',
    x: { label: 'rate' },
    y: { label: 'loss' },
    lines: [{ name: 'mean', arm: 0, points: [[1, 2]] }],
    bands: [{ name: '± 2 sd', arm: 0, points: [[1, 1.5, 2.5]] }],
  });
  expect(columns).toEqual(['', 'rate', 'loss', 'from', 'to']);
  expect(rows).toEqual([
    ['mean', 1, 2, '', ''],
    ['± 2 sd', 1, '', 1.5, 2.5],
  ]);
});

test('the numbers behind a plane hold its points and what the network says', () => {
  const { rows } = panelTable({
    kind: 'plane',
    title: 'Network',
    logits: [0, 0, 0, 100],
    resolution: 2,
    reach: 2,
    points: [{ x: 0.5, y: -0.5, label: 1 }],
  });
  expect(rows).toEqual([
    ['point', 0.5, -0.5, 1],
    ['network', -1, 1, 0.5],
    ['network', 1, 1, 0.5],
    ['network', -1, -1, 0.5],
    ['network', 1, -1, 1],
  ]);
});

test('the numbers behind a field hold the surface on a coarse lattice over its axes as they are scaled', () => {
  const { rows } = panelTable({
    kind: 'field',
    title: 'Surface',
    x: { label: 'rate', scale: 'logarithmic', min: 0.01, max: 1 },
    y: { label: 'units', min: 0, max: 10 },
    levels: Array.from({ length: 41 }, (_, row) => [row, row + 0.5, row + 0.75]),
    points: [{ x: 0.1, y: 5, arm: 0 }],
  });
  expect(rows[0]).toEqual(['point 1', 0.1, 5, '']);
  expect(rows.slice(1, 4)).toEqual([
    ['surface', 0.01, 0, 0],
    ['surface', 0.1, 0, 0.5],
    ['surface', 1, 0, 0.75],
  ]);
  expect(rows).toHaveLength(1 + 9 * 3);
  expect(rows.at(-1)).toEqual(['surface', 1, 10, 40.75]);
});
