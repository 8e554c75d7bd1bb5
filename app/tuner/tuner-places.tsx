import Link from 'next/link';

const places = [
  ['/tuner', 'Jobs'],
  ['/tuner/new', 'New job'],
  ['/tuner/data', 'Data sets'],
  ['/tuner/lesson', 'Lesson'],
  ['/tuner/console', 'Console'],
  ['/account', 'Access keys'],
] as const;

/** The tuner's pages. */
export function TunerPlaces({ here }: { here: (typeof places)[number][0] }) {
  return (
    <nav aria-label="Tuner" className="mt-5 flex flex-wrap gap-1.5">
      {places.map(([href, title]) => (
        <Link
          key={href}
          href={href}
          aria-current={here === href ? 'page' : undefined}
          className="rounded-full border border-line bg-card px-3.5 py-1.5 text-sm hover:border-accent aria-[current=page]:border-accent aria-[current=page]:bg-accent/10 aria-[current=page]:font-medium"
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}
