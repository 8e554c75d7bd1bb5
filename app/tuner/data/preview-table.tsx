import { counted } from '#lib/base/numbers.ts';
import { ScrollBox } from '#lib/ui/scroll-box.tsx';
import type { Preview } from './read-preview.ts';

const mostColumns = 12;
const mostLetters = 40;
const clipped = (text: string) => (text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text);

/** The first rows of a file, the column to predict first and marked. */
export function PreviewTable({ preview: { names, rows }, target }: { preview: Preview; target: number }) {
  const places = names.map((_, at) => at);
  const first = places.filter((at) => at !== target).slice(0, mostColumns - 1);
  const columns = [target, ...first];
  const hidden = names.length - columns.length;
  const mark = (at: number) => (at === target ? 'bg-accent/10' : '');
  return (
    <div>
      <ScrollBox label="The first rows">
        <table className="w-full border-collapse text-left text-sm tabular-nums">
          <thead>
            <tr className="border-b border-line">
              {columns.map((at) => (
                <th key={at} scope="col" className={`px-2.5 py-2 align-bottom font-medium ${mark(at)}`}>
                  {at === target && (
                    <span className="block text-xs font-normal whitespace-nowrap text-accent">to predict</span>
                  )}
                  <span className="whitespace-nowrap">{clipped(names[at] ?? '')}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, line) => (
              <tr key={line} className="border-b border-line last:border-b-0">
                {columns.map((at) => (
                  <td key={at} className={`px-2.5 py-1.5 whitespace-nowrap ${mark(at)}`}>
                    {clipped(row[at] ?? '')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="mt-1.5 text-sm text-quiet">
        The first {counted(rows.length, 'row')}
        {hidden > 0 && `, without ${hidden} further columns`}.
      </p>
    </div>
  );
}
