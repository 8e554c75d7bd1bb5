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
      return { columns: ['', panel.x.label, panel.y.label], rows: [...lines, ...points] };
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
      return { columns: ['', panel.x.label, panel.y.label], rows: [...points, ...paths] };
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

/** The chance of label 1 on a coarse lattice over the square, from the top down. */
function planeTable({ logits, resolution, reach }: Extract<Panel, { kind: 'plane' }>): Table {
  const at = Array.from({ length: places }, (_, place) => Math.round((place / (places - 1)) * (resolution - 1)));
  const coordinate = (index: number) => Number((((index + 0.5) / resolution) * 2 * reach - reach).toFixed(2));
  return {
    columns: ['chance of label 1: y \\ x', ...at.map((column) => String(coordinate(column)))],
    rows: at.map((row) => [
      -coordinate(row),
      ...at.map((column) => Number((1 / (1 + Math.exp(-(logits[row * resolution + column] ?? 0)))).toFixed(3))),
    ]),
  };
}
