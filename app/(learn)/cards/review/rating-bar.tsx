import { type Rating, ratings } from '#lib/memory/rating.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';

interface Props {
  /** What each rating leads to. */
  waits: readonly { rating: Rating; wait: string }[] | null;
  onRate: (rating: Rating) => void;
}

const tones: Record<Rating, string> = {
  1: 'border-bad/50 hover:bg-bad/10',
  2: 'border-line hover:bg-ink/5',
  3: 'border-accent hover:bg-accent/10',
  4: 'border-line hover:bg-ink/5',
};

/** The four ratings, each with the wait that it leads to; at the bottom of a phone's screen, under the thumb. */
export function RatingBar({ waits, onRate }: Props) {
  return (
    <fieldset className="grid grid-cols-4 gap-2">
      <legend className="sr-only">How well did you remember it?</legend>
      {ratings.map(({ rating, name }) => (
        <button
          key={rating}
          type="button"
          onClick={() => onRate(rating)}
          aria-keyshortcuts={String(rating)}
          className={`flex min-h-15 cursor-pointer flex-col items-center justify-center rounded-xl border bg-card px-1 py-2 transition-colors ${tones[rating]}`}
        >
          <span className="font-medium">
            <span aria-hidden="true" className="mr-1.5 font-sans text-xs font-normal text-quiet max-sm:hidden">
              {rating}
            </span>
            {name}
          </span>
          {waits && (
            <span className="text-sm text-quiet tabular-nums">
              {waits.find((each) => each.rating === rating)?.wait}
            </span>
          )}
        </button>
      ))}
    </fieldset>
  );
}

export function ShowButton({ onShow, disabled = false }: { onShow: () => void; disabled?: boolean }) {
  return (
    <button type="button" onClick={onShow} disabled={disabled} className={`${buttonStyle.primary} min-h-15 w-full`}>
      Show the back
      <span aria-hidden="true" className="font-sans text-xs font-normal opacity-80 max-sm:hidden">
        Space
      </span>
    </button>
  );
}
