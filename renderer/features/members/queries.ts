import { queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";

/** Follows the journal, which every change of the people of the vault writes to. */
export const membersQuery = () =>
  queryOptions({
    queryKey: ["journal", "members"],
    queryFn: async () => (await call("members.list", {})).members,
  });

/** Whose new keys wait for this person’s word. */
export const awaitingQuery = () =>
  queryOptions({
    queryKey: ["journal", "members", "awaiting"],
    queryFn: () => call("members.awaiting", {}),
  });

/** For the date of the last one: see what a removal cannot take back. */
export const lastBackupQuery = () =>
  queryOptions({
    queryKey: ["vault", "backup", "last"],
    queryFn: async () => (await call("backup.status", {})).last,
  });

/** Null where recovery was never shared. */
export const sharesQuery = () =>
  queryOptions({
    queryKey: ["journal", "shares", "set"],
    queryFn: async () => (await call("recovery.status", {})).set,
  });
