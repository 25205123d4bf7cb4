export const app = {};

export const appErrors = {};
