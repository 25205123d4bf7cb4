/** The only two lines between the page and main; preload.ts knows no other. */
export const CALL_CHANNEL = "greffe:call";
export const EVENT_CHANNEL = "greffe:event";
