import { RichText } from '#lib/ui/rich-text.tsx';
import { cardTone } from '../card-tone.view.tsx';
import { VerdictMark } from '../verdict-mark.view.tsx';
import type { Revealed } from './ordering.ts';

interface Props {
  items: Revealed['items'];
  /** The learner's. */
  order: readonly string[];
  textOf: (id: string) => string;
}

/** The right order, and beside each item where the learner had put it. */
export function RightOrder({ items, order, textOf }: Props) {
  return (
    <ol className="grid gap-2.5" aria-label="The right order">
      {items.map(({ id, rationale }, at) => {
        const place = order.indexOf(id);
        const right = place === at;
        return (
          <li key={id} className={`rounded-xl border ${right ? cardTone.right : cardTone.wrong}`}>
            <p className="flex gap-3 px-4 py-3.5 leading-6">
              <span className="w-4 shrink-0 font-mono text-sm leading-6 text-quiet">{at + 1}</span>
              <span className="min-w-0">
                <RichText text={textOf(id)} />
              </span>
            </p>
            <p className="border-t border-line/70 px-4 py-3 text-[0.9375rem] leading-6 text-ink/85 sm:pl-11">
              <VerdictMark right={right}>{right ? 'In its place.' : `You had it in place ${place + 1}.`}</VerdictMark>{' '}
              <RichText text={rationale} />
            </p>
          </li>
        );
      })}
    </ol>
  );
}
