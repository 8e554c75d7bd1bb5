/** Names of pages below /tuner, which a job may have as well; no job's name has a tilde. */
const taken = ['new', 'console', 'compare', 'data', 'lesson'];

/** The page of a tuning job. */
export const jobAddress = (name: string): string => `/tuner/${name}${taken.includes(name) ? '~' : ''}`;

/** The name of the job that an address means. */
export const jobOfAddress = (segment: string): string => decodeURIComponent(segment).replace(/~$/, '');
