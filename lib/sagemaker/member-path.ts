/** The path of a member as AWS's messages write it: names in lower camel case, `hyperParameterTuningJobConfig.strategy`. */
export function memberPath(path: string, name: string): string {
  const camel = name.slice(0, 1).toLowerCase() + name.slice(1);
  return path === '' ? camel : `${path}.${camel}`;
}

/** The path of a list's element, counted from 1: `tags.1.member`. */
export const elementPath = (path: string, at: number): string => `${path}.${at + 1}.member`;
