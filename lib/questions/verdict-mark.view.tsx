interface Props {
  right: boolean;
  children: string;
}

/** "✓ Right." or "✗ Wrong, …" before a rationale: the verdict in words, a sign and a colour. */
export function VerdictMark({ right, children }: Props) {
  return (
    <strong className={right ? 'text-good' : 'text-bad'}>
      {right ? '✓' : '✗'} {children}
    </strong>
  );
}
