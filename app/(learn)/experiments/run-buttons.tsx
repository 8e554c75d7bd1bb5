'use client';
import { useEffect, useRef } from 'react';
import { buttonStyle } from '#lib/ui/button-style.ts';

interface Props {
  state: 'first' | 'running' | 'again';
  /** The question is open and not answered yet. */
  lacksPrediction: boolean;
  /** Why these settings cannot be run. */
  refusal: string | null;
  onStart: () => void;
  onStop: () => void;
}

/** Run, after a prediction or, on a quieter button, without one; Stop; Run again. */
export function RunButtons({ state, lacksPrediction, refusal, onStart, onStop }: Props) {
  const main = useRef<HTMLButtonElement>(null);
  const wasPressed = useRef(false);
  const isRunning = state === 'running';
  // The button that began the run without a prediction is gone then; the keyboard goes on at Stop
  useEffect(() => {
    if (isRunning && wasPressed.current) main.current?.focus({ preventScroll: true });
    wasPressed.current = false;
  }, [isRunning]);
  const mustPredict = state === 'first' && lacksPrediction;
  return (
    <>
      <button
        ref={main}
        type="button"
        className={isRunning ? buttonStyle.secondary : buttonStyle.primary}
        disabled={!isRunning && (mustPredict || refusal !== null)}
        onClick={isRunning ? onStop : onStart}
      >
        {isRunning ? 'Stop' : state === 'first' ? 'Run the experiment' : 'Run again'}
      </button>
      {mustPredict && (
        <button
          type="button"
          className={`${buttonStyle.quiet} disabled:text-quiet disabled:hover:bg-transparent`}
          disabled={refusal !== null}
          onClick={() => {
            wasPressed.current = true;
            onStart();
          }}
        >
          Run without predicting
        </button>
      )}
      {!isRunning && refusal !== null && (
        <p role="alert" className="w-full rounded-lg bg-bad/8 px-3 py-2 text-[0.9375rem] leading-6">
          {refusal}
        </p>
      )}
    </>
  );
}
