import { randomUUID } from 'node:crypto';
import type { AnswerEvent, Attempt, Standing } from '#drizzle/schema.ts';
import type { Problem } from '#lib/base/problem.ts';
import { type RoundSettings, readRoundSettings } from '#lib/exams/round-settings.ts';
import type { Entry } from '#lib/questions/bank.ts';
import { type Answer, type Shown, typeOf } from '#lib/questions/registry.ts';
import { shuffleOf } from '#lib/questions/shuffle.ts';
import { type Told, tell } from '#lib/questions/told.ts';
import type { Content } from './content/load.ts';
import { progressStrength } from './progress-strength.ts';
import { chooseRound, roundCountsOf } from './round.ts';
import { roundNothing } from './round-nothing.ts';
import { roundScope, roundScopeProblem } from './round-scope.ts';

interface Asked {
  settings: RoundSettings;
  learner: string;
  standings: readonly Standing[];
  /** Ids of the questions that the learner has flagged. */
  flagged: readonly string[];
  seed: string;
  now: Date;
}

/** A round as its settings ask for it, or why there is none: a name that is not known, or nothing that fits. */
export function drawAttempt(
  content: Pick<Content, 'questions' | 'topics' | 'concepts' | 'blueprints'>,
  { settings, learner, standings, flagged, seed, now }: Asked,
): { attempt: Attempt } | { unknown: Problem } | { nothing: Problem } {
  const unknown = roundScopeProblem(content, settings);
  if (unknown) return { unknown };
  const candidates = roundScope(content, settings, { standings, flagged });
  const questions = chooseRound(candidates, { ...settings, seed, now, strength: progressStrength(standings) });
  if (questions.length === 0) return { nothing: roundNothing(settings.which, roundCountsOf(candidates, now)) };
  const { topic } = settings;
  return { attempt: { id: randomUUID(), learner, topic, seed, questions, settings, createdAt: now, finishedAt: null } };
}

/** Whether the answers of an attempt are stored but not told yet. What is no round of practice tells nothing here. */
export function isHeld(attempt: Pick<Attempt, 'settings' | 'topic' | 'finishedAt'>): boolean {
  const settings = readRoundSettings(attempt);
  return settings === null || (settings.feedback === 'end' && attempt.finishedAt === null);
}

/** What the browser gets of a question before its answer, in the attempt's own order of options. */
export function present(attempt: Pick<Attempt, 'seed'>, { id, question }: Entry): Shown {
  return typeOf(question).present(question, shuffleOf(attempt.seed, id));
}

/** What a stored answer entitles its learner to know: nothing while the attempt holds its answers. */
export function tellStored(
  attempt: Pick<Attempt, 'settings' | 'topic' | 'finishedAt'>,
  { question }: Entry,
  { answer, earned, outOf, partial }: Pick<AnswerEvent, 'answer' | 'earned' | 'outOf' | 'partial'>,
): Told | null {
  return isHeld(attempt) ? null : tell(question, answer as Answer, { earned, outOf, partial });
}

/** The concept of a question, told with its answer: its title often names the key. */
export function conceptOf({ concepts }: Pick<Content, 'concepts'>, { question }: Entry): { id: string; title: string } {
  return { id: question.concept, title: concepts.get(question.concept)?.title ?? question.concept };
}
