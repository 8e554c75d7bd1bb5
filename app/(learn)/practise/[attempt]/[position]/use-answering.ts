import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { type Problem, sayProblems } from '#lib/base/problem.ts';
import { timeOrderedId } from '#lib/browser/time-ordered-id.ts';
import type { Answer } from '#lib/questions/registry.ts';
import type { Told } from '#lib/questions/told.ts';

/** What stands of an answer: it is stored, and told or, while `told` is null, held until the end of the round. */
export interface Given {
  answer: Answer;
  confidence: number | null;
  told: Told | null;
  /** What the question is about, told with the answer. */
  concept: { id: string; title: string } | null;
}

type Reply = Given | { problems: Problem[] };

/**
 * Sends an answer at most once: its id is made when it is first sent and kept for every repeat, so that after a lost
 * reply the same press of the button finds out what became of it.
 */
export function useAnswering({
  attempt,
  question,
  before,
}: {
  attempt: string;
  question: string;
  before: Given | null;
}) {
  const [given, setGiven] = useState<Given | null>(before);
  const [state, setState] = useState<'ready' | 'sending'>('ready');
  const [problem, setProblem] = useState<string | null>(null);
  const router = useRouter();
  const id = useRef<string | null>(null);

  async function send(answer: Answer, confidence: number | null) {
    id.current ??= timeOrderedId();
    setState('sending');
    setProblem(null);
    try {
      const response = await fetch('/api/answers', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ id: id.current, attempt, question, answer, confidence }),
      });
      const reply = (await response.json()) as Reply;
      if ('told' in reply) {
        setGiven(reply);
        router.refresh();
      } else setProblem(sayProblems(reply.problems));
    } catch {
      setProblem('The answer did not get through. It is still selected: try again when you are online.');
    }
    setState('ready');
  }
  return { given, state, problem, send };
}
