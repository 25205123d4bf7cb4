import { draftTable } from "#main/vault/features/drafts/drafts.table.ts";

/**
 * Drafts are no records any more: one a person and place, replaced where it stands and gone once cleared,
 * without an entry. Until now each save was one, and what had been typed and given up stayed for ever.
 *
 * The newest of each place moves over; one without an owner is from when a vault had one person, and is
 * theirs. Then what the old entries say of drafts is emptied. The entries stay, as later ones are
 * hashed over them: the hash of all their changes is part of each and signed, and needs no content. An
 * emptied change is of the table `draft`, with no key and neither side, and stands in an entry of a draft
 * or in the undo of one: see journal/emptied.repository.ts, which accepts nothing else. An entry that
 * holds a change to any other table is left as it is.
 */
export const sql = `
CREATE TABLE draft_of (
  owner BLOB NOT NULL,
  place TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;

INSERT OR IGNORE INTO draft_of (owner, place, content)
  SELECT unhex(replace(substr(place, 1, 36), '-', '')), substr(place, 38), content FROM draft
  WHERE place GLOB '????????-????-????-????-???????????? *'
    AND unhex(replace(substr(place, 1, 36), '-', '')) IS NOT NULL;
INSERT OR IGNORE INTO draft_of (owner, place, content)
  SELECT founder.id, place, content FROM draft
    JOIN (SELECT id FROM vault_user ORDER BY row LIMIT 1) AS founder
  WHERE NOT (place GLOB '????????-????-????-????-???????????? *'
    AND unhex(replace(substr(place, 1, 36), '-', '')) IS NOT NULL);

WITH RECURSIVE of_draft (seq, first_change, last_change) AS (
  SELECT seq, first_change, last_change FROM journal_entry
    WHERE command IN ('drafts.save', 'drafts.clear')
  UNION
  SELECT e.seq, e.first_change, e.last_change FROM journal_entry e
    JOIN of_draft ON e.undoes = of_draft.seq WHERE e.command = 'journal.undo'
),
change (ord, is_draft, seq) AS (
  SELECT c.ord, c.shape IN (SELECT shape FROM journal_shape WHERE table_name = 'draft'), of_draft.seq
  FROM of_draft JOIN journal_change c ON c.ord BETWEEN of_draft.first_change AND of_draft.last_change
)
UPDATE journal_change SET key = x'', before = NULL, after = NULL
WHERE ord IN (
  SELECT ord FROM change WHERE seq NOT IN (SELECT seq FROM change WHERE NOT is_draft)
);

DROP TABLE draft;
ALTER TABLE draft_of RENAME TO draft;
`;

export const tables = { draft: draftTable };

export const schema = "a11ac6c865b981a983385d2652a74d9e82771049fd45f88031e8a79ee3f93723";
