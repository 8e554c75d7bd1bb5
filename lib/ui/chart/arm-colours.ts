/** Up to four arms, told apart by colour (also under the common colour-blindnesses) and by their written names. */
export const armColours = [
  { variable: '--arm-1', text: 'text-arm-1', fill: 'fill-arm-1', stroke: 'stroke-arm-1', dot: 'bg-arm-1' },
  { variable: '--arm-2', text: 'text-arm-2', fill: 'fill-arm-2', stroke: 'stroke-arm-2', dot: 'bg-arm-2' },
  { variable: '--arm-3', text: 'text-arm-3', fill: 'fill-arm-3', stroke: 'stroke-arm-3', dot: 'bg-arm-3' },
  { variable: '--arm-4', text: 'text-arm-4', fill: 'fill-arm-4', stroke: 'stroke-arm-4', dot: 'bg-arm-4' },
] as const;

export type ArmColour = (typeof armColours)[number];
export const armColour = (arm: number): ArmColour => armColours[arm % armColours.length] ?? armColours[0];
