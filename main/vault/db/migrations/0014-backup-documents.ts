/** How many documents a backup holds; NULL of one made before they were counted. */
export const sql = `
ALTER TABLE backup ADD COLUMN documents INTEGER;
`;

export const schema = "54d649309e2ca69bc477615fbcc6de917c571b16ef66501cc9fd2c360b392240";
