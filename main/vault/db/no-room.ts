import Database from "better-sqlite3";

/** The engine says SHMSIZE where there is no room for the index of its log. */
const NO_ROOM = new Set(["SQLITE_FULL", "SQLITE_IOERR_SHMSIZE"]);

/** Whether the disk has no room for what was to be written. */
export function isWithoutRoom(error: unknown): boolean {
  return error instanceof Database.SqliteError && NO_ROOM.has(error.code);
}
