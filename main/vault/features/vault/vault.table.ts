import type { Generated } from "kysely";

export interface VaultInfoTable {
  row: number;
  id: Uint8Array;
  name: string;
}

export interface VaultUserTable {
  row: Generated<number>;
  id: Uint8Array;
  name: string;
  sign_public_key: Uint8Array;
}
