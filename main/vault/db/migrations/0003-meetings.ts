import {
  meetingTable,
  attendanceTable,
  agendaItemTable,
  minuteBlockTable,
} from "#main/vault/features/meetings/meetings.table.ts";
import { publicationTable } from "#main/vault/features/publication/publication.table.ts";

/**
 * Meetings, attendance, agenda and minutes. Minutes are rows of one top-level block each, so that
 * storing what is typed every second writes, and journals, a paragraph and not an evening.
 * A partial index serves a query that repeats one of its OR terms; an IN would serve none.
 */
export const sql = `
CREATE TABLE meeting (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  title TEXT NOT NULL,
  date TEXT NOT NULL,
  starts_at TEXT,
  ends_at TEXT,
  zone TEXT NOT NULL,
  place TEXT NOT NULL,
  remote TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX meeting_by_date ON meeting (date DESC, id DESC);

CREATE TABLE attendance (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  meeting INTEGER NOT NULL REFERENCES meeting (row),
  person INTEGER NOT NULL REFERENCES person (row),
  kind TEXT NOT NULL,
  UNIQUE (meeting, person)
) STRICT;
CREATE INDEX attendance_by_person ON attendance (person);

CREATE TABLE agenda_item (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  meeting INTEGER NOT NULL REFERENCES meeting (row),
  rank INTEGER NOT NULL,
  title TEXT NOT NULL,
  confidentiality TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting, rank);

CREATE TABLE minute_block (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  item INTEGER NOT NULL REFERENCES agenda_item (row),
  rank INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  words TEXT NOT NULL
) STRICT;
CREATE INDEX minute_block_by_item ON minute_block (item, rank);
CREATE INDEX minute_block_by_kind ON minute_block (kind, item)
  WHERE kind = 'decision' OR kind = 'action';

CREATE VIRTUAL TABLE minute_search USING fts5 (
  words,
  content = 'minute_block', content_rowid = 'row',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO minute_search (minute_search, rank) VALUES ('pgsz', 3900);
CREATE TRIGGER minute_block_derive_insert AFTER INSERT ON minute_block BEGIN
  INSERT INTO minute_search (rowid, words) VALUES (new.row, new.words);
END;
CREATE TRIGGER minute_block_derive_delete AFTER DELETE ON minute_block BEGIN
  INSERT INTO minute_search (minute_search, rowid, words) VALUES ('delete', old.row, old.words);
END;
CREATE TRIGGER minute_block_derive_update AFTER UPDATE OF words ON minute_block BEGIN
  INSERT INTO minute_search (minute_search, rowid, words) VALUES ('delete', old.row, old.words);
  INSERT INTO minute_search (rowid, words) VALUES (new.row, new.words);
END;

CREATE TABLE publication (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  meeting INTEGER NOT NULL REFERENCES meeting (row),
  published_at INTEGER NOT NULL,
  html_hash BLOB NOT NULL
) STRICT;
CREATE INDEX publication_by_meeting ON publication (meeting, published_at);
`;

export const tables = {
  meeting: meetingTable,
  attendance: attendanceTable,
  agenda_item: agendaItemTable,
  minute_block: minuteBlockTable,
  publication: publicationTable,
};

export const schema = "444877862e8095fdc8ff61b7243ae0ba9181fee17154e052f72ed750ca536266";
