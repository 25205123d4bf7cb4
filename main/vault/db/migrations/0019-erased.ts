/**
 * Pages that were freed before the store overwrote what it deletes may still hold text that was given up:
 * everything is written anew, without them. Outside a transaction, as the engine wants it; a kill before
 * its number is stored has it done again.
 */
export const sql = "VACUUM";

export const schema = "a11ac6c865b981a983385d2652a74d9e82771049fd45f88031e8a79ee3f93723";
