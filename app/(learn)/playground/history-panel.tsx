'use client';
import { formatNumber } from '#lib/base/numbers.ts';
import { fitInWords } from '#lib/playground/fit-in-words.ts';
import { historyLines } from '#lib/playground/history.ts';
import { ScrollBox } from '#lib/ui/scroll-box.tsx';
import { addressOf, type WorkbenchState } from './use-workbench.ts';

/** The runs of this visit: in what they differ, and how far each came. */
export function HistoryPanel({ workbench: { state, store, change } }: { workbench: WorkbenchState }) {
  const lines = historyLines(state.runs);
  return (
    <section aria-labelledby="history" className="mt-6 rounded-2xl border border-line bg-card p-5">
      <h2 id="history" className="font-serif text-lg font-semibold">
        Runs of this visit
      </h2>
      {lines.length === 0 ? (
        <p className="mt-1 text-sm text-quiet">
          A run is noted here when it is paused, interrupted by a change, or comes to its end.
        </p>
      ) : (
        <ScrollBox label="Table of runs">
          <table className="mt-2 w-full text-left text-sm tabular-nums">
            <thead className="text-quiet">
              <tr>
                {[
                  'Run',
                  'Settings that differ',
                  'Epochs',
                  'Training loss',
                  'Test loss',
                  'Test fit',
                  'Stopped by',
                  '',
                ].map((title) => (
                  <th key={title} scope="col" className="py-1 pr-4 font-normal whitespace-nowrap">
                    {title || <span className="sr-only">Actions</span>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ run, side, settings, why }) => {
                const result = run.results[side];
                const name = run.results.length === 2 ? `${run.number} ${side === 0 ? 'A' : 'B'}` : String(run.number);
                return (
                  <tr key={name} className="border-t border-line align-baseline">
                    <th scope="row" className="py-1.5 pr-4 font-medium whitespace-nowrap">
                      <a
                        href={addressOf(run.playground)}
                        className="text-accent underline underline-offset-2"
                        onClick={(event) => {
                          event.preventDefault();
                          change(run.playground, run.own);
                        }}
                      >
                        {name}
                      </a>
                    </th>
                    <td className="min-w-48 py-1.5 pr-4">
                      {settings.join('; ') || (lines.length === 1 ? 'none yet' : 'the same in all')}
                    </td>
                    <td className="py-1.5 pr-4">{result?.epochs}</td>
                    <td className="py-1.5 pr-4">{formatNumber(result?.train ?? Number.NaN)}</td>
                    <td className="py-1.5 pr-4">{formatNumber(result?.test ?? Number.NaN)}</td>
                    <td className="py-1.5 pr-4 whitespace-nowrap">
                      {result?.measure === 'R²' && 'R² '}
                      {result && fitInWords(result.testFit, result.measure)}
                    </td>
                    <td className="py-1.5 pr-4 whitespace-nowrap">{why}</td>
                    <td className="py-1.5">
                      {side === 0 && (
                        <button
                          type="button"
                          aria-label={`Remove run ${run.number}`}
                          className="cursor-pointer text-quiet underline underline-offset-2 hover:text-bad"
                          onClick={() => store.forget(run.id)}
                        >
                          Remove
                        </button>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
  );
}
