import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { AskedToOpen } from "#shared/ipc/app.contract.ts";
import { call, onEvent } from "./client.ts";

const askedQuery = () =>
  queryOptions({ queryKey: ["app", "asked"], queryFn: () => call("app.askedToOpen", {}) });

/** The vault or backup that a double click asked for, as long as nothing has come of it. */
export function useAskedToOpen(): AskedToOpen | null {
  const client = useQueryClient();
  useEffect(
    () =>
      onEvent("asked_to_open", ({ asked }) => {
        client.setQueryData(askedQuery().queryKey, asked);
      }),
    [client],
  );
  const { data } = useQuery(askedQuery());
  return data ?? null;
}
