/**
 * « Gwenc’hlan » is also typed « gwenchlan », « Le Goff » « legoff »: the full text of people holds
 * the words of each name joined as well, from each word to the last. They are told by a view and not
 * stored: `person` and its journal stay as they are. Typing split what is written joined is the
 * query's part. FTS5 reads the view without virtual tables, so `json_each` cannot cut the words.
 */
const joined = (name: string) => `coalesce((
    WITH RECURSIVE rest (words) AS (
      SELECT ${name}
      UNION ALL SELECT substr(words, instr(words, ' ') + 1) FROM rest WHERE instr(words, ' ') > 0)
    SELECT group_concat(replace(words, ' ', ''), ' ') FROM rest WHERE instr(words, ' ') > 0), '')`;

/** Of a key: the family name, a separator, the given name. */
const nameJoined = (key: string) =>
  `CASE WHEN instr(${key}, ' ') = 0 THEN '' ELSE
    ${joined(`substr(${key}, 1, instr(${key}, char(31)) - 1)`)} || ' ' ||
    ${joined(`substr(${key}, instr(${key}, char(31)) + 1)`)} END`;

const insertSearch = `
  INSERT INTO person_search (rowid, name_key, name_joined, emails, town_key)
    VALUES (new.row, new.name_key, ${nameJoined("new.name_key")}, new.emails, new.town_key);`;
const deleteSearch = `
  INSERT INTO person_search (person_search, rowid, name_key, name_joined, emails, town_key)
    VALUES ('delete', old.row, old.name_key, ${nameJoined("old.name_key")}, old.emails, old.town_key);`;
const insertEmails = `
  INSERT OR IGNORE INTO person_email (email_key, person)
    SELECT lower(value), new.row FROM json_each(new.emails);`;
const deleteEmails = `
  DELETE FROM person_email WHERE person = old.row;`;

export const sql = `
DROP TRIGGER person_derive_insert;
DROP TRIGGER person_derive_delete;
DROP TRIGGER person_derive_update;
DROP TABLE person_search;

CREATE VIEW person_words AS
  SELECT row, name_key, ${nameJoined("name_key")} AS name_joined, emails, town_key FROM person;

CREATE VIRTUAL TABLE person_search USING fts5 (
  name_key, name_joined, emails, town_key,
  content = 'person_words', content_rowid = 'row', columnsize = 0,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
INSERT INTO person_search (person_search, rank) VALUES ('pgsz', 3900);
INSERT INTO person_search (person_search) VALUES ('rebuild');

CREATE TRIGGER person_derive_insert AFTER INSERT ON person BEGIN
  ${insertSearch}
  ${insertEmails}
END;
CREATE TRIGGER person_derive_delete AFTER DELETE ON person BEGIN
  ${deleteSearch}
  ${deleteEmails}
END;
CREATE TRIGGER person_derive_update
AFTER UPDATE OF name_key, emails, town_key ON person BEGIN
  ${deleteSearch}
  ${insertSearch}
  ${deleteEmails}
  ${insertEmails}
END;
`;

export const schema = "0cedce9c583a168e02436ec0f9998b7f3f39f9710ea13f1198c0f2b7230471f1";
