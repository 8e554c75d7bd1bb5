'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { SiteMenu } from './site-menu.tsx';
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

/** The way to every place: a row of links, or where there is no room for it a menu. */
export function SiteHeader() {
  const path = usePathname();
  const links = places.map(([href, label]) => ({ href, label, isHere: path === href || path.startsWith(`${href}/`) }));
  return (
    <header className="relative z-20 border-b border-line">
      <div className="mx-auto flex h-15 max-w-5xl items-center gap-x-2 px-4 sm:px-6 lg:gap-x-6">
        <Link href="/" className="flex items-center gap-2.5 font-serif text-xl font-semibold tracking-tight">
          <Mark />
          Holdout
        </Link>
        <nav aria-label="Main" className="ml-auto flex max-md:hidden lg:gap-1">
          {links.map(({ href, label, isHere }) => (
            <Link
              key={href}
              href={href}
              aria-current={isHere ? 'page' : undefined}
              className="rounded-lg px-2 py-2 text-[0.9375rem] text-quiet hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:underline aria-[current=page]:decoration-accent aria-[current=page]:decoration-2 aria-[current=page]:underline-offset-8 lg:px-3"
            >
              {label}
            </Link>
          ))}
        </nav>
        <SiteMenu key={path} links={links} />
        <ThemeButton />
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
