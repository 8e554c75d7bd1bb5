import { Refusal } from '#lib/server/action.ts';
import { isCard } from '#lib/server/cards.ts';
import { content } from '#lib/server/content/load.ts';

/** Throws a 404 for a card that neither the content nor a question gives. */
export function refuseUnknownCard(card: string): void {
  if (!isCard(content(), card))
    throw new Refusal(404, { where: 'card', what: `there is no card "${card}"`, remedy: 'take one of /cards/browse' });
}

export const staleCard = (card: string): Refusal =>
  new Refusal(409, {
    where: 'revision',
    what: `the card "${card}" has changed since this page was loaded`,
    remedy: 'load it again',
  });
