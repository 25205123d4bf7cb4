/**
 * Who holds a status, in the order of their rows: counting reads these and nobody else, in slices.
 * The day a status began and ended is in the index as before; the people of a status are one range of it.
 */
export const sql = `
DROP INDEX membership_by_status;
CREATE INDEX membership_by_status ON membership (status, person, start_on, end_on);
`;

export const schema = "5309a1d4b38e1f401c9e46200e8d8e3ff6b13857c4f3a0a7cdf840a4d9a908f9";
