import Link from 'next/link';

const places = [
  ['/tuner', 'Jobs'],
  ['/tuner/new', 'New job'],
  ['/tuner/data', 'Data sets'],
  ['/tuner/lesson', 'Lesson'],
  ['/tuner/console', 'Console'],
  ['/account', 'Access keys'],
] as const;

interface Props {
  here: (typeof places)[number][0];
  /** Whether it is on a page below that one, to which the link then leads back. */
  isBelow?: boolean;
}

/** The tuner's pages. */
export function TunerPlaces({ here, isBelow = false }: Props) {
  return (
    <nav aria-label="Tuner" className="mt-5 flex flex-wrap gap-1.5">
      {places.map(([href, title]) => (
        <Link
          key={href}
          href={href}
          aria-current={here === href ? (isBelow ? 'true' : 'page') : undefined}
          className="rounded-full border border-line bg-card px-3.5 py-1.5 text-sm hover:border-accent aria-[current]:border-accent aria-[current]:bg-accent/10 aria-[current]:font-medium"
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}
