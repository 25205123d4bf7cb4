import { useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";
import { forgetCases, standingOptions } from "../queries.ts";
import { useIdleLock } from "./use-idle-lock.ts";

/** Whether one’s cases are open, and how they are closed: by oneself, or after two minutes of nothing. */
export function useLock(): { readonly isOpen: boolean; readonly lock: () => Promise<void> } {
  const client = useQueryClient();
  const { data } = useQuery(standingOptions());
  const isOpen = data?.keys === "open";
  const lock = async () => {
    await call("cases.closeKeys", {});
    forgetCases(client);
  };
  useIdleLock(isOpen, lock);
  return { isOpen, lock };
}
