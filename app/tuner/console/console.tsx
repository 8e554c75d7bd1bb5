'use client';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import type { CreateTuningJob } from '#lib/sagemaker/tuning-request.ts';
import { withoutNulls } from '#lib/sagemaker/without-nulls.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { AnswerPanel } from '../answer-panel.tsx';
import type { MachineAnswer } from '../new/check-job.ts';
import { draftAddress, keepDraft, newDraftId } from '../new/kept-drafts.ts';
import { RequestEditor } from '../request-editor.tsx';
import { type Answered, answerRequest } from './answer-request.ts';
import { askMachine } from './ask-machine.ts';
import { type LocalRequest, localRequest } from './local/local-request.ts';
import type { Machine } from './local/machine.ts';
import { LocalPanel } from './local-panel.tsx';
import { RequestCodePanel } from './request-code-panel.tsx';

/** A request to try in the console. */
export interface Scenario {
  /** Its query in the console's address: `question=amt/two-faults`, `example=log-from-zero`. */
  address: string;
  /** The heading under which it is listed. */
  group: string;
  title: string;
  /** What the request tries, in a few words. */
  tries: string;
  operation: string;
  body: Record<string, unknown>;
}
interface Props {
  scenario: Scenario;
  machine: Machine;
}
interface Sent {
  answered: Answered;
  local: LocalRequest | null;
  here: MachineAnswer | { state: 'asking' };
}

/** A request to read, to change and to send: AWS's answer to it, and this machine's to one that it can train. */
export function Console({ scenario: { operation, body }, machine }: Props) {
  const router = useRouter();
  const written = JSON.stringify(body, null, 2);
  const [text, setText] = useState(written);
  const [sent, setSent] = useState<Sent | null>(null);
  const latest = useRef(0);
  const hydrated = useHydrated();
  const parsed = parse(text);
  const change = (next: string) => {
    latest.current++;
    setText(next);
    setSent(null);
  };
  const send = async () => {
    if ('fault' in parsed) return;
    const number = ++latest.current;
    const answered = answerRequest(operation, parsed.body);
    const local = localOf(operation, parsed.body, answered, machine);
    setSent({ answered, local, here: { state: 'asking' } });
    const here = await askMachine(operation, local?.request ?? parsed.body);
    if (latest.current === number) setSent({ answered, local, here });
  };
  const train = ({ request }: LocalRequest) => {
    const id = newDraftId();
    keepDraft(id, JSON.stringify(request, null, 2));
    router.push(draftAddress(id));
  };
  return (
    <section aria-label="Request and answer" inert={!hydrated} className="grid gap-6 lg:grid-cols-2">
      <div className="grid min-w-0 content-start gap-3">
        <RequestEditor
          operation={operation}
          text={text}
          fault={'fault' in parsed ? `This is no JSON: ${parsed.fault}` : null}
          rows={26}
          onChange={change}
        />
        <div className="flex flex-wrap gap-3">
          <button
            type="button"
            className={buttonStyle.primary}
            disabled={!hydrated || 'fault' in parsed}
            onClick={send}
          >
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
        <AnswerPanel
          title="AWS’s answer"
          answered={sent?.answered ?? null}
          before="Send the request to see what SageMaker answers, and whether this machine can train it."
          showsBody
        />
        {sent && (
          <LocalPanel
            local={sent.local}
            answer={sent.here}
            button={
              <button type="button" className={buttonStyle.secondary} onClick={() => sent.local && train(sent.local)}>
                Train it here
              </button>
            }
          />
        )}
        {'body' in parsed && (
          <RequestCodePanel
            operation={operation}
            body={parsed.body}
            local={localOf(operation, parsed.body, answerRequest(operation, parsed.body), machine)}
          />
        )}
      </div>
    </section>
  );
}

/** The request for this machine, where AWS's rules let it through. */
function localOf(operation: string, body: unknown, { error }: Answered, machine: Machine): LocalRequest | null {
  if (error !== null || operation !== 'CreateHyperParameterTuningJob') return null;
  // No fault was found in it.
  return localRequest(withoutNulls(body) as CreateTuningJob, machine);
}

function parse(text: string): { body: unknown } | { fault: string } {
  try {
    return { body: JSON.parse(text) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
