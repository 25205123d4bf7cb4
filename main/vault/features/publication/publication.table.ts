import type { Generated } from "kysely";

export interface PublicationTable {
  row: Generated<number>;
  id: Uint8Array;
  meeting: number;
  published_at: number;
  html_hash: Uint8Array;
}
