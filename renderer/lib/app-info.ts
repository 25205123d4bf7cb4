import { queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";

export const infoQuery = () =>
  queryOptions({ queryKey: ["app", "info"], queryFn: () => call("app.info", {}) });
