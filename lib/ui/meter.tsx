/** A bar for "so many of so many", with the figures in words below it. */
export function Meter({ value, of, label }: { value: number; of: number; label: string }) {
  const share = of > 0 ? (100 * value) / of : 0;
  return (
    <div className="mt-4">
      <svg className="h-1.5 w-full" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="1" className="fill-line" />
        <rect width={share} height="1" className="fill-accent" />
      </svg>
      <p className="mt-2 text-sm text-quiet tabular-nums">{label}</p>
    </div>
  );
}
