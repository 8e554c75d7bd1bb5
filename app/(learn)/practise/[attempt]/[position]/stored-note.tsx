/** What follows an answer that its round holds. */
export function StoredNote() {
  return (
    <p className="flex items-center gap-3 rounded-xl bg-accent/10 px-4 py-3 font-medium text-accent">
      <span aria-hidden="true" className="text-xl leading-none">
        •
      </span>
      <span>Stored. It is explained when you finish the round.</span>
    </p>
  );
}
