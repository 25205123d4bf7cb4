import type { Generated } from "kysely";

export interface VaultInfoTable {
  row: number;
  id: Uint8Array;
  name: string;
  header_generation: Generated<number | null>;
}

export interface VaultUserTable {
  row: Generated<number>;
  id: Uint8Array;
  name: string;
  sign_public_key: Uint8Array;
  passphrase_changed_at: Generated<number | null>;
  kdf_memory_mib: Generated<number | null>;
  kdf_passes: Generated<number | null>;
  kit_slot: Generated<Uint8Array | null>;
  kit_fingerprint: Generated<string | null>;
  kit_made_at: Generated<number | null>;
  kit_used_at: Generated<number | null>;
  passphrase_slot: Generated<Uint8Array | null>;
  roles: Generated<string | null>;
  invited_at: Generated<number | null>;
  invited_by: Generated<Uint8Array | null>;
  invite_expires_at: Generated<number | null>;
  joined_at: Generated<number | null>;
  removed_at: Generated<number | null>;
  removed_by: Generated<Uint8Array | null>;
  endorsed_by: Generated<Uint8Array | null>;
  endorsement: Generated<Uint8Array | null>;
}
