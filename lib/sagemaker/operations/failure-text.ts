const most = 1024;

/** Why a job failed, at AWS's length. */
export const failureText = (reason: string | null): string | undefined => reason?.slice(0, most);
