/** What writes a page for everybody into a folder: whole or not at all, once the guard’s indexes are proven. */
export { proveIndexes } from "./index-proof.ts";
export { readIfThere, stageFiles } from "./public-files.ts";
