export const publication = {};

export const publicationErrors = {};
