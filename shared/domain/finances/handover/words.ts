import type { TableWords } from "./tables.ts";

/** What the files of a folder are called, and what they say. */
export interface FolderWords extends TableWords {
  readonly files: Readonly<
    Record<"folder" | "bank" | "budget" | "receipts" | "receiptTable" | "readMe", string>
  >;
  readonly readMe: Readonly<Record<"what" | "check" | "clear", string>>;
  readonly withoutFec: string;
  readonly allReceipts: string;
  readonly someReceipts: string;
}
