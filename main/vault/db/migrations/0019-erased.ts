/**
 * Pages that were freed before the store overwrote what it deletes may still hold text that was given up:
 * everything is written anew, without them. Outside a transaction, as the engine wants it; a kill before
 * its number is stored has it done again.
 */
export const sql = "VACUUM";
