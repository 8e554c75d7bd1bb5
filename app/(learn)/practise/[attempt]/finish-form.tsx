import { buttonStyle } from '#lib/ui/button-style.ts';

/** Ends a round that tells its answers at the end. */
export function FinishForm({ attempt, open, strong }: { attempt: string; open: number; strong: boolean }) {
  return (
    <form method="post" action="/api/attempts/finish">
      <input type="hidden" name="attempt" value={attempt} />
      <button type="submit" className={strong ? buttonStyle.primary : buttonStyle.secondary}>
        Finish the round{open > 0 && `, leaving ${open} open`}
      </button>
    </form>
  );
}
