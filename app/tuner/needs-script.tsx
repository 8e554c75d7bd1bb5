/** Said to whoever reads a page without JavaScript that does nothing before its script. */
export function NeedsScript({ what }: { what: string }) {
  return (
    <noscript>
      <p className="mt-4 rounded-xl border border-line bg-card px-4 py-3 text-[0.9375rem]">
        <strong className="font-medium">This needs JavaScript.</strong> {what}
      </p>
    </noscript>
  );
}
