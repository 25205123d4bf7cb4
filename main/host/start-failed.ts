/**
 * With what the application ends when its window showed nothing: EX_UNAVAILABLE of sysexits.h, which
 * nothing else of it ends with. `npm start` then opens the stand-in.
 */
export const START_FAILED = 69;
