import {
  personTable,
  membershipTable,
  consentTable,
  personEmailTable,
} from "#main/vault/features/people/people.table.ts";

/**
 * People, their statuses and consents. `row` is explicit because full text refers to it and an
 * implicit rowid does not survive VACUUM. `person_email` and `person_search` are derived from
 * `person` by triggers, so that an undo brings them along; they are not journaled.
 * Full text reads the folded keys, since its own folding leaves ligatures (`œ`) alone.
 * FTS5's default page of 4050 bytes does not fit a database page with the cipher's reserved bytes.
 */
export const sql = `
CREATE TABLE person (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  given_name TEXT NOT NULL,
  family_name TEXT NOT NULL,
  pronoun TEXT NOT NULL,
  emails TEXT NOT NULL CHECK (json_valid(emails)),
  phones TEXT NOT NULL CHECK (json_valid(phones)),
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  town TEXT NOT NULL,
  notes TEXT NOT NULL,
  name_key TEXT NOT NULL,
  town_key TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX person_by_name ON person (name_key, row);
CREATE INDEX person_by_town ON person (town_key, name_key, row);

CREATE TABLE membership (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  person INTEGER NOT NULL REFERENCES person (row),
  status TEXT NOT NULL,
  start_on TEXT NOT NULL,
  end_on TEXT
) STRICT;
CREATE INDEX membership_by_person ON membership (person, status, start_on, end_on);
CREATE INDEX membership_by_status ON membership (status, start_on, end_on, person);

CREATE TABLE consent (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  person INTEGER NOT NULL REFERENCES person (row),
  given_on TEXT NOT NULL,
  withdrawn_on TEXT
) STRICT;
CREATE INDEX consent_by_person ON consent (person, given_on, withdrawn_on);

CREATE TABLE person_email (
  email_key TEXT NOT NULL,
  person INTEGER NOT NULL,
  PRIMARY KEY (email_key, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_email_by_person ON person_email (person);

CREATE VIRTUAL TABLE person_search USING fts5 (
  name_key, emails, town_key,
  content = 'person', content_rowid = 'row', columnsize = 0,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
INSERT INTO person_search (person_search, rank) VALUES ('pgsz', 3900);

CREATE TRIGGER person_derive_insert AFTER INSERT ON person BEGIN
  INSERT INTO person_search (rowid, name_key, emails, town_key)
    VALUES (new.row, new.name_key, new.emails, new.town_key);
  INSERT OR IGNORE INTO person_email (email_key, person)
    SELECT lower(value), new.row FROM json_each(new.emails);
END;
CREATE TRIGGER person_derive_delete AFTER DELETE ON person BEGIN
  INSERT INTO person_search (person_search, rowid, name_key, emails, town_key)
    VALUES ('delete', old.row, old.name_key, old.emails, old.town_key);
  DELETE FROM person_email WHERE person = old.row;
END;
CREATE TRIGGER person_derive_update
AFTER UPDATE OF name_key, emails, town_key ON person BEGIN
  INSERT INTO person_search (person_search, rowid, name_key, emails, town_key)
    VALUES ('delete', old.row, old.name_key, old.emails, old.town_key);
  INSERT INTO person_search (rowid, name_key, emails, town_key)
    VALUES (new.row, new.name_key, new.emails, new.town_key);
  DELETE FROM person_email WHERE person = old.row;
  INSERT OR IGNORE INTO person_email (email_key, person)
    SELECT lower(value), new.row FROM json_each(new.emails);
END;
`;

export const tables = {
  person: personTable,
  membership: membershipTable,
  consent: consentTable,
  person_email: personEmailTable,
};

export const schema = "973d2cc297e2d5538ec4c82e7171894f1d9bd069096ec4d926752b8ecb431384";
