import { z } from "zod";
import { Siren } from "../domain/finances/fec/siren.ts";
import { IsoDate } from "../domain/kernel/dates.ts";
import { Id } from "../domain/kernel/ids.ts";
import { NewPassphrase } from "../domain/vault/kdf.ts";
import { vaultMethod } from "./define.ts";
import { chosenFor } from "./file-ref.ts";

export const contract = {
  /** Writes a folder that is read without Greffe, of a year of the books or of all. */
  "handover.make": vaultMethod({
    needs: "finances.read",
    topics: [],
    job: true,
    secret: "asked",
    input: z.object({
      year: Id.nullable(),
      /** Without one there is no file of entries. */
      siren: Siren.nullable(),
      language: z.enum(["fr", "en"]),
      folder: chosenFor("books"),
      /** Of the one encrypted file that the folder is put into; null for a folder in clear. */
      passphrase: NewPassphrase.nullable(),
    }),
    output: z.object({
      folderName: z.string(),
      files: z.number().int(),
      /** The SHA-256 of the file of sums: whoever is given the folder compares it. */
      fingerprint: z.string().regex(/^[0-9a-f]{64}$/u),
      /** Receipts that the vault does not give back whole, the first of many. */
      unread: z.array(
        z.object({ name: z.string(), problem: z.enum(["missing", "cut", "altered"]) }),
      ),
      /** Years whose file of entries could not be written, by their last day. */
      withoutFec: z.array(IsoDate),
    }),
    errors: [
      "books.year_not_found",
      "books.no_books",
      "books.export_in_vault",
      "backup.destination_full",
      "backup.destination_not_writable",
      "backup.destination_gone",
    ],
  }),
};
