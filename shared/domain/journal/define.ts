import type { Role } from "../access/role.ts";
import type { Values } from "./records.ts";

/**
 * How a value is said: by itself (an amount in centimes), as one of a few that each have a text, found at `texts` in the
 * catalogue (`people.statuses`), or as the row `of` a table that it names. `many` is a JSON list of such values.
 */
export type FieldKind =
  | "text"
  | "list"
  | "date"
  | "instant"
  | "cents"
  | { readonly of: string }
  | { readonly among: readonly string[]; readonly texts: string; readonly many?: true };

/** A name in two parts: `table.column`, or of a command or a right, whose feature comes first. */
type Dotted = `${string}.${string}`;

/** No command writes that: whoever did had a tool of their own. */
export const NOBODY = "nobody";

/** What a change to a row did, as far as a right may depend on it. */
export interface ColumnChange {
  readonly kind: "added" | "changed" | "removed";
  /** The row is the actor's own. */
  readonly isOwn: boolean;
  /** Part of a command that `notes` what the header already says. */
  readonly isNoting: boolean;
  /** Part of an undo: rows come back as others wrote them. */
  readonly isUndo: boolean;
  /** Whether what was written in a column is the actor’s id. */
  readonly isBy: (column: string) => boolean;
  /** Of a row that is gone, what it said, by column. */
  readonly was: ReadonlyMap<string, string | number | Uint8Array | null>;
  /** What was written, by column; of a row that is gone, nothing. */
  readonly values: ReadonlyMap<string, string | number | Uint8Array | null>;
}

export interface TableDeclaration<Right extends Dotted = Dotted> {
  /**
   * What a change to a row asks for, whatever command it is said to be part of. Where commands of two
   * capabilities write a table, the one that both imply; null is for everybody, and `NOBODY` for no command at all.
   */
  readonly needs: Right | null | ((change: ColumnChange) => readonly Right[] | typeof NOBODY);
  /**
   * What a row is called, which makes a noun of it for the sentences of the journal; or the column of
   * the row that gives this one its name. Without, it has none.
   */
  readonly name?: string | ((values: Values) => string);
  /** The columns that people know by a name, which `journal.fields` says. */
  readonly fields?: Readonly<Record<string, FieldKind>>;
  /** Columns with the number of a row that may be gone since: the engine keeps no such reference. */
  readonly refers?: Readonly<Record<string, string>>;
  /** Its rows stay as they are, whatever is undone. */
  readonly undo?: false;
}

/** Something besides nouns that a sentence says of an entry. */
export type ValueDeclaration =
  /** What was written in a column of the first row of its table. */
  | { readonly column: Dotted; readonly kind: FieldKind }
  /** The numbers that a column has in all rows of its table that the entry is of. */
  | { readonly each: Dotted }
  /** How many rows of a table were added and changed: `journal.counts.<table>.added` and `changed`. */
  | { readonly rows: string }
  /** A number in a column, said by what another has: `journal.counts.<table>.<one of among>`. */
  | { readonly count: Dotted; readonly by: string; readonly among: readonly string[] };

export interface CommandDeclaration<Right extends Dotted = Dotted> {
  /** What it asks of whoever runs it; null is for everybody. */
  readonly needs: Right | null;
  /** The table of the noun that it is recognised by; what that row refers to is named too. */
  readonly about?: string;
  readonly values?: Readonly<Record<string, ValueDeclaration>>;
  /** Said by its name alone, without a sentence under `journal.says`. */
  readonly plain?: true;
  /** Nothing takes it back. */
  readonly undo?: false;
  /** It may remove rows that have names, or lead to some. */
  readonly removes?: true;
  /** It changes keys: what it writes is in the header as well, which no undo reaches. */
  readonly keys?: true;
  /** By it, whoever opens next notes what the header already says. */
  readonly notes?: true;
  /** Stored while somebody types: those on one noun that follow each other are one line. */
  readonly typed?: true;
}

export interface JournalDeclaration {
  /** Where its rights and its part of the journal stand among those of the others, from the smallest. */
  readonly order: number;
  /** Where its entries are found on the journal's page: `journal.filters.places`. */
  readonly place: string;
  /** What it takes to be told what its entries of others say; who did what, and when, is told anyway. */
  readonly reads?: Dotted;
  readonly tables: Readonly<Record<string, TableDeclaration>>;
  readonly commands: Readonly<Record<Dotted, CommandDeclaration>>;
}

/** Each right that a feature makes, and the roles that give it. */
export type Rights = Readonly<Record<Dotted, readonly Role[]>>;

/** Each kind of thing that the search finds of a feature, and the right to be shown it. */
export type Hits = Readonly<Record<string, Dotted>>;

/** An error on each word that a declaration does not know. */
type Known<Given, Declaration> = {
  readonly [Word in Exclude<keyof Given, keyof Declaration>]: never;
};

interface KnownWords<Given extends JournalDeclaration> {
  readonly tables: {
    readonly [Table in keyof Given["tables"]]: Known<Given["tables"][Table], TableDeclaration>;
  };
  readonly commands: {
    readonly [Command in keyof Given["commands"]]: Known<
      Given["commands"][Command],
      CommandDeclaration
    >;
  };
}

/**
 * What a feature tells the journal, once: its tables and its commands. Names are signed in every entry:
 * what was ever written stays declared, as it was called.
 */
export function defineJournal<const Given extends JournalDeclaration>(
  declaration: Given & KnownWords<Given>,
): Given {
  return declaration;
}
