import type { Finders } from "#main/vault/finder.ts";
import type { Handlers } from "#main/vault/handlers.ts";
import { searchAll } from "./search.service.ts";

export function searchHandlers(finders: Finders): Handlers<"search.all"> {
  return { "search.all": (context, { query }) => searchAll(context, finders, query) };
}
