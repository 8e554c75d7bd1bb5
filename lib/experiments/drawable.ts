/** No figure of a network that still learns comes near this. */
const farAway = 1e9;

/** A figure as a picture takes it: what has run away counts as infinite, whether or not the numbers still hold it. */
export const drawable = (value: number): number =>
  Number.isNaN(value) || Math.abs(value) > farAway ? Number.POSITIVE_INFINITY : value;
