/**
 * The errors that the operations known here answer with. The API also names AccessDenied and Throttling errors, which
 * nothing here can cause.
 */
export type ErrorName =
  | 'ResourceInUse'
  | 'ResourceLimitExceeded'
  | 'ResourceNotFound'
  | 'SerializationException'
  | 'UnknownOperationException'
  | 'ValidationException';

/** One thing that is wrong with a request. */
export interface Fault {
  error: ErrorName;
  /**
   * type: no value of that type could be read; constraint: a length, range, pattern or missing member; unknown: a field
   * that is not known here; rule: what the members say together.
   */
  kind: 'type' | 'constraint' | 'unknown' | 'rule';
  /** The member, as AWS writes it: `tags.1.member.key`; empty for the whole body. */
  path: string;
  /** AWS's words where they are known. */
  message: string;
}

/** A breach of what the members must say together. */
export function breach(path: string, message: string, error: ErrorName = 'ValidationException'): Fault {
  return { error, kind: 'rule', path, message };
}
