export const vault = {};

export const vaultErrors = {};
