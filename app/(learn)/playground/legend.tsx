import { classFills } from '#lib/ui/chart/playground-colours.ts';

const shapes = [
  'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12',
  'M3 3h10v10H3z',
  'M8 2l6 11H2z',
  'M8 1l7 7-7 7-7-7z',
  'M1 5h14v6H1z',
];

/** Which colour and shape stands for which class, or which colour for which number. */
export function Legend({ classes }: { classes: readonly string[] }) {
  const entries = classes.length > 0 ? classes : ['below 0', 'above 0'];
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] text-quiet">
      {entries.map((name, at) => (
        <li key={name} className="flex max-w-40 items-center gap-1.5">
          <svg viewBox="0 0 16 16" className={`size-3 shrink-0 ${classFills[at]}`} aria-hidden="true">
            <path d={shapes[classes.length > 0 ? at : 0]} />
          </svg>
          <span className="truncate">{classes.length > 0 ? `class ${name}` : name}</span>
        </li>
      ))}
    </ul>
  );
}
