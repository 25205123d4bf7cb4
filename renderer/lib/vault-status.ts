import { queryOptions } from "@tanstack/react-query";
import { call } from "./client.ts";

/** The name and the counts change with everything: the key follows the journal, which all write to. */
export const vaultStatusQuery = () =>
  queryOptions({ queryKey: ["journal", "status"], queryFn: () => call("vault.status", {}) });
