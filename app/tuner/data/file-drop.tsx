'use client';
import { useState } from 'react';
import { megabytes } from './megabytes.ts';

/** Takes a file that is chosen or dropped. */
export function FileDrop({ file, onFile }: { file: File | null; onFile: (file: File) => void }) {
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const first = files?.[0];
    if (first) onFile(first);
  };
  return (
    <label
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
      className="relative block cursor-pointer rounded-xl border-2 border-dashed border-line px-4 py-6 text-center hover:border-accent has-focus-visible:outline-2 has-focus-visible:outline-accent data-[over=true]:border-accent data-[over=true]:bg-accent/8"
    >
      <span className="font-medium wrap-anywhere">{file ? file.name : 'Choose a CSV file, or drop it here'}</span>
      <span className="mt-1 block text-sm text-quiet">
        {file ? `${megabytes(file.size)}. Choose or drop another to replace it.` : 'At most 20 MB.'}
      </span>
      <input
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        aria-label="CSV file"
        className="absolute inset-0 size-full cursor-pointer opacity-0"
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </label>
  );
}
