/** The heading of a page with its one-sentence lead. */
export function PageTitle({ title, lead }: { title: string; lead?: string }) {
  return (
    <header className="max-w-2xl">
      <h1 className="font-serif text-4xl leading-tight font-semibold tracking-tight">{title}</h1>
      {lead && <p className="mt-3 text-lg leading-7 text-quiet">{lead}</p>}
    </header>
  );
}
