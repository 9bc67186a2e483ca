/** A picture of an ICO file: a PNG of `size` × `size` px, at most 256. */
export interface IcoPicture {
  readonly size: number;
  readonly png: Uint8Array;
}

/** An ICO file with PNGs in it, which everything since Windows Vista reads. */
export function writeIco(pictures: readonly IcoPicture[]): Uint8Array<ArrayBuffer> {
  const head = 6 + 16 * pictures.length;
  const total = pictures.reduce((sum, { png }) => sum + png.length, head);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  // Reserved, the kind (1: icon), how many.
  view.setUint16(2, 1, true);
  view.setUint16(4, pictures.length, true);
  let offset = head;
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * index;
    // One byte each: 256 is written as 0.
    view.setUint8(entry, size % 256);
    view.setUint8(entry + 1, size % 256);
    view.setUint16(entry + 4, 1, true);
    view.setUint16(entry + 6, 32, true);
    view.setUint32(entry + 8, png.length, true);
    view.setUint32(entry + 12, offset, true);
    bytes.set(png, offset);
    offset += png.length;
  }
  return bytes;
}
