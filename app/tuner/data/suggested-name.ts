/** A data set's name made of a file's: small letters, digits and single hyphens. */
export function suggestedName(file: string): string {
  const plain = file
    .replace(/\.[^./]*$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, 40).replace(/^-+|-+$/g, '') || 'my-data';
}
