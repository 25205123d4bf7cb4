export const meetings = {};

export const meetingsErrors = {};
