/**
 * What an import was not sure of stands with its person until somebody has looked, as JSON text: words
 * of columns, and why. Few have any: an index of theirs alone finds and counts them.
 */
export const sql = `
ALTER TABLE person ADD COLUMN to_check TEXT NOT NULL DEFAULT '[]';
CREATE INDEX person_to_check ON person (row) WHERE to_check <> '[]';
`;

export const schema = "3e11d4afa60968bbac1a42cf947f27ac483396b3cb778b7f879dcc3f51d7f2ae";
