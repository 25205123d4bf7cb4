import { crc32, deflateRawSync } from "node:zlib";

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the zip says of its size, when that is not so. */
  readonly says?: number;
  readonly isEncrypted?: boolean;
}

function header(signature: number, part: ZipPart, packed: Buffer, size: number): Buffer {
  const isCentral = signature === 0x02014b50;
  const bytes = Buffer.alloc(isCentral ? 46 : 30);
  bytes.writeUInt32LE(signature, 0);
  let at = 4;
  if (isCentral) at = bytes.writeUInt16LE(20, at);
  at = bytes.writeUInt16LE(20, at);
  at = bytes.writeUInt16LE(part.isEncrypted === true ? 0x801 : 0x800, at);
  at = bytes.writeUInt16LE(8, at);
  at = bytes.writeUInt32LE(0, at);
  at = bytes.writeUInt32LE(crc32(part.content), at);
  at = bytes.writeUInt32LE(packed.length, at);
  at = bytes.writeUInt32LE(part.says ?? size, at);
  bytes.writeUInt16LE(Buffer.byteLength(part.name), at);
  return bytes;
}

/** A zip of these parts, as https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT has it. */
export function aZip(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = deflateRawSync(content);
    const name = Buffer.from(part.name);
    const entry = header(0x02014b50, part, packed, content.length);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, name);
    const file = Buffer.concat([header(0x04034b50, part, packed, content.length), name, packed]);
    files.push(file);
    offset += file.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, entries, end]);
}
