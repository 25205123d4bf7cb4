/** How many documents a backup holds; NULL of one made before they were counted. */
export const sql = `
ALTER TABLE backup ADD COLUMN documents INTEGER;
`;
