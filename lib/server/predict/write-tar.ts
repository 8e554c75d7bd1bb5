const block = 512;

/**
 * Files as a tar archive in POSIX ustar format, all of the same moment and readable by everybody, so that the same files
 * give the same bytes. Throws RangeError for a name of more than 100 bytes.
 */
export function writeTar(files: Readonly<Record<string, Uint8Array>>, at: Date): Uint8Array {
  const parts = Object.entries(files).flatMap(([name, bytes]) => [
    header(name, bytes.byteLength, at),
    bytes,
    new Uint8Array((block - (bytes.byteLength % block)) % block),
  ]);
  return Buffer.concat([...parts, new Uint8Array(2 * block)]);
}

function header(name: string, size: number, at: Date): Uint8Array {
  const bytes = Buffer.alloc(block);
  if (Buffer.byteLength(name) > 100) throw new RangeError(`"${name}" is too long a name for a tar archive`);
  const octal = (value: number, digits: number) => value.toString(8).padStart(digits, '0');
  const fields: [text: string, from: number][] = [
    [name, 0],
    [octal(0o644, 7), 100],
    [octal(0, 7), 108],
    [octal(0, 7), 116],
    [octal(size, 11), 124],
    [octal(Math.floor(at.getTime() / 1000), 11), 136],
    // The checksum counts itself as blanks.
    [' '.repeat(8), 148],
    ['0', 156],
    ['ustar\0' + '00', 257],
  ];
  for (const [text, from] of fields) bytes.write(text, from);
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.write(`${octal(sum, 6)}\0 `, 148);
  return bytes;
}
