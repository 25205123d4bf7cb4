import { queryOptions } from "@tanstack/react-query";
import { call } from "./client.ts";
import type { TopicKey } from "./queries.ts";

/** The years of the books, first to last. */
export function yearsOptions() {
  return queryOptions({
    queryKey: ["books", "years"] satisfies TopicKey,
    queryFn: () => call("books.years", {}),
  });
}
