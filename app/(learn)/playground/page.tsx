import type { Metadata } from 'next';
import { NeedsScript } from '#app/tuner/needs-script.tsx';
import { readAddress } from '#lib/playground/address.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { Workbench } from './workbench.tsx';

export const metadata: Metadata = { title: 'Playground' };

export default async function PlaygroundPage({ searchParams }: PageProps<'/playground'>) {
  // Wider than other pages where there is room, title and all, so that everything begins at one left edge.
  return (
    <div className="xl:relative xl:left-1/2 xl:w-[min(100vw-4rem,84rem)] xl:-translate-x-1/2">
      <PageTitle
        title="Playground"
        lead="A small network learns in your browser. Turn any knob, compare two settings side by side, bring your own points."
      />
      <NeedsScript what="The network is trained by your browser, and every control below waits for its script." />
      <Workbench initial={readAddress(await searchParams)} />
    </div>
  );
}
