/**
 * The file of accounting entries (FEC), for those who keep their books in euros and by engagement.
 * https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000027804775 (LPF, art. A47 A-1, VII-1).
 */
export const COLUMNS = [
  "JournalCode",
  "JournalLib",
  "EcritureNum",
  "EcritureDate",
  "CompteNum",
  "CompteLib",
  "CompAuxNum",
  "CompAuxLib",
  "PieceRef",
  "PieceDate",
  "EcritureLib",
  "Debit",
  "Credit",
  "EcritureLet",
  "DateLet",
  "ValidDate",
  "Montantdevise",
  "Idevise",
] as const;
export type Column = (typeof COLUMNS)[number];

/** What may not be empty on any line. */
export const NEEDED = [
  "JournalCode",
  "JournalLib",
  "EcritureNum",
  "EcritureDate",
  "CompteNum",
  "CompteLib",
  "PieceRef",
  "PieceDate",
  "EcritureLib",
  "Debit",
  "Credit",
  "ValidDate",
] as const satisfies readonly Column[];

/** Columns that hold a day, written `AAAAMMJJ`. */
export const DAYS = [
  "EcritureDate",
  "PieceDate",
  "DateLet",
  "ValidDate",
] as const satisfies readonly Column[];

/** Between fields: one of these two, the same in the whole file. */
export const SEPARATORS = ["|", "\t"] as const;
