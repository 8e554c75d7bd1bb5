'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import type { Traced } from '#lib/tuning/hp.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { RequestCodePanel } from '../console/request-code-panel.tsx';
import { NumberField } from '../new/number-field.tsx';
import { SelectField } from '../new/select-field.tsx';
import { sendJob } from '../new/send-job.ts';
import { firstKnobs, type Knobs, knobFault, lessonData } from './knobs.ts';
import { lessonAddress } from './lesson-address.ts';
import { lessonRequest } from './lesson-request.ts';
import { TerminalCommand } from './terminal-command.tsx';

interface Props {
  traced: Traced;
  /** The job's name. */
  name: string;
}

const titles = { digits: lessonData.digits.title, 'fashion-mnist': lessonData['fashion-mnist'].title };
const strategies = {
  Bayesian: 'Learns from each result where to look next.',
  Random: 'Draws every setting by chance; the measure of all others.',
  Hyperband: 'Gives all the epochs only to those that begin well.',
};

/** What can be set of the search, and the button that begins it. */
export function LessonKnobs({ traced, name }: Props) {
  const router = useRouter();
  const hydrated = useHydrated();
  const [knobs, setKnobs] = useState(firstKnobs);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const set = (change: Partial<Knobs>) => {
    setKnobs({ ...knobs, ...change });
    setRefusal(null);
  };
  const fault = knobFault(knobs);
  const request = lessonRequest(traced, knobs, name);
  const run = async () => {
    setSending(true);
    const sent = await sendJob(JSON.stringify(request));
    setSending(false);
    if ('refused' in sent) setRefusal(sent.refused.message);
    else router.push(lessonAddress(name), { scroll: false });
  };
  return (
    <section aria-label="A new run" inert={!hydrated} className="mt-4 grid gap-x-8 gap-y-6 lg:grid-cols-2">
      <div className="min-w-0">
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            label="Data"
            help={`${lessonData[knobs.data].train.toLocaleString('en-GB')} images to learn from, ${lessonData[knobs.data].validation.toLocaleString('en-GB')} to judge by; ${lessonData[knobs.data].takes}.`}
            value={knobs.data}
            options={['digits', 'fashion-mnist'] as const}
            words={titles}
            onChange={(data) => set({ data })}
          />
          <SelectField
            label="Strategy"
            help={strategies[knobs.strategy]}
            value={knobs.strategy}
            options={['Bayesian', 'Random', 'Hyperband'] as const}
            onChange={(strategy) => set({ strategy })}
          />
          <SelectField
            label="Stepped ranges become"
            help={
              knobs.values === 'listed'
                ? 'Exactly the values of the function, but the search does not know that 64 lies beside 96.'
                : 'Every value between the ends: another space, but one with an order to learn from.'
            }
            value={knobs.values}
            options={['listed', 'whole'] as const}
            words={{ listed: 'lists of values', whole: 'ranges without steps' }}
            onChange={(values) => set({ values })}
          />
          <NumberField
            label="Training jobs"
            help="How many settings are tried."
            value={knobs.jobs}
            onChange={(jobs) => set({ jobs })}
          />
          <NumberField
            label="Epochs"
            help="Passes over the training images in each training job."
            value={knobs.epochs}
            onChange={(epochs) => set({ epochs })}
          />
          <NumberField
            label="At a time"
            help="More are sooner done; fewer learn more from each other."
            value={knobs.parallel}
            onChange={(parallel) => set({ parallel })}
          />
          <NumberField
            label="Random seed"
            help="Another seed is another run of luck."
            value={knobs.seed}
            onChange={(seed) => set({ seed })}
          />
        </div>
        <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2">
          <button type="button" className={buttonStyle.primary} disabled={isSending || fault !== null} onClick={run}>
            {isSending ? 'Creating…' : 'Run'}
          </button>
          <p role="status" className="min-w-0 text-sm text-bad wrap-anywhere">
            {fault ?? refusal}
          </p>
        </div>
      </div>
      <div className="grid min-w-0 content-start gap-4">
        <TerminalCommand knobs={knobs} />
        <details className="group min-w-0">
          <summary className="min-h-9 cursor-pointer text-sm font-medium text-accent">
            The request that Run sends, as code
          </summary>
          <div className="mt-2">
            <RequestCodePanel
              operation="CreateHyperParameterTuningJob"
              body={request}
              local={{ request, changes: [], parents: [] }}
            />
          </div>
        </details>
      </div>
    </section>
  );
}
