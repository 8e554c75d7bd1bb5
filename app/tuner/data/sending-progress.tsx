const bar =
  'h-1.5 w-32 appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent';

/** How much of a file is on its way, 0 to 1. */
export function SendingProgress({ share }: { share: number }) {
  return (
    <label className="flex items-center gap-2.5 text-sm text-quiet tabular-nums">
      <progress value={share} max={1} className={bar} />
      {share < 1 ? `${Math.floor(100 * share)} % sent` : 'Checking…'}
    </label>
  );
}
