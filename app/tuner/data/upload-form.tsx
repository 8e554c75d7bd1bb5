'use client';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import type { Problem } from '#lib/base/problem.ts';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { DatasetNameField } from './dataset-name-field.tsx';
import { FaultTable } from './fault-table.tsx';
import { FileDrop } from './file-drop.tsx';
import { PreviewTable } from './preview-table.tsx';
import { type Preview, readPreview } from './read-preview.ts';
import { sendDataset } from './send-dataset.ts';
import { SendingProgress } from './sending-progress.tsx';
import { suggestedName } from './suggested-name.ts';
import { type TargetChoice, TargetFields } from './target-fields.tsx';

interface Chosen {
  file: File;
  preview: Preview;
}

/** Chooses a file, shows how it begins, asks what to predict, and sends it; faults are listed, choices kept. */
export function UploadForm({ mostBytes }: { mostBytes: number }) {
  const router = useRouter();
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [name, setName] = useState('');
  const [choice, setChoice] = useState<TargetChoice>({ target: 0, reading: 'auto' });
  const [share, setShare] = useState<number | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [ready, setReady] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const open = async (file: File) => {
    const preview = await readPreview(file);
    const isSame = chosen?.preview.names.join('\n') === preview.names.join('\n');
    setChosen({ file, preview });
    setReady('');
    setProblems(file.size > mostBytes ? [tooLarge(mostBytes)] : []);
    // A mended file keeps what was chosen for the one with faults.
    if (!isSame) setChoice({ target: Math.max(0, preview.names.length - 1), reading: 'auto' });
    if (!isSame || name === '') setName(suggestedName(file.name));
  };
  const send = async ({ file, preview }: Chosen) => {
    setShare(0);
    setProblems([]);
    const target = preview.names[choice.target] ?? '';
    const faults = await sendDataset({ name, target, reading: choice.reading, file, onProgress: setShare });
    setShare(null);
    setProblems(faults);
    if (faults.length > 0) return;
    setReady(name);
    setChosen(null);
    setName('');
    // The button that was pressed is gone.
    status.current?.focus();
    router.refresh();
  };
  return (
    <section aria-label="Upload" inert={!hydrated} className="mt-4 rounded-2xl border border-line bg-card p-4 sm:p-5">
      <form
        className="grid grid-cols-1 gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen && share === null) send(chosen);
        }}
      >
        <FileDrop file={chosen?.file ?? null} onFile={(file) => share === null && open(file)} />
        {chosen && (
          <>
            <PreviewTable preview={chosen.preview} target={choice.target} />
            <TargetFields names={chosen.preview.names} choice={choice} onChange={setChoice} />
            <DatasetNameField name={name} onChange={setName} />
            <div className="flex flex-wrap items-center gap-4">
              <button
                type="submit"
                className={`${buttonStyle.primary} aria-disabled:cursor-progress aria-disabled:opacity-60`}
                // Not disabled while it sends: it would lose the focus.
                aria-disabled={share !== null}
                disabled={chosen.file.size > mostBytes}
              >
                Upload and check
              </button>
              {share !== null && <SendingProgress share={share} />}
            </div>
          </>
        )}
        {problems.length > 0 && <FaultTable problems={problems} />}
      </form>
      <p ref={status} role="status" tabIndex={-1} className="mt-4 font-medium text-good empty:mt-0">
        {ready !== '' && (
          <>
            <span aria-hidden="true">✓ </span>
            {ready} is ready.{' '}
            <Link href={`/tuner/new?data=${ready}`} className="text-accent underline">
              Create a job on it
            </Link>
          </>
        )}
      </p>
    </section>
  );
}

const tooLarge = (mostBytes: number): Problem => ({
  where: 'the file',
  what: `it has more than ${mostBytes / 1e6} MB`,
  remedy: 'Take a part of the rows, or leave columns out.',
});
