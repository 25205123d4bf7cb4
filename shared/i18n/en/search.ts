export const search = {};

export const searchErrors = {};
