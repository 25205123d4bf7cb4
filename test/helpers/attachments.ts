import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Attachment } from "#shared/domain/attachments/attachment.ts";
import { tempFolder } from "./temp-folder.ts";
import type { TestVault } from "./test-vault.ts";

export const MEETING = {
  title: "Plénière de novembre",
  date: "2026-11-21",
  startsAt: "20:30",
  endsAt: null,
  zone: "Europe/Paris",
  place: "Salle des fêtes",
  remote: "",
};

export async function aMeeting(vault: TestVault): Promise<string> {
  return (await vault.call("meetings.create", MEETING)).meeting.id;
}

/** Bytes that differ along the file, and from one `seed` to another. */
export function bytesOf(size: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; at += 1) bytes[at] = (at * 31 + (at >> 8) * 7 + seed) & 255;
  return bytes;
}

export function writeSource(name: string, bytes: Uint8Array): string {
  const path = join(tempFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

/** Attaches these bytes under that name. */
export async function attach(
  vault: TestVault,
  meetingId: string,
  name: string,
  bytes: Uint8Array,
): Promise<Attachment> {
  const file = vault.grant(writeSource(name, bytes));
  return (await vault.call("attachments.add", { meetingId, file })).attachment;
}

/** What a copy of the document holds. */
export async function copyOfDocument(vault: TestVault, id: string): Promise<Buffer> {
  const folder = tempFolder();
  const { fileName } = await vault.call("attachments.saveCopy", {
    id,
    folder: vault.grant(folder),
  });
  return readFileSync(join(folder, fileName));
}
