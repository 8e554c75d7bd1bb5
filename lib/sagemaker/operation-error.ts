/** An error that the caller is told, in AWS's words: its type and a message. */
export class AwsError extends Error {
  override name = 'AwsError';
  readonly type: string;
  readonly status: number;
  constructor(type: string, message: string, status = 400) {
    super(message);
    this.type = type;
    this.status = status;
  }
}
