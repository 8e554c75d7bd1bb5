'use client';
import { useState } from 'react';
import type { CurvePoint } from '#lib/playground/curve.ts';
import { DataTable } from '#lib/ui/chart/data-table.tsx';

const ROWS = 12;

/** About a dozen points of every curve as numbers; made only while it is open. */
export function LossTable({ curves }: { curves: readonly (readonly CurvePoint[])[] }) {
  const [isOpen, setOpen] = useState(false);
  const longest = curves.reduce((most, curve) => (curve.length > most.length ? curve : most), curves[0] ?? []);
  const step = Math.max(1, Math.floor(longest.length / ROWS));
  const epochs = longest.filter((_, at) => at % step === 0 || at === longest.length - 1).map(({ epoch }) => epoch);
  const names = curves.length === 2 ? ['A ', 'B '] : [''];
  const cells = (curve: readonly CurvePoint[], epoch: number): (string | number)[] => {
    const point = curve.find((each) => each.epoch === epoch);
    return point ? [point.train, point.test] : ['', ''];
  };
  return (
    <details className="mt-1 text-sm" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer py-1 text-quiet">Losses as a table</summary>
      {isOpen && (
        <DataTable
          caption="Losses by epoch"
          columns={['Epoch', ...names.flatMap((name) => [`${name}training`, `${name}test`])]}
          rows={epochs.map((epoch) => [epoch, ...curves.flatMap((curve) => cells(curve, epoch))])}
        />
      )}
    </details>
  );
}
