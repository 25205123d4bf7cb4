import { z } from "zod";

/** What a file or a folder is chosen for: the dialog says it to the person who chooses. */
export const FILE_PURPOSES = ["import", "backup", "attachment", "journal_export", "bank"] as const;
export const FOLDER_PURPOSES = [
  "vault_parent",
  "vault",
  "publication",
  "kit",
  "shares",
  "backups",
  "restore_parent",
  "attachment_copy",
  "journal_export_folder",
  "picture",
  "payments",
  "books",
] as const;
export type Purpose = (typeof FILE_PURPOSES)[number] | (typeof FOLDER_PURPOSES)[number];

/**
 * A file or folder that the person chose in a dialog. The renderer only ever holds this opaque
 * reference: main gives the path to the vault process, so that a compromised renderer can neither
 * read nor write a place nobody picked. On the command line, where the person types the path
 * themself, the reference is the path.
 */
export const FileRef = z.string().min(1).max(4096);
export type FileRef = z.infer<typeof FileRef>;

const GIVEN = /^([a-z_]{1,40}):[\w-]{22}$/u;

/** A reference as main makes it: what was chosen for one thing serves nothing else. */
export function refFor(purpose: Purpose, random: string): FileRef {
  return `${purpose}:${random}`;
}

/** What a method takes: only what was chosen for this. A path of the command line has no purpose. */
export function chosenFor(...purposes: readonly Purpose[]): typeof FileRef {
  const schema = FileRef.refine((ref) => {
    const purpose = GIVEN.exec(ref)?.[1];
    return purpose === undefined || purposes.some((one) => one === purpose);
  });
  PURPOSES.add(schema, { purposes });
  return schema;
}

/** Which purposes each schema of `chosenFor` takes. */
export const PURPOSES = z.registry<{ readonly purposes: readonly Purpose[] }>();

export const ChosenFile = z.object({ ref: FileRef, name: z.string() });
export type ChosenFile = z.infer<typeof ChosenFile>;
