'use client';
import { type FormEvent, useId, useState } from 'react';
import { counted } from '#lib/base/numbers.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { Slider } from '#lib/ui/slider.tsx';
import Panels from '../panels.view.tsx';
import type { ViewProps } from '../view-props.ts';
import { begunTries, writeTries } from './begun-tries.ts';
import { limits, mostTries, type Try } from './read-tries.ts';
import { sayLatest, soFarPanels } from './so-far-panels.ts';
import { useLosses } from './use-losses.view.tsx';

const [lowestRate, highestRate] = limits.rate;
const [fewestUnits, mostUnits] = limits.units;

/** One try after another, each with its result at once; the tries live in the address as the text box has them. */
export default function TunerGame({ chosen, onChoose }: ViewProps) {
  const id = useId();
  const tries = begunTries(String(chosen['tries']));
  const { tried, isBehind, why } = useLosses(tries, chosen);
  const [next, setNext] = useState<Try>(() => tries.at(-1) ?? { rate: 0.01, units: 8 });
  const isFull = tries.length >= mostTries;
  const keep = (some: readonly Try[]) => onChoose({ ...chosen, tries: writeTries(some) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isFull) keep([...tries, next]);
  };
  const isEmpty = tries.length === 0;
  // Not `disabled`, which would take the focus from the keyboard's hands
  const back = {
    'aria-disabled': isEmpty,
    className: `${buttonStyle.quiet} max-sm:px-1.5 aria-disabled:cursor-not-allowed aria-disabled:text-quiet`,
  };
  return (
    <section aria-labelledby={id} className="min-w-0 border-b border-line pb-6">
      <h2 id={id} className="font-serif text-xl font-semibold">
        {isFull ? 'All ten tries are made' : `Try ${tries.length + 1} of ${mostTries}`}
      </h2>
      <p className="mt-1 text-[0.9375rem] leading-6 text-quiet">
        {isEmpty
          ? 'Find the setting with the lowest validation loss. Until your first try, a run takes the ten cautious tries of the first preset.'
          : `When you are done, run them below against ${counted(tries.length, 'setting')} drawn by chance.`}
      </p>
      <form onSubmit={submit} className="mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <Slider
          label="Learning rate"
          help={`From ${lowestRate} to ${highestRate}, in steps of nearly equal factors.`}
          min={lowestRate}
          max={highestRate}
          scale="logarithmic"
          value={next.rate}
          onChange={(rate) => setNext({ ...next, rate })}
        />
        <Slider
          label="Hidden units"
          help={`From ${fewestUnits} to ${mostUnits}: the width of the hidden layer.`}
          min={fewestUnits}
          max={mostUnits}
          step={1}
          scale="logarithmic"
          value={next.units}
          onChange={(units) => setNext({ ...next, units })}
        />
        <div className="flex flex-wrap items-center gap-x-1 gap-y-3 sm:col-span-2 sm:gap-x-2">
          <button
            type="submit"
            aria-disabled={isFull}
            className={`${buttonStyle.primary} aria-disabled:cursor-not-allowed aria-disabled:bg-line aria-disabled:text-quiet`}
          >
            Try it
          </button>
          <button type="button" {...back} onClick={() => keep(tries.slice(0, -1))}>
            Take the last back
          </button>
          <button type="button" {...back} onClick={() => keep([])}>
            Start over
          </button>
        </div>
      </form>
      <p role="status" className="mt-3 text-[0.9375rem] leading-6">
        {isEmpty ? '' : isBehind ? 'Training …' : sayLatest(tried)}
      </p>
      {why !== '' && (
        <p role="alert" className="mt-3 rounded-lg bg-bad/8 px-3 py-2 text-[0.9375rem] leading-6">
          {why}
        </p>
      )}
      {!isEmpty && tried.tries.length > 0 && (
        <div className="mt-4">
          <Panels panels={soFarPanels(tried)} file="you-are-the-tuner-so-far" />
        </div>
      )}
    </section>
  );
}
