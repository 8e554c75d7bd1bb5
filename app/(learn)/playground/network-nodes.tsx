import { classFills } from '#lib/ui/chart/playground-colours.ts';
import { NODE, type Place } from './network-layout.ts';

interface Props {
  columns: readonly (readonly string[])[];
  places: readonly (readonly Place[])[];
}

/** The frames of features and neurons, and the outputs with their names. */
export function NetworkNodes({ columns, places }: Props) {
  const last = columns.length - 1;
  const outputs = columns[last]?.length ?? 0;
  return columns.map((names, column) =>
    names.map((name, row) => {
      const { x, y } = places[column]?.[row] ?? { x: 0, y: 0 };
      if (column === last)
        return (
          <g key={name} className="text-[13px]">
            <circle cx={x - NODE / 2 + 8} cy={y} r={8} className={outputs > 1 ? (classFills[row] ?? '') : 'fill-ink'} />
            <text x={x - NODE / 2 + 22} y={y + 4.5} className="fill-ink">
              {name.length > 10 ? `${name.slice(0, 9)}…` : name}
            </text>
          </g>
        );
      return (
        <g key={name} className="text-[14px]">
          <rect
            x={x - NODE / 2}
            y={y - NODE / 2}
            width={NODE}
            height={NODE}
            rx={7}
            className="fill-none stroke-ink/45"
            strokeWidth={1.2}
          />
          {column === 0 && (
            <text x={x - NODE / 2 - 8} y={y + 5} textAnchor="end" className="fill-ink font-serif italic">
              {name}
            </text>
          )}
        </g>
      );
    }),
  );
}
