'use client';
import { useState } from 'react';
import type { RequestDemonstration } from '#lib/questions/question.ts';
import { RichText } from '#lib/ui/rich-text.tsx';

/** The request to AWS that proves the key, as JSON to read and to copy, and the answer that AWS gives. */
export function RequestProof({ demonstration }: { demonstration: RequestDemonstration }) {
  const { operation, body, answers } = demonstration.request;
  const [said, setSaid] = useState('');
  const json = JSON.stringify(body, null, 2);
  const copy = () =>
    navigator.clipboard.writeText(json).then(
      () => setSaid('Copied'),
      () => setSaid('The browser does not let it be copied'),
    );
  return (
    <div className="grid gap-3">
      <p className="leading-6">
        <strong>The proof.</strong> <RichText text={demonstration.shows} />
      </p>
      <figure className="min-w-0 overflow-hidden rounded-xl border border-line bg-card">
        <figcaption className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line px-4 py-2 text-sm">
          <span>
            Request <code className="font-mono text-[0.9em] break-all">{operation}</code>
          </span>
          <span className="flex items-center gap-2 text-quiet">
            <span role="status">{said}</span>
            <button
              type="button"
              onClick={copy}
              className="min-h-9 cursor-pointer rounded-lg px-2.5 font-medium text-accent hover:bg-accent/8"
            >
              Copy<span className="sr-only"> the request</span>
            </button>
          </span>
        </figcaption>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keyboard */}
        <pre tabIndex={0} className="max-h-96 overflow-auto p-4 font-mono text-[0.8125rem] leading-5">
          {json}
        </pre>
        <div className="border-t border-line px-4 py-3 text-[0.9375rem] leading-6">
          {answers === 'accepted' ? (
            <p>
              <strong className="text-good">✓ AWS accepts it.</strong>
            </p>
          ) : (
            <p>
              <strong className="text-bad">✗ AWS answers</strong>{' '}
              <code className="font-mono text-[0.9em] break-all">{answers.error}</code>:{' '}
              <RichText text={answers.because} />
            </p>
          )}
        </div>
      </figure>
    </div>
  );
}
