export const journal = {};

export const journalErrors = {};
