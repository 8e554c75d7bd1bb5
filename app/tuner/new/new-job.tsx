'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import type { Algorithm } from '#lib/tuning/algorithm.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { AnswerPanel } from '../answer-panel.tsx';
import { type Answered, answerRequest } from '../console/answer-request.ts';
import { RequestEditor } from '../request-editor.tsx';
import { definitionOf, readDraft, writeDraft } from './draft.ts';
import { HyperparameterFields } from './hyperparameter-fields.tsx';
import { JobFields } from './job-fields.tsx';
import { sendJob } from './send-job.ts';
import { useSettled } from './use-settled.ts';

/** What can be trained, as far as a form needs it, with a request to begin with. */
export interface Trainable extends Pick<Algorithm, 'name' | 'says' | 'hyperparameters' | 'metrics'> {
  preset: string;
}
interface Props {
  algorithms: readonly Trainable[];
  datasets: readonly string[];
  /** The request to begin with, as JSON. */
  first: string;
}

const operation = 'CreateHyperParameterTuningJob';
/** Milliseconds after the last key before a request is judged. */
const settleMs = 300;

/** A form and the request that it writes, side by side; either changes the other. */
export function NewJob({ algorithms, datasets, first }: Props) {
  const router = useRouter();
  const hydrated = useHydrated();
  const [text, setText] = useState(first);
  const [refusal, setRefusal] = useState<Answered | null>(null);
  const [isSending, setSending] = useState(false);
  const settled = useSettled(text, settleMs);
  const read = readDraft(text);
  const judged = refusal ?? judge(settled);
  const change = (next: string) => {
    setText(next);
    setRefusal(null);
  };
  const create = async () => {
    setSending(true);
    const sent = await sendJob(text);
    setSending(false);
    if ('address' in sent) router.push(sent.address);
    else setRefusal(sent.refused);
  };
  const chosen = 'draft' in read ? definitionOf(read.draft).AlgorithmSpecification?.AlgorithmName : undefined;
  const algorithm = algorithms.find(({ name }) => name === chosen);
  return (
    <section aria-label="The new job" inert={!hydrated} className="mt-6 grid gap-8 lg:grid-cols-2">
      <div className="grid min-w-0 content-start gap-6">
        {'draft' in read ? (
          <>
            <JobFields
              draft={read.draft}
              algorithms={algorithms}
              datasets={datasets}
              onChange={(draft) => change(writeDraft(draft))}
              onPreset={change}
            />
            {algorithm && (
              <HyperparameterFields
                specs={algorithm.hyperparameters}
                draft={read.draft}
                onChange={(draft) => change(writeDraft(draft))}
              />
            )}
          </>
        ) : (
          <p>The form comes back as soon as the JSON is that of a tuning job.</p>
        )}
      </div>
      <div className="grid min-w-0 content-start gap-4 lg:sticky lg:top-4 lg:self-start">
        <div>
          <button
            type="button"
            className={buttonStyle.primary}
            disabled={isSending || 'fault' in read || judge(text)?.error !== null}
            onClick={create}
          >
            {isSending ? 'Creating…' : 'Create the tuning job'}
          </button>
        </div>
        <AnswerPanel answered={judged} />
        <RequestEditor
          operation={operation}
          text={text}
          fault={'fault' in read ? read.fault : null}
          rows={16}
          onChange={change}
        />
      </div>
    </section>
  );
}

function judge(text: string): Answered | null {
  try {
    return answerRequest(operation, JSON.parse(text));
  } catch {
    return null;
  }
}
