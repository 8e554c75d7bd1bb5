'use client';
import type { ReactNode } from 'react';
import type { MachineAnswer } from '../new/check-job.ts';
import { MachinePanel } from '../new/machine-panel.tsx';
import type { LocalRequest } from './local/local-request.ts';

interface Props {
  /** The request for this machine; null where AWS's rules refuse it, which then went as it was. */
  local: LocalRequest | null;
  answer: MachineAnswer | { state: 'asking' };
  /** Trains it. */
  button: ReactNode;
}

/** What this machine answers to the request that it can train, and what had to change for it. */
export function LocalPanel({ local, answer, button }: Props) {
  return (
    <MachinePanel title="On this machine" answer={answer} before="" button={local && button}>
      {local ? (
        <Changes {...local} />
      ) : (
        <p className="mt-3 leading-6 text-quiet">This machine has the same rules. The request went as it is.</p>
      )}
    </MachinePanel>
  );
}

function Changes({ changes, parents }: LocalRequest) {
  return (
    <>
      {parents.length > 0 && (
        <p className="mt-3 leading-6">
          It starts warm from {parents.join(', ')}: create {parents.length === 1 ? 'that job' : 'those jobs'} here
          first, and let {parents.length === 1 ? 'it' : 'them'} end.
        </p>
      )}
      <h3 className="mt-4 font-medium">
        {changes.length === 0 ? 'Nothing had to change for this machine' : 'Changed for this machine'}
      </h3>
      <ul className="mt-1.5 grid gap-2.5 leading-6">
        {changes.map(({ from, to, why }, at) => (
          <li key={at}>
            <span className="block font-mono text-[0.8125rem] text-quiet wrap-anywhere">
              {from && <span className={to === null ? 'line-through' : ''}>{from}</span>}
              {from && to && <span> → </span>}
              {to}
            </span>
            {why}
          </li>
        ))}
      </ul>
    </>
  );
}
