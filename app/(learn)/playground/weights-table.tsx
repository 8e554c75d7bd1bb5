'use client';
import { useState } from 'react';
import { DataTable } from '#lib/ui/chart/data-table.tsx';
import { WeightField } from './weight-field.tsx';

interface Props {
  columns: readonly (readonly string[])[];
  /** An array a layer: from × to, then the biases. */
  weights: readonly (readonly number[])[];
  /** Without it nothing can be edited. */
  onSet: ((layer: number, index: number, value: number) => void) | undefined;
}

/** Every weight and bias as a number to be read and edited, a table a layer; made only while it is open. */
export function WeightsTable({ columns, weights, onSet }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="min-w-0 text-sm" onToggle={(event) => setOpen(event.currentTarget.open)}>
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
                ...to.map((unit, column) => {
                  const index = row * to.length + column;
                  const value = layer[index] ?? Number.NaN;
                  if (!onSet) return value;
                  const label = row === from.length - 1 ? `Bias of ${unit}` : `Weight ${name} → ${unit}`;
                  return <WeightField key={index} {...{ label, value }} onSet={(next) => onSet(at, index, next)} />;
                }),
              ])}
            />
          );
        })}
    </details>
  );
}
