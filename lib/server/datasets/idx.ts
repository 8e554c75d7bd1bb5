/** Numbers of one byte each in the shape that an IDX file gives them. */
export interface Idx {
  shape: number[];
  values: Uint8Array;
}

const unsignedBytes = 8;

/**
 * Reads IDX, the format of MNIST (LeCun, http://yann.lecun.com/exdb/mnist): two zero bytes, type, rank, then each length
 * in four bytes, most significant first. Throws for other types and for wrong lengths.
 */
export function parseIdx(bytes: Uint8Array): Idx {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0) throw new Error('an IDX file begins with two zero bytes');
  if (bytes[2] !== unsignedBytes) throw new Error(`only IDX files of unsigned bytes are read, got type ${bytes[2]}`);
  const rank = bytes[3] ?? 0;
  const shape = Array.from({ length: rank }, (_, axis) => view.getUint32(4 + 4 * axis));
  const values = bytes.subarray(4 + 4 * rank);
  const size = shape.reduce((product, length) => product * length, 1);
  if (values.length !== size) throw new Error(`an IDX file of ${shape.join(' × ')} has ${values.length} numbers`);
  return { shape, values };
}
