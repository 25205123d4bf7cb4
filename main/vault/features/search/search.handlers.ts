import type { Handlers } from "#main/vault/handlers.ts";
import { searchAll } from "./search.service.ts";

export const handlers: Handlers<"search.all"> = {
  "search.all": (context, { query }) => searchAll(context, query),
};
