'use client';
import { type ReactNode, useRef, useState } from 'react';
import { DataTable } from './data-table.tsx';
import { downloadFile } from './download-file.ts';
import { figurePicture } from './figure-picture.ts';
import { writeCsv } from './write-csv.ts';

interface Props {
  title: string;
  /** A short line beside the title. */
  note?: ReactNode;
  /** Names the files that are saved. */
  file: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** Rows of the table that stand out. */
  strong?: readonly number[] | undefined;
  /** The drawing; without one the numbers themselves are shown. */
  children?: ReactNode;
}

const tool = 'cursor-pointer rounded px-1.5 py-1 hover:bg-ink/6 hover:text-ink';

/** A picture with the numbers behind it: to read, to copy, to keep as CSV or as an image. */
export function DataFigure({ title, note, file, columns, rows, strong, children }: Props) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const drawing = useRef<HTMLDivElement>(null);
  const copy = async () => {
    await navigator.clipboard.writeText(writeCsv(columns, rows, '\t'));
    setSaid('Copied');
  };
  const savePicture = () =>
    drawing.current &&
    figurePicture(drawing.current).toBlob((image) => image && downloadFile(`${file}.png`, image), 'image/png');
  const isTable = children === undefined;
  const table = <DataTable caption={title} columns={columns} rows={rows} strong={strong} />;
  return (
    <figure className="min-w-0">
      <div ref={drawing}>
        <figcaption className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
          <span className="font-medium">{title.charAt(0).toUpperCase() + title.slice(1)}</span>
          {note && <span className="text-quiet tabular-nums">{note}</span>}
        </figcaption>
        {isTable ? table : children}
      </div>
      <div className="mt-1 flex flex-wrap items-center justify-end gap-x-1 text-xs text-quiet">
        <span role="status">{said}</span>
        {!isTable && (
          <button type="button" className={tool} aria-expanded={open} onClick={() => setOpen(!open)}>
            Numbers<span className="sr-only"> behind {title}</span>
          </button>
        )}
        <button type="button" className={tool} onClick={copy}>
          Copy<span className="sr-only"> the numbers of {title}</span>
        </button>
        <button
          type="button"
          className={tool}
          onClick={() => downloadFile(`${file}.csv`, new Blob([writeCsv(columns, rows, ',')], { type: 'text/csv' }))}
        >
          CSV<span className="sr-only"> of {title}</span>
        </button>
        {!isTable && (
          <button type="button" className={tool} onClick={savePicture}>
            PNG<span className="sr-only"> of {title}</span>
          </button>
        )}
      </div>
      {open && !isTable && <div className="mt-1 max-h-80 overflow-y-auto">{table}</div>}
    </figure>
  );
}
