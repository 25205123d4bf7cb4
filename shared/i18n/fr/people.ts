export const people = {};

export const peopleErrors = {};
