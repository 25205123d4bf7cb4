import type { Generated } from "kysely";

export interface PublicationTable {
  row: Generated<number>;
  id: Uint8Array;
  meeting: number;
  published_at: number;
  html_hash: Uint8Array;
}

/** Derived by triggers; never written by hand. */
export interface PersonPhoneTable {
  /** The last nine digits. */
  phone_key: string;
  person: number;
}
