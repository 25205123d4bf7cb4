import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Input } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";

export type PublicationChoice = Input<"publication.preview">;

/** What would go out now. Any change of the meeting or of a person's consent makes it stale. */
export function previewOptions(choice: PublicationChoice) {
  return queryOptions({
    queryKey: ["meetings", "preview", choice.meetingId, choice.nameStyle, choice.language],
    queryFn: () => call("publication.preview", choice),
    placeholderData: keepPreviousData,
    // Consents are in another topic, so what was read before is never trusted.
    staleTime: 0,
  });
}
