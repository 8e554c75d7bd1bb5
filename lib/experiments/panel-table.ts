import { roundTo } from '#lib/base/numbers.ts';
import type { Panel } from './panel.ts';

export interface Table {
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/** The numbers behind a picture, for screen readers, for copying and for a file. */
export function panelTable(panel: Panel): Table {
  switch (panel.kind) {
    case 'plane':
      return planeTable(panel);
    case 'weights':
      return { columns: ['Weight', 'Value'], rows: panel.values.map((value, at) => [at + 1, value]) };
    case 'bars':
      return { columns: ['', panel.label], rows: panel.bars.map(({ name, value }) => [name, value]) };
    case 'lines': {
      const lines = panel.lines.flatMap(({ name, points }) => points.map(([x, y]) => [name, x, y]));
      const points = (panel.points ?? []).map(({ name, x, y }) => [name ?? 'point', x, y]);
      const bands = (panel.bands ?? []).flatMap(({ name, points: band }) =>
        band.map(([x, low, high]) => [name, x, '', low, high]),
      );
      const columns = ['', panel.x.label, panel.y.label];
      if (bands.length === 0) return { columns, rows: [...lines, ...points] };
      return {
        columns: [...columns, 'from', 'to'],
        rows: [...[...lines, ...points].map((row) => [...row, '', '']), ...bands],
      };
    }
    case 'heat':
      return {
        columns: [`${panel.y.label} \\ ${panel.x.label}`, ...panel.x.values],
        rows: panel.values.map((row, at) => [panel.y.values[at] ?? '', ...row]),
      };
    case 'field': {
      const points = panel.points.map(({ x, y }, at) => [`point ${at + 1}`, x, y]);
      const paths = (panel.paths ?? []).flatMap(({ points: path }, at) =>
        path.map(([x, y]) => [`path ${at + 1}`, x, y]),
      );
      const columns = ['', panel.x.label, panel.y.label];
      if (!panel.levels) return { columns, rows: [...points, ...paths] };
      return {
        columns: [...columns, 'level'],
        rows: [...[...points, ...paths].map((row) => [...row, '']), ...levelRows(panel, panel.levels)],
      };
    }
    case 'images':
      return {
        columns: ['Image', 'Width', 'Height', 'Mean ink'],
        rows: panel.images.map(({ name, width, pixels }) => [
          name,
          width,
          pixels.length / width,
          pixels.reduce((sum, ink) => sum + ink, 0) / pixels.length,
        ]),
      };
    case 'table':
      return { columns: panel.columns, rows: panel.rows };
  }
}

const places = 9;

/** Evenly spread indexes of a row of `count`, at most `places` of them, both ends among them. */
const spread = (count: number): number[] =>
  count <= places
    ? Array.from({ length: count }, (_, at) => at)
    : Array.from({ length: places }, (_, place) => Math.round((place / (places - 1)) * (count - 1)));

/** The training points with their labels, then the chance of label 1 on a coarse lattice, from the top down. */
function planeTable({ logits, resolution, reach, points }: Extract<Panel, { kind: 'plane' }>): Table {
  const lattice = logits.length > 0 ? spread(resolution) : [];
  const coordinate = (index: number) => Number((((index + 0.5) / resolution) * 2 * reach - reach).toFixed(2));
  const chance = (logit: number) => Number((1 / (1 + Math.exp(-logit))).toFixed(3));
  return {
    columns: ['', 'x', 'y', 'label or chance of label 1'],
    rows: [
      ...points.map(({ x, y, label }) => ['point', x, y, label]),
      ...lattice.flatMap((row) =>
        lattice.map((column) => [
          'network',
          coordinate(column),
          -coordinate(row),
          chance(logits[row * resolution + column] ?? 0),
        ]),
      ),
    ],
  };
}

/** The function beneath a field on a coarse lattice, from the bottom up. */
function levelRows({ x, y }: Extract<Panel, { kind: 'field' }>, levels: readonly (readonly number[])[]) {
  const along = ({ scale, min, max }: typeof x, share: number) =>
    roundTo(scale === 'logarithmic' ? min * (max / min) ** share : min + (max - min) * share, 4);
  const rows = spread(levels.length);
  return rows.flatMap((row) => {
    const line = levels[row] ?? [];
    return spread(line.length).map((column) => [
      'surface',
      along(x, column / Math.max(1, line.length - 1)),
      along(y, row / Math.max(1, levels.length - 1)),
      line[column] ?? Number.NaN,
    ]);
  });
}
