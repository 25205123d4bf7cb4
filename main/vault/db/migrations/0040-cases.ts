import { caseKeyComparedTable, caseKeyTable } from "#main/vault/features/cases/case-key.table.ts";
import {
  caseProtocolTable,
  caseProtocolVersionTable,
} from "#main/vault/features/cases/protocol.table.ts";
import { caseSlotTable, sealedSegmentTable } from "#main/vault/sealed/segment.table.ts";

/** Cases: what is sealed apart, the root of it that entries carry from then on, keys of handlers, protocols. */
export const sql = `
CREATE TABLE sealed_segment (
  row INTEGER PRIMARY KEY,
  tag BLOB NOT NULL,
  boxes BLOB NOT NULL,
  body BLOB NOT NULL,
  digest BLOB NOT NULL,
  chain BLOB NOT NULL
) STRICT;

CREATE TABLE case_slot (
  member BLOB PRIMARY KEY,
  slot TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE case_key (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  member BLOB NOT NULL,
  box BLOB NOT NULL,
  sign BLOB NOT NULL,
  replaces BLOB,
  signed_by BLOB NOT NULL,
  signature BLOB NOT NULL,
  continued BLOB,
  made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX case_key_by_member ON case_key (member);

CREATE TABLE case_key_compared (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  key_of INTEGER NOT NULL REFERENCES case_key (row),
  made_by BLOB NOT NULL,
  signature BLOB NOT NULL,
  made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX case_key_compared_by_key ON case_key_compared (key_of);

CREATE TABLE case_protocol (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  ended_on TEXT
) STRICT;

CREATE TABLE case_protocol_version (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  protocol INTEGER NOT NULL REFERENCES case_protocol (row),
  number INTEGER NOT NULL,
  team INTEGER REFERENCES body (row),
  content TEXT NOT NULL,
  UNIQUE (protocol, number)
) STRICT;
CREATE INDEX case_protocol_version_by_team ON case_protocol_version (team) WHERE team IS NOT NULL;

CREATE INDEX sealed_segment_by_tag ON sealed_segment (tag) WHERE boxes <> x'';

ALTER TABLE journal_entry ADD COLUMN sealed BLOB;
`;

export const tables = {
  sealed_segment: sealedSegmentTable,
  case_slot: caseSlotTable,
  case_key: caseKeyTable,
  case_key_compared: caseKeyComparedTable,
  case_protocol: caseProtocolTable,
  case_protocol_version: caseProtocolVersionTable,
};

export const schema = "8d8efa1b1d9e84cbc6e1e7f0f2b25ff53a132d0c02c622a985387d8673679de8";
