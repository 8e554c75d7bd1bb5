interface Props {
  lines: readonly string[];
  /** Whether these are all lines. */
  isAll: boolean;
  /** Where all of it is. */
  address: string;
}

const box = 'mt-2 max-h-80 overflow-auto rounded-xl border border-line p-4 font-mono text-[0.8125rem] leading-5';

/** The end of a training job's log. */
export function TrainingLog({ lines, isAll, address }: Props) {
  if (lines.length === 0) return <p className="text-quiet">It has logged nothing yet.</p>;
  return (
    <>
      <p className="text-sm text-quiet">
        {isAll ? `All ${lines.length} lines.` : `The last ${lines.length} lines.`}{' '}
        <a href={address} download className="text-accent underline underline-offset-2">
          {isAll ? 'Take it as a file' : 'All of it as a file'}
        </a>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keyboard */}
      <pre tabIndex={0} className={box}>
        {lines.join('\n')}
      </pre>
    </>
  );
}
