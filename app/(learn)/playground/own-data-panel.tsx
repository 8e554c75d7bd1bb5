'use client';
import { canTrain, emptyOwnData } from '#lib/playground/own-data.ts';
import { sampleData } from '#lib/playground/sample-data.ts';
import { writeCsv } from '#lib/playground/write-csv.ts';
import { downloadFile } from '#lib/ui/chart/download-file.ts';
import { AxesInWords } from './axes-in-words.tsx';
import { CsvEntry } from './csv-entry.tsx';
import { DrawPad } from './draw-pad.tsx';
import { smallButton } from './small-button.ts';
import type { WorkbenchState } from './use-workbench.ts';

/** Points of your own: drawn, pasted or opened; and all points as a file. */
export function OwnDataPanel({ workbench: { playground, own, state, setOwnData } }: { workbench: WorkbenchState }) {
  const { common } = playground;
  const isOwn = common.data === 'own';
  const points = own ?? emptyOwnData;
  const save = () => downloadFile('points.csv', new Blob([writeCsv(sampleData(common, own))], { type: 'text/csv' }));
  const lacks = points.classes.length > 0 ? 'draw at least four, of two classes' : 'draw at least four';
  return (
    <section aria-labelledby="own-data" className="mt-6 rounded-2xl border border-line bg-card p-4 lg:p-5">
      <h2 id="own-data" className="font-serif text-lg font-semibold">
        Your own data
      </h2>
      <p className="mt-1 text-sm leading-6 text-quiet">
        Draw points, or paste or open a table. They stay in this tab, also when the page is loaded again: they are
        neither sent anywhere nor part of the address.
      </p>
      {isOwn && state.playground && !canTrain(points) && (
        <p role="status" className="mt-3 text-sm text-bad">
          {own ? 'There are too few points yet' : 'The address asks for points of your own, and this tab has none'}, so
          the circle stands in: {lacks}.
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        {!isOwn && (
          <button type="button" className={smallButton} onClick={() => setOwnData(sampleData(common, null))}>
            Draw on these points
          </button>
        )}
        <button type="button" className={smallButton} onClick={save}>
          Download the points as CSV
        </button>
      </div>
      <div className={`mt-5 grid gap-x-10 gap-y-6 ${isOwn ? 'xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]' : ''}`}>
        {isOwn && <DrawPad own={points} onChange={setOwnData} />}
        <div className="grid min-w-0 content-start gap-4">
          <CsvEntry onRead={setOwnData} isWide={!isOwn} />
          {isOwn && own && <AxesInWords own={own} />}
        </div>
      </div>
    </section>
  );
}
