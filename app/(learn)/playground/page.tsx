import type { Metadata } from 'next';
import { readAddress } from '#lib/playground/address.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { Workbench } from './workbench.tsx';

export const metadata: Metadata = { title: 'Playground' };

export default async function PlaygroundPage({ searchParams }: PageProps<'/playground'>) {
  const given = await searchParams;
  const { playground, faults } = readAddress(given);
  return (
    <>
      <PageTitle
        title="Playground"
        lead="A small network learns in your browser. Turn any knob, compare two settings side by side, bring your own points."
      />
      {faults.length > 0 && (
        <div role="alert" className="mt-6 rounded-xl bg-bad/10 px-4 py-3 text-[0.9375rem]">
          <p className="font-medium text-bad">Parts of the address were set aside:</p>
          <ul className="mt-1 list-disc pl-5">
            {faults.map((fault) => (
              <li key={fault} className="break-words">
                {fault}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Workbench initial={playground} />
    </>
  );
}
