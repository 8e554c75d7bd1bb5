'use client';
import { useState } from 'react';
import { DataTable } from '#lib/ui/chart/data-table.tsx';

interface Props {
  columns: readonly (readonly string[])[];
  /** An array a layer: from × to, then the biases. */
  weights: readonly (readonly number[])[];
}

/** Every weight and bias as a number, a table a layer; made only while it is open. */
export function WeightsTable({ columns, weights }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="text-sm" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer py-1 text-quiet">Weights as a table</summary>
      {isOpen &&
        weights.map((layer, at) => {
          const to = columns[at + 1] ?? [];
          const from = [...(columns[at] ?? []), 'bias'];
          return (
            <DataTable
              key={at}
              caption={`Weights into ${to.join(', ')}`}
              columns={['from', ...to]}
              rows={from.map((name, row) => [
                name,
                ...to.map((_, column) => layer[row * to.length + column] ?? Number.NaN),
              ])}
            />
          );
        })}
    </details>
  );
}
