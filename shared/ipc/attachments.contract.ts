import { z } from "zod";
import { Attachment, AttachmentName } from "../domain/attachments/attachment.ts";
import { Id } from "../domain/kernel/ids.ts";
import { vaultMethod } from "./define.ts";
import { chosenFor } from "./file-ref.ts";

const written = z.object({ seq: z.number().int() });
const UNREADABLE = ["attachments.missing", "attachments.cut", "attachments.altered"] as const;

export const contract = {
  /** The documents of a meeting, in the order they were added. */
  "attachments.list": vaultMethod({
    needs: "meetings.read",
    reads: "always",
    input: z.object({ meetingId: Id }),
    output: z.array(Attachment),
    errors: ["meetings.not_found"],
  }),
  /** Encrypts a copy of the file into the vault; the file itself stays as it is. */
  "attachments.add": vaultMethod({
    needs: "meetings.write",
    topics: ["meetings"],
    job: true,
    input: z.object({ meetingId: Id, file: chosenFor("attachment") }),
    output: written.extend({ attachment: Attachment }),
    errors: [
      "meetings.not_found",
      "attachments.source_missing",
      "attachments.source_unreadable",
      "attachments.changed_meanwhile",
      "attachments.too_large",
    ],
  }),
  "attachments.rename": vaultMethod({
    needs: "meetings.write",
    topics: ["meetings"],
    input: z.object({ id: Id, name: AttachmentName }),
    output: z.object({ attachment: Attachment, seq: z.number().int().nullable() }),
    errors: ["attachments.not_found"],
  }),
  /** Its file stays in the vault, encrypted, for as long as this can be undone: until a purge. */
  "attachments.remove": vaultMethod({
    needs: "meetings.write",
    topics: ["meetings"],
    input: z.object({ id: Id }),
    output: written,
    errors: ["attachments.not_found"],
  }),
  /** Writes the document in clear into a folder that the person chose. */
  "attachments.saveCopy": vaultMethod({
    needs: "meetings.read",
    topics: [],
    job: true,
    input: z.object({ id: Id, folder: chosenFor("attachment_copy") }),
    output: z.object({ fileName: z.string() }),
    errors: [
      "attachments.not_found",
      "attachments.in_vault",
      "attachments.folder_full",
      "attachments.folder_not_writable",
      "attachments.folder_gone",
      ...UNREADABLE,
    ],
  }),
  /** What the files of removed documents still take. */
  "attachments.unused": vaultMethod({
    needs: "meetings.write",
    reads: "waits",
    input: z.object({}),
    output: z.object({ count: z.number().int(), bytes: z.number().int() }),
  }),
  /** Erases those files. What removed their documents can no longer be undone. */
  "attachments.purge": vaultMethod({
    needs: "meetings.write",
    topics: ["meetings"],
    input: z.object({}),
    output: z.object({ count: z.number().int(), seq: z.number().int().nullable() }),
  }),
};
