'use client';
import { useState } from 'react';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { AnswerPanel } from '../answer-panel.tsx';
import { RequestEditor } from '../request-editor.tsx';
import type { Answered } from './answer-request.ts';
import { RequestCodePanel } from './request-code-panel.tsx';

/** A request to try in the console. */
export interface Scenario {
  /** Its query in the console's address: `question=amt/two-faults`, `example=log-from-zero`. */
  address: string;
  /** The heading under which it is listed. */
  group: string;
  title: string;
  operation: string;
  body: Record<string, unknown>;
}

/** A request to read, to change and to send; the answer comes from the same rules as the tuner's own API. */
export function Console({ scenario: { operation, body } }: { scenario: Scenario }) {
  const written = JSON.stringify(body, null, 2);
  const [text, setText] = useState(written);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const hydrated = useHydrated();
  const parsed = parse(text);
  const change = (next: string) => {
    setText(next);
    setAnswered(null);
  };
  const send = async () => {
    if ('fault' in parsed) return;
    const { answerRequest } = await import('./answer-request.ts');
    setAnswered(answerRequest(operation, parsed.body));
  };
  return (
    <section aria-label="Request and answer" inert={!hydrated} className="grid gap-6 lg:grid-cols-2">
      <div className="grid min-w-0 content-start gap-3">
        <RequestEditor
          operation={operation}
          text={text}
          fault={'fault' in parsed ? parsed.fault : null}
          rows={26}
          onChange={change}
        />
        <div className="flex flex-wrap gap-3">
          <button type="button" className={buttonStyle.primary} disabled={'fault' in parsed} onClick={send}>
            Send the request
          </button>
          {text !== written && (
            <button type="button" className={buttonStyle.quiet} onClick={() => change(written)}>
              As it was
            </button>
          )}
        </div>
      </div>
      <div className="grid min-w-0 content-start gap-6">
        <AnswerPanel answered={answered} />
        {'body' in parsed && <RequestCodePanel operation={operation} body={parsed.body} />}
      </div>
    </section>
  );
}

function parse(text: string): { body: unknown } | { fault: string } {
  try {
    return { body: JSON.parse(text) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
