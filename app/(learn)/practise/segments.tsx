interface Props {
  legend: string;
  name: string;
  /** The value of the segment that is chosen at first. */
  chosen: string;
  segments: readonly { value: string; label: string; count?: number }[];
  help?: { asks: string; says: string };
}

/** A choice of one among a few, on native radio buttons: it works before any script, and with the arrow keys. */
export function Segments({ legend, name, chosen, segments, help }: Props) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-sm font-medium">{legend}</legend>
      <div className="flex flex-wrap gap-1.5">
        {segments.map(({ value, label, count }) => (
          <label
            key={value}
            className="relative flex min-h-11 cursor-pointer items-center gap-2 rounded-xl border border-line px-3.5 text-[0.9375rem] transition-colors hover:border-accent/60 has-checked:border-accent has-checked:bg-accent/10 has-checked:font-medium has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={value === chosen}
              className="absolute inset-0 cursor-pointer appearance-none outline-none"
            />
            {label}
            {count !== undefined && <span className="text-sm text-quiet tabular-nums">{count}</span>}
          </label>
        ))}
      </div>
      {help && (
        <details className="mt-2 text-sm leading-6 text-quiet">
          <summary className="inline-block cursor-pointer py-1 underline decoration-dotted underline-offset-4">
            {help.asks}
          </summary>
          <p className="mt-1 max-w-2xl">{help.says}</p>
        </details>
      )}
    </fieldset>
  );
}
