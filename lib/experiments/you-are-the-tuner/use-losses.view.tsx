'use client';
import { useEffect, useState } from 'react';
import { loadTfjs } from '#lib/browser/tfjs.ts';
import { population } from '#lib/training/population.ts';
import type { ViewProps } from '../view-props.ts';
import { writeTries } from './begun-tries.ts';
import { readTries, type Try } from './read-tries.ts';
import { tryLosses } from './try-losses.ts';
import type { Tried } from './tuner-panels.ts';

/** The page goes on answering at least this often while it trains, in ms. */
const breatheEvery = 15;
/** A slider on the move asks many times, in ms. */
const settle = 40;

interface Losses {
  /** The latest that were trained; `isBehind` while newer ones are at work. */
  tried: Tried;
  isBehind: boolean;
  /** Why nothing can be trained, or nothing. */
  why: string;
}

/** The validation losses of tries on the first seed, in the page's own thread, since ten networks take milliseconds. */
export function useLosses(tries: readonly Try[], chosen: ViewProps['chosen']): Losses {
  const text = tries.length === 0 ? '' : writeTries(tries);
  const [epochs, noise, seed] = [Number(chosen['epochs']), Number(chosen['noise']), Number(chosen['seed'])];
  const key = [text, epochs, noise, seed].join('|');
  const [shown, setShown] = useState({ key: '', tried: { tries: [], losses: [] } as Tried, why: '' });
  useEffect(() => {
    let isWanted = true;
    const train = async () => {
      const own = readTries(text).tries;
      try {
        const tf = await loadTfjs();
        const losses = await tryLosses(
          own,
          { epochs, noise, seed },
          (...given) => population(tf, ...given),
          breather(),
        );
        if (isWanted) setShown({ key, tried: { tries: own, losses }, why: '' });
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        if (isWanted) setShown({ key, tried: { tries: [], losses: [] }, why });
      }
    };
    const timer = setTimeout(train, settle);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [key, text, epochs, noise, seed]);
  return { tried: shown.tried, isBehind: shown.key !== key, why: shown.why };
}

function breather(): () => Promise<void> {
  let next = performance.now() + breatheEvery;
  return async () => {
    if (performance.now() < next) return;
    await new Promise((resolve) => setTimeout(resolve));
    next = performance.now() + breatheEvery;
  };
}
