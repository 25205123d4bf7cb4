import type { Generated } from "kysely";

export interface RecoverySetTable {
  row: Generated<number>;
  id: Uint8Array;
  made_at: number;
  threshold: number;
  commitments: string;
  sign_public_key: Uint8Array;
  drilled_at: Generated<number | null>;
  replaced_at: Generated<number | null>;
}

export interface RecoveryShareTable {
  row: Generated<number>;
  id: Uint8Array;
  share_set: number;
  number: number;
  holder: string;
  proven_at: Generated<number | null>;
  used_at: Generated<number | null>;
}
