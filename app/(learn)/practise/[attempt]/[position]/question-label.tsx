import Link from 'next/link';

/** What a question is about: its topic, and once its answer is told the concept, whose name often gives the key away. */
export function QuestionLabel({ topic, concept }: { topic: string; concept: { id: string; title: string } | null }) {
  return (
    <p className="mt-8 text-sm font-medium text-accent">
      {topic}
      {concept && (
        <>
          <span className="mx-1.5 text-quiet">·</span>
          <Link
            href={`/study/${concept.id}`}
            className="underline decoration-accent/40 underline-offset-4 hover:decoration-accent"
          >
            {concept.title}
          </Link>
        </>
      )}
    </p>
  );
}
