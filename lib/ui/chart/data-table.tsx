import type { ReactElement } from 'react';
import { formatNumber } from '#lib/base/numbers.ts';
import { ScrollBox } from '#lib/ui/scroll-box.tsx';

interface Props {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number | ReactElement)[])[];
  /** Rows that stand out. */
  strong?: readonly number[] | undefined;
}

/** Words to the left, numbers to the right, each row headed by its first cell. */
export function DataTable({ caption, columns, rows, strong = [] }: Props) {
  const numeric = columns.map((_, column) => rows.some((row) => typeof row[column] === 'number'));
  const side = (column: number) =>
    numeric[column] && column > 0 ? 'px-3 text-right' : `${column > 0 ? 'px-3' : 'pr-3'} text-left`;
  return (
    <ScrollBox label={caption}>
      <table className="w-full text-sm tabular-nums">
        <caption className="sr-only">{caption}</caption>
        <thead className="text-quiet">
          <tr>
            {columns.map((name, column) => {
              const style = `py-1 align-bottom font-normal ${side(column)}`;
              const key = `${name} ${column}`;
              // An empty heading is no heading
              return name === '' ? (
                <td key={key} className={style} />
              ) : (
                <th key={key} scope="col" className={style}>
                  {name}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at} className={`border-t border-line ${strong.includes(at) ? 'bg-accent/8 font-medium' : ''}`}>
              {row.map((cell, column) => {
                const text = typeof cell === 'number' ? formatNumber(cell, 4) : cell;
                return column === 0 ? (
                  <th key={column} scope="row" className="py-1 pr-2 text-left font-normal">
                    {text}
                  </th>
                ) : (
                  <td key={column} className={`py-1 ${side(column)}`}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
