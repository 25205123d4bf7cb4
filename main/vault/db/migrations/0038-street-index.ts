/**
 * A street that is written as it was stays in its index, by one trigger: of the two that there were, the one that
 * takes the old street out ran last and took the same one with it. Those that were lost are put back.
 */
export const sql = `
DROP TRIGGER person_street_update_old;
DROP TRIGGER person_street_update_new;
CREATE TRIGGER person_street_update
AFTER UPDATE OF street ON person WHEN old.street <> new.street BEGIN
  INSERT INTO person_street (person_street, rowid, street)
    SELECT 'delete', old.row, old.street WHERE old.street <> '';
  INSERT INTO person_street (rowid, street) SELECT new.row, new.street WHERE new.street <> '';
END;
INSERT INTO person_street (person_street) VALUES ('rebuild');
`;

export const schema = "081c748b5db667f403460442fe842e6e53cc05057428577f5fd1957c3d45189a";
