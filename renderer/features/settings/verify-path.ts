/** The settings, at what verifies the vault. */
export const VERIFY_PATH = "/settings/verify";
