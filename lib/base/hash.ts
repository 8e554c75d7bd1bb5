/** FNV-1a over UTF-16 code units: a 32-bit integer, signed, well spread, not for secrets. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** The hash as 8 hexadecimal digits: a short stable name. */
export const shortHash = (text: string): string => (fnv1a(text) >>> 0).toString(16).padStart(8, '0');
