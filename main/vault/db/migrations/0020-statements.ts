/**
 * Entries that stand by themselves: who made them on which device, after which entries and under which
 * directory, and what they state of who is in the vault. Those of before keep their form, which is 1.
 */
export const sql = `
ALTER TABLE journal_entry ADD COLUMN format INTEGER NOT NULL DEFAULT 1;
ALTER TABLE journal_entry ADD COLUMN device BLOB;
ALTER TABLE journal_entry ADD COLUMN device_count INTEGER;
ALTER TABLE journal_entry ADD COLUMN author_prev BLOB;
ALTER TABLE journal_entry ADD COLUMN directory BLOB;
ALTER TABLE journal_entry ADD COLUMN salt BLOB;
ALTER TABLE journal_entry ADD COLUMN statement TEXT;
CREATE INDEX journal_entry_stated ON journal_entry (seq) WHERE statement IS NOT NULL;
CREATE INDEX journal_entry_actor ON journal_entry (actor);
CREATE INDEX journal_entry_device ON journal_entry (device) WHERE device IS NOT NULL;
`;

export const schema = "e2308f31b2612765bff98f2f5763cdbfc1e1871726dba241c1b32e29001242ea";
