/** A fault in something a person wrote. `where` is a file or field, `what` the fault, `remedy` the next step. */
export interface Problem {
  where: string;
  what: string;
  remedy: string;
}

interface Issue {
  path: PropertyKey[];
  message: string;
}

/** Every issue of a failed zod parse as a problem; `where` is the source followed by the field's path. */
export function problemsOf(source: string, issues: readonly Issue[], remedy: string): Problem[] {
  return issues.map((issue) => ({
    where: issue.path.length > 0 ? `${source}: ${issue.path.join('.')}` : source,
    what: issue.message,
    remedy,
  }));
}

export function printProblem({ where, what, remedy }: Problem): string {
  return `${where}\n    ${what}\n    Remedy: ${remedy}`;
}

/** Problems as a person reads them on a page: what is wrong, then what to do. */
export function sayProblems(problems: readonly Pick<Problem, 'what' | 'remedy'>[]): string {
  return problems.map(({ what, remedy }) => `${sentence(what)} ${sentence(remedy)}`).join(' ');
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
