'use client';
import type { ReactNode } from 'react';
import { buttonStyle } from '#lib/ui/button-style.ts';

interface Props<Row> {
  /** What a row is, as in "Add a tag". */
  one: string;
  rows: readonly Row[];
  most: number;
  blank: Row;
  /** The controls of a row; `change` sets some of its members anew, `name` tells rows apart. */
  children: (row: Row, change: (members: Partial<Row>) => void, name: string) => ReactNode;
  onChange: (rows: readonly Row[]) => void;
}

/** Rows that are added, changed and taken away; what a row holds beyond its controls stays. */
export function RowList<Row extends object>({ one, rows, most, blank, children, onChange }: Props<Row>) {
  return (
    <div className="grid gap-3 sm:col-span-2">
      {rows.length > 0 && (
        <ul className="grid gap-3">
          {rows.map((row, at) => (
            <li key={at} className="flex items-start gap-2">
              <div className="grid min-w-0 grow gap-2">
                {children(row, (members) => onChange(rows.with(at, { ...row, ...members })), `${one} ${at + 1}`)}
              </div>
              <button
                type="button"
                className="min-h-10 shrink-0 cursor-pointer rounded-lg px-2.5 text-sm text-quiet hover:bg-accent/8 hover:text-accent"
                onClick={() => onChange(rows.toSpliced(at, 1))}
              >
                Remove<span className="sr-only">{` ${one} ${at + 1}`}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <button
          type="button"
          className={buttonStyle.secondary}
          disabled={rows.length >= most}
          onClick={() => onChange([...rows, blank])}
        >
          Add a {one}
        </button>
      </div>
    </div>
  );
}
