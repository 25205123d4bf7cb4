import { queryOptions, useQuery } from "@tanstack/react-query";
import { call } from "./client.ts";

const sessionQuery = () =>
  queryOptions({ queryKey: ["app.session"], queryFn: () => call("app.session", {}) });

/** Whether the vault that is open is one of invented things; undefined until it is known. */
export function useIsTrial(): boolean | undefined {
  const { data: session } = useQuery(sessionQuery());
  return session === undefined ? undefined : session.kind === "open" && session.isTrial === true;
}
