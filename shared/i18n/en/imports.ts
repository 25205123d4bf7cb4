export const imports = {};

export const importsErrors = {};
