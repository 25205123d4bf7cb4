import { queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";
import type { TopicKey } from "#renderer/lib/queries.ts";

export function documentsOptions(meetingId: string) {
  return queryOptions({
    queryKey: ["meetings", "documents", meetingId] satisfies TopicKey,
    queryFn: () => call("attachments.list", { meetingId }),
  });
}

export function unusedOptions() {
  return queryOptions({
    queryKey: ["meetings", "unused-documents"] satisfies TopicKey,
    queryFn: () => call("attachments.unused", {}),
  });
}
