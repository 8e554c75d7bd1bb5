import { counted } from '#lib/base/numbers.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';

interface Props {
  attempt: string;
  /** Questions without an answer. */
  open: number;
  strong: boolean;
}

/** Ends a round that tells its answers at the end; with questions open it asks first, by a popover that needs no script. */
export function FinishForm({ attempt, open, strong }: Props) {
  const style = strong ? buttonStyle.primary : buttonStyle.secondary;
  const popover = `finish-${attempt}`;
  if (open === 0) return <Finish attempt={attempt} style={style} />;
  return (
    <>
      <button type="button" popoverTarget={popover} className={style}>
        Finish the round, leaving {open} open
      </button>
      <dialog
        id={popover}
        popover="auto"
        aria-labelledby={`${popover}-title`}
        className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-2xl border border-line bg-card p-6 text-ink backdrop:bg-black/40"
      >
        <h2 id={`${popover}-title`} className="font-serif text-2xl font-semibold">
          Finish with {counted(open, 'question')} open?
        </h2>
        <p className="mt-2 leading-6 text-quiet">
          {open === 1 ? 'It counts' : 'They count'} as wrong, as AWS counts, and a finished round takes no more answers.
        </p>
        <div className="mt-5 flex flex-wrap gap-3">
          <button type="button" popoverTarget={popover} popoverTargetAction="hide" className={buttonStyle.secondary}>
            Go on answering
          </button>
          <Finish attempt={attempt} style={buttonStyle.primary} />
        </div>
      </dialog>
    </>
  );
}

function Finish({ attempt, style }: { attempt: string; style: string }) {
  return (
    <form method="post" action="/api/attempts/finish">
      <input type="hidden" name="attempt" value={attempt} />
      <button type="submit" className={style}>
        Finish the round
      </button>
    </form>
  );
}
