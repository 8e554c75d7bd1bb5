/** Up to four arms, told apart by colour (also under the common colour-blindnesses) and by their written names. */
export const armColours = [
  { variable: '--arm-1', border: 'border-arm-1', dot: 'bg-arm-1' },
  { variable: '--arm-2', border: 'border-arm-2', dot: 'bg-arm-2' },
  { variable: '--arm-3', border: 'border-arm-3', dot: 'bg-arm-3' },
  { variable: '--arm-4', border: 'border-arm-4', dot: 'bg-arm-4' },
] as const;

export type ArmColour = (typeof armColours)[number];
export const armColour = (arm: number): ArmColour => armColours[arm % armColours.length] ?? armColours[0];
