import type { Generated } from "kysely";

export interface MeetingTable {
  row: Generated<number>;
  id: Uint8Array;
  title: string;
  date: string;
  starts_at: string | null;
  ends_at: string | null;
  zone: string;
  place: string;
  remote: string;
  created_at: number;
}

export interface AttendanceTable {
  row: Generated<number>;
  id: Uint8Array;
  meeting: number;
  person: number;
  kind: string;
}

export interface AgendaItemTable {
  row: Generated<number>;
  id: Uint8Array;
  meeting: number;
  rank: number;
  title: string;
  confidentiality: string;
  version: number;
}

export interface MinuteBlockTable {
  row: Generated<number>;
  id: Uint8Array;
  item: number;
  rank: number;
  kind: string;
  /** The block as JSON, in the form of shared/domain/meetings/rich-text.ts. */
  body: string;
  /** Its words, for full text. */
  words: string;
}
