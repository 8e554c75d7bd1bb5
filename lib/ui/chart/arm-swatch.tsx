import { armColour } from './arm-colours.ts';

/** An arm's line and mark for a legend; `minor` lines are dashed and bear none. */
export function ArmSwatch({ arm, minor = false }: { arm: number; minor?: boolean | undefined }) {
  const { border, text, glyph } = armColour(arm);
  return (
    <span aria-hidden="true" className="inline-flex shrink-0 items-center gap-1">
      <span data-swatch className={`w-5 border-t-3 ${minor ? 'border-dashed' : ''} ${border}`} />
      {!minor && <span className={`text-xs leading-none ${text}`}>{glyph}</span>}
    </span>
  );
}
