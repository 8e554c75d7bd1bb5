'use client';
import { useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import { type Chosen, defaultsOf, type Parameters, writeChosen } from '#lib/experiments/parameters.ts';

interface Settings {
  chosen: Chosen<Parameters>;
  choose(settings: Chosen<Parameters>): void;
}

/**
 * What is chosen, kept in step with the address `path?…`; without a path it is nobody's but the component's. `given` is
 * what the server read, which a page that Back shows again has from its first visit, so the address is read anew.
 */
export function useSettings(
  parameters: Parameters,
  given: Record<string, number | string>,
  path: string | null,
): Settings {
  const [chosen, setChosen] = useState((): Chosen<Parameters> => ({ ...defaultsOf(parameters), ...given }));
  const address = useSearchParams().toString();
  const query = writeChosen(parameters, chosen);
  useEffect(() => {
    if (path === null || location.pathname !== path) return;
    // Both, for the router may hear of an address a moment later than the window
    if (address === query || location.search.replace(/^\?/, '') === query) return;
    let isWanted = true;
    import('#lib/experiments/read-chosen.ts').then(({ readChosen }) => {
      const asked = Object.fromEntries(new URLSearchParams(location.search));
      if (isWanted) setChosen(readChosen(parameters, asked).chosen);
    });
    return () => {
      isWanted = false;
    };
  }, [path, parameters, address, query]);
  return {
    chosen,
    choose(settings) {
      setChosen(settings);
      const next = writeChosen(parameters, settings);
      if (path !== null) history.replaceState(null, '', `${path}${next && `?${next}`}`);
    },
  };
}
