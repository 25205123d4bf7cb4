/** What a gift on a tax receipt was, in words: the form asks it of what is given in kind. */
export const sql = `
ALTER TABLE tax_receipt_line ADD COLUMN what TEXT NOT NULL DEFAULT '';
`;

export const schema = "32af3117a9731921dae07d56a57678de0dca3b9619dfb9a2bb2cc68d5c3560ff";
