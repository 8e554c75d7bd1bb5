'use client';
import { type Speed, speeds } from '#lib/playground/speeds.ts';
import { smallButton } from './small-button.ts';
import type { WorkbenchState } from './use-workbench.ts';

interface Props {
  workbench: WorkbenchState;
  isExplained: boolean;
  onExplain: (isExplained: boolean) => void;
}

const icons = {
  pause: 'M6 5h4.2v14H6zM13.8 5H18v14h-4.2z',
  play: 'M8 4.8v14.4L19.5 12z',
  again: 'M12 5V1.5L6.5 6.25 12 11V7.5a5 5 0 1 1-5 5H4.5A7.5 7.5 0 1 0 12 5z',
};

/** Play, step, begin again: the row above the workbench. */
export function Transport({ workbench, isExplained, onExplain }: Props) {
  const { state, isPlaying, playground, setCommon, speed } = workbench;
  const isOver = state.snapshot?.isOver === true;
  const epoch = Math.max(0, ...(state.snapshot?.models ?? []).map((model) => model.epoch));
  const isLoading = state.status === 'loading';
  return (
    // On a phone only the first part stays in sight while the page is scrolled.
    <div className="z-10 rounded-t-2xl border-line bg-card max-sm:contents sm:sticky sm:top-0 sm:flex sm:flex-wrap sm:items-center sm:gap-3 sm:border-b sm:px-5 sm:py-3">
      <div className="flex items-center gap-2.5 border-line bg-card max-sm:sticky max-sm:top-0 max-sm:z-10 max-sm:rounded-t-2xl max-sm:border-b max-sm:px-4 max-sm:py-2 sm:gap-3">
        <button
          type="button"
          onClick={isPlaying ? workbench.pause : isOver ? workbench.runAgain : workbench.play}
          disabled={isLoading}
          aria-label={isPlaying ? 'Pause' : isOver ? 'Run again' : 'Play'}
          title={isPlaying ? 'Pause' : 'Train until a stop condition is met'}
          className="grid size-12 shrink-0 cursor-pointer place-items-center rounded-full bg-accent text-on-accent transition-colors hover:bg-accent/88 disabled:cursor-not-allowed disabled:bg-line disabled:text-quiet"
        >
          <svg viewBox="0 0 24 24" className="size-6 fill-current" aria-hidden="true">
            <path d={isPlaying ? icons.pause : isOver ? icons.again : icons.play} />
          </svg>
        </button>
        <button
          type="button"
          className={smallButton}
          disabled={isLoading || isOver}
          onClick={workbench.step}
          title="Train one epoch"
        >
          Step
        </button>
        <button
          type="button"
          className={smallButton}
          disabled={isLoading}
          onClick={workbench.reset}
          title="Begin again from the same first weights, in the same order"
        >
          Reset
        </button>
        <p className="px-1">
          <span className="block text-[0.8125rem] leading-4 text-quiet">Epoch</span>
          <span className="font-mono text-xl leading-6 tabular-nums">{String(epoch).padStart(5, '0')}</span>
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line max-sm:border-b max-sm:px-4 max-sm:py-2.5 sm:grow">
        <button
          type="button"
          className={smallButton}
          onClick={() => setCommon({ seed: (playground.common.seed % 9999) + 1 })}
          title="Other data, other first weights, another order"
        >
          New seed
        </button>
        <p className="px-1">
          <span className="block text-[0.8125rem] leading-4 text-quiet">Seed</span>
          <span className="font-mono text-xl leading-6 tabular-nums">{playground.common.seed}</span>
        </p>
        <label className="flex items-center gap-2 text-sm sm:ml-auto">
          Speed
          <select
            value={speed}
            onChange={(event) => workbench.setSpeed(event.target.value as Speed)}
            className="h-9 cursor-pointer rounded-lg border border-line bg-card px-2 hover:border-accent"
          >
            {Object.entries(speeds).map(([name, words]) => (
              <option key={name} value={name}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label className="flex min-h-9 cursor-pointer items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={isExplained}
            onChange={(event) => onExplain(event.target.checked)}
            className="size-4 accent-accent"
          />
          Explain every control
        </label>
        {state.status === 'failed' && (
          <p role="alert" className="w-full text-[0.9375rem] text-bad">
            The playground cannot train: {state.why}
          </p>
        )}
      </div>
    </div>
  );
}
