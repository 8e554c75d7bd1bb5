'use client';

interface Props {
  classes: readonly string[];
  /** Of the classes in order; empty while there is none. */
  probabilities: readonly number[];
}

/** Bars that fit on a screen: with more classes, the most probable ones. */
const mostBars = 10;
/** Letters of a name that are shown at the most. */
const widest = 16;

/** The probability of each class, the greatest one strong. */
export function ClassBars({ classes, probabilities }: Props) {
  const all = classes.map((name, at) => ({ name, at, probability: probabilities[at] ?? 0 }));
  const isCut = all.length > mostBars;
  const shown = isCut ? all.toSorted((a, b) => b.probability - a.probability).slice(0, mostBars) : all;
  const best = all.reduce((a, b) => (b.probability > a.probability ? b : a), { name: '', at: -1, probability: 0 });
  const width = Math.min(widest, Math.max(...classes.map(({ length }) => length)) + 1);
  return (
    <>
      <ul aria-label="Probabilities" className="grid gap-1.5">
        {shown.map(({ name, at, probability }) => (
          <li
            key={at}
            className={`grid items-center gap-2.5 text-sm ${at === best.at ? 'font-semibold' : ''}`}
            style={{ gridTemplateColumns: `minmax(0, ${0.55 * width}em) 1fr 3em` }}
          >
            <span className="truncate text-right">{name}</span>
            <svg className="h-3.5 w-full" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="1" className="fill-line/60" />
              <rect
                width={100 * probability}
                height="1"
                className={at === best.at ? 'fill-accent' : 'fill-accent/50'}
              />
            </svg>
            <span className="text-right whitespace-nowrap tabular-nums">{percent(probability)}</span>
          </li>
        ))}
      </ul>
      {isCut && (
        <p className="mt-1.5 text-sm text-quiet">
          The {mostBars} most probable of {all.length} classes.
        </p>
      )}
    </>
  );
}

/** A probability in whole per cent. */
export const percent = (probability: number): string => `${Math.round(100 * probability)} %`;
