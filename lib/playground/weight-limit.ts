/** The largest size of a weight that can be set by hand: far beyond what training comes to, and no overflow by itself. */
export const WEIGHT_LIMIT = 1000;
