import type { Generated } from "kysely";

/** Lists are JSON text; `*_key` columns hold the folded form that sorts and matches. */
export interface PersonTable {
  row: Generated<number>;
  id: Uint8Array;
  given_name: string;
  family_name: string;
  pronoun: string;
  emails: string;
  phones: string;
  street: string;
  postcode: string;
  town: string;
  notes: string;
  name_key: string;
  town_key: string;
  /** Milliseconds since 1970, UTC. */
  created_at: number;
}

export interface MembershipTable {
  row: Generated<number>;
  id: Uint8Array;
  person: number;
  status: string;
  start_on: string;
  end_on: string | null;
}

export interface ConsentTable {
  row: Generated<number>;
  id: Uint8Array;
  person: number;
  given_on: string;
  withdrawn_on: string | null;
}

/** Derived by triggers; never written by hand. */
export interface PersonEmailTable {
  email_key: string;
  person: number;
}
