import type { Metadata } from 'next';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { Search } from './search.tsx';

export const metadata: Metadata = { title: 'Search' };

export default async function SearchPage({ searchParams }: PageProps<'/search'>) {
  const { q } = await searchParams;
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle title="Search" lead="Lessons, questions and experiments; small slips of spelling are forgiven." />
      <noscript>
        <p className="mt-6 leading-7">
          This search runs in your browser and needs JavaScript. Without it, find your way by{' '}
          <a href="/study" className="underline">
            Study
          </a>
          .
        </p>
      </noscript>
      <Search asked={typeof q === 'string' ? q.slice(0, 200) : ''} />
    </div>
  );
}
