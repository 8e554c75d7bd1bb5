'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import type { Algorithm } from '#lib/tuning/algorithm.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { AnswerPanel } from '../answer-panel.tsx';
import { type Answered, answerRequest } from '../console/answer-request.ts';
import { RequestEditor } from '../request-editor.tsx';
import type { MachineAnswer } from './check-job.ts';
import { type Draft, readDraft, writeDraft } from './draft.ts';
import { JobForm } from './job-form.tsx';
import { MachinePanel } from './machine-panel.tsx';
import { MendFirst } from './mend-first.tsx';
import type { PossibleParent } from './more/warm-start-fields.tsx';
import { sendJob } from './send-job.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import { useMachineAnswer } from './use-machine-answer.ts';
import { useSettled } from './use-settled.ts';

/** What can be trained, as far as a form needs it. */
export interface Trainable extends Pick<Algorithm, 'name' | 'says' | 'hyperparameters' | 'metrics'> {
  /** A request to begin with, as JSON. */
  preset: string;
  /** A line of its training log. */
  sample: string;
}
interface Props {
  algorithms: readonly Trainable[];
  datasets: readonly string[];
  parents: readonly PossibleParent[];
  /** The request to begin with, as JSON. */
  first: string;
}

const editor = 'new-job-request';
const operation = 'CreateHyperParameterTuningJob';
/** Milliseconds after the last key before a request is judged here, and by the server. */
const [settleMs, askMs] = [300, 700];

/** A form and the request that it writes, side by side; either changes the other. */
export function NewJob({ first, ...choices }: Props) {
  const router = useRouter();
  const hydrated = useHydrated();
  const [text, setText] = useState(first);
  /** How often the text was changed by hand: the form then arranges itself anew. */
  const [written, setWritten] = useState(0);
  /** What the form shows: the last draft that it could read. */
  const [readable, setReadable] = useState<Draft>(() => draftOf(first));
  const [refusal, setRefusal] = useState<MachineAnswer | null>(null);
  const [isSending, setSending] = useState(false);
  const settled = useSettled(text, settleMs);
  const asked = useSettled(text, askMs);
  const read = readDraft(text);
  const isSound = 'draft' in read && judge(text)?.error === null;
  const answer = useMachineAnswer(hydrated && isSound && asked === text ? text : null);
  const change = (next: string) => {
    const changed = readDraft(next);
    if ('draft' in changed) setReadable(changed.draft);
    setText(next);
    setRefusal(null);
    keep(next);
  };
  const rewrite = (next: string) => {
    change(next);
    setWritten((times) => times + 1);
  };
  const keep = useKeptDraft(rewrite);
  const create = async () => {
    keep(text);
    setSending(true);
    const sent = await sendJob(text);
    setSending(false);
    if ('address' in sent) router.push(sent.address);
    else setRefusal(sent.refused);
  };
  return (
    <section aria-label="The new job" inert={!hydrated} className="mt-6 grid gap-8 lg:grid-cols-2">
      <div className="min-w-0">
        {'fault' in read && <MendFirst fault={read.fault} editor={editor} />}
        <fieldset disabled={'fault' in read} className="min-w-0 **:disabled:cursor-not-allowed **:disabled:opacity-60">
          <legend className="sr-only">Form</legend>
          <JobForm
            {...choices}
            draft={readable}
            written={written}
            onChange={(draft) => change(writeDraft(draft))}
            onPreset={rewrite}
          />
        </fieldset>
      </div>
      <div className="grid min-w-0 content-start gap-4 lg:sticky lg:top-4 lg:self-start">
        <MachinePanel
          title="This machine’s answer"
          answer={refusal ?? answer ?? (hydrated && isSound ? { state: 'asking' } : null)}
          before="Asked as soon as SageMaker’s rules let the request through."
          button={
            <button
              type="button"
              className={buttonStyle.primary}
              disabled={!hydrated || isSending || !isSound}
              onClick={create}
            >
              {isSending ? 'Creating…' : 'Create the tuning job'}
            </button>
          }
        />
        <AnswerPanel
          title="SageMaker’s answer"
          answered={judge(settled)}
          before="Comes as soon as the JSON can be read."
        />
        <RequestEditor
          id={editor}
          operation={operation}
          text={text}
          fault={'fault' in read ? read.fault : null}
          rows={16}
          onChange={rewrite}
        />
      </div>
    </section>
  );
}

/** A request that is no draft is shown as an empty form. */
function draftOf(text: string): Draft {
  const read = readDraft(text);
  return 'draft' in read ? read.draft : {};
}

function judge(text: string): Answered | null {
  try {
    return answerRequest(operation, JSON.parse(text));
  } catch {
    return null;
  }
}
