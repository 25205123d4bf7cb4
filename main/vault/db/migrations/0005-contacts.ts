import { personPhoneTable } from "#main/vault/features/publication/publication.table.ts";

/**
 * What the leak guard looks people up by, besides names and e-mails: the last nine digits of a
 * phone, and the words of a street. Derived from `person` by triggers, not journaled. The keys of
 * an old row are derived again to remove them, which spares an index by person; `detail=none` and
 * `columnsize=0` keep of the full text only which rows hold a word.
 */
export const phoneKey = (value: string) =>
  `substr(replace(replace(replace(replace(replace(replace(${value},
    '+', ''), ' ', ''), '.', ''), '-', ''), '(', ''), ')', ''), -9)`;

const insertKeys = `
  INSERT OR IGNORE INTO person_phone (phone_key, person)
    SELECT ${phoneKey("value")}, new.row FROM json_each(new.phones);`;
const deleteKeys = `
  DELETE FROM person_phone WHERE person = old.row
    AND phone_key IN (SELECT ${phoneKey("value")} FROM json_each(old.phones));`;
const insertStreet = `
  INSERT INTO person_street (rowid, street) VALUES (new.row, new.street);`;
const deleteStreet = `
  INSERT INTO person_street (person_street, rowid, street) VALUES ('delete', old.row, old.street);`;

export const sql = `
CREATE TABLE person_phone (
  phone_key TEXT NOT NULL,
  person INTEGER NOT NULL,
  PRIMARY KEY (phone_key, person)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO person_phone (phone_key, person)
  SELECT ${phoneKey("phone.value")}, person.row FROM person, json_each(person.phones) AS phone;

CREATE VIRTUAL TABLE person_street USING fts5 (
  street,
  content = 'person', content_rowid = 'row', detail = none, columnsize = 0,
  tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO person_street (person_street, rank) VALUES ('pgsz', 3900);
INSERT INTO person_street (rowid, street) SELECT row, street FROM person WHERE street <> '';

CREATE TRIGGER person_contact_insert AFTER INSERT ON person WHEN new.phones <> '[]' BEGIN
  ${insertKeys}
END;
CREATE TRIGGER person_contact_delete AFTER DELETE ON person WHEN old.phones <> '[]' BEGIN
  ${deleteKeys}
END;
CREATE TRIGGER person_contact_update AFTER UPDATE OF phones ON person BEGIN
  ${deleteKeys}
  ${insertKeys}
END;
CREATE TRIGGER person_street_insert AFTER INSERT ON person WHEN new.street <> '' BEGIN
  ${insertStreet}
END;
CREATE TRIGGER person_street_delete AFTER DELETE ON person WHEN old.street <> '' BEGIN
  ${deleteStreet}
END;
CREATE TRIGGER person_street_update_old
AFTER UPDATE OF street ON person WHEN old.street <> '' BEGIN
  ${deleteStreet}
END;
CREATE TRIGGER person_street_update_new
AFTER UPDATE OF street ON person WHEN new.street <> '' BEGIN
  ${insertStreet}
END;
`;

export const tables = { person_phone: personPhoneTable };

export const schema = "e21b90d316cd8afc2a45c5d42ae26fd370b6e46bd39252152be5f615cb1be150";
