'use client';
import { CodeBox } from '#lib/ui/code-box.tsx';
import { type Knobs, lessonData } from './knobs.ts';

/** The strategies by the names that the command knows; AMT's Hyperband is the asynchronous one. */
const strategies = { Bayesian: 'bayesian', Random: 'random', Hyperband: 'asha' };

/** The same search on a terminal of this machine. */
export function TerminalCommand({ knobs: { strategy, jobs, epochs, seed } }: { knobs: Knobs }) {
  const options = [
    ['strategy', strategies[strategy]],
    ['jobs', jobs],
    ['samples', lessonData['fashion-mnist'].train],
    ['epochs', epochs],
    ['seed', seed],
  ] as const;
  const lines = options.map(([name, value]) => `--${name} ${value ?? '…'}`);
  return (
    <CodeBox name="command" code={['npm run tune --', ...lines].join(' \\\n  ')} label="On a terminal">
      <p className="border-t border-line px-4 py-2.5 text-sm leading-6 text-quiet">
        In the project’s folder, one after the other and on Fashion-MNIST. After Ctrl-C the same command goes on;{' '}
        <code className="whitespace-nowrap">--fresh</code> begins anew.
      </p>
    </CodeBox>
  );
}
