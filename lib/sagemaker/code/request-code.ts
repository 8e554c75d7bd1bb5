/** A request as it is sent: to AWS, or to the address of another service that speaks the same protocol. */
export interface RequestCode {
  operation: string;
  body: unknown;
  /** Without one the code talks to AWS. */
  endpoint?: string;
}
