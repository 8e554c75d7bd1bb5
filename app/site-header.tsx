'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { ThemeButton } from './theme-button.tsx';

const places = [
  ['/study', 'Study'],
  ['/practise', 'Practise'],
  ['/cards', 'Cards'],
  ['/experiments', 'Experiments'],
  ['/playground', 'Playground'],
  ['/tuner', 'Tuner'],
  ['/progress', 'Progress'],
] as const;

export function SiteHeader() {
  const path = usePathname();
  return (
    <header className="border-b border-line">
      <div className="mx-auto flex max-w-5xl flex-wrap items-center gap-x-3 px-4 max-sm:pt-2.5 sm:h-15 sm:gap-x-6 sm:px-6">
        <Link href="/" className="flex items-center gap-2.5 font-serif text-xl font-semibold tracking-tight">
          <Mark />
          Holdout
        </Link>
        <nav
          aria-label="Main"
          className="flex max-sm:order-last max-sm:-mx-4 max-sm:mt-1 max-sm:w-screen max-sm:overflow-x-auto max-sm:px-2 sm:ml-auto sm:gap-1"
        >
          {places.map(([href, label]) => (
            <Link
              key={href}
              href={href}
              aria-current={path.startsWith(href) ? 'page' : undefined}
              className="rounded-lg px-2.5 py-2 text-[0.9375rem] text-quiet hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:underline aria-[current=page]:decoration-accent aria-[current=page]:decoration-2 aria-[current=page]:underline-offset-8 sm:px-3"
            >
              {label}
            </Link>
          ))}
        </nav>
        <div className="max-sm:ml-auto">
          <ThemeButton />
        </div>
      </div>
    </header>
  );
}

/** Nine data points of which one is held out. */
function Mark() {
  const places = [4, 12, 20];
  return (
    <svg viewBox="0 0 24 24" className="size-6" aria-hidden="true">
      {places.flatMap((y) =>
        places.map((x) => (
          <circle
            key={`${x} ${y}`}
            cx={x}
            cy={y}
            r={x === 20 && y === 4 ? 2.6 : 3}
            className={x === 20 && y === 4 ? 'fill-none stroke-arm-1 stroke-2' : 'fill-accent'}
          />
        )),
      )}
    </svg>
  );
}
