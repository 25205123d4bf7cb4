import { z } from "zod";

/**
 * A file or folder that the person chose in a dialog. The renderer only ever holds this opaque
 * reference: main gives the path to the vault process, so that a compromised renderer can neither
 * read nor write a place nobody picked. On the command line, where the person types the path
 * themself, the reference is the path.
 */
export const FileRef = z.string().min(1).max(4096);
export type FileRef = z.infer<typeof FileRef>;

export const ChosenFile = z.object({ ref: FileRef, name: z.string() });
export type ChosenFile = z.infer<typeof ChosenFile>;
