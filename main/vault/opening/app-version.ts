/** Written in the header of a new vault. A test holds it to package.json. */
export const APP_VERSION = "0.1.0";
