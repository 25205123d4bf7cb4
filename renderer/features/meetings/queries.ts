import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { MeetingSummary } from "#shared/domain/meetings/meeting.ts";
import { call } from "#renderer/lib/client.ts";
import type { TopicKey } from "#renderer/lib/queries.ts";

const LIST_PAGE = 100;

export function meetingKey(id: string): TopicKey {
  return ["meetings", "one", id];
}

export function meetingOptions(id: string) {
  return queryOptions({
    queryKey: meetingKey(id),
    queryFn: () => call("meetings.get", { id }),
    meta: { also: ["bodies"] },
  });
}

export function meetingListOptions() {
  return infiniteQueryOptions({
    queryKey: ["meetings", "list"] satisfies TopicKey,
    queryFn: ({ pageParam }) => call("meetings.list", { before: pageParam }),
    meta: { also: ["bodies"] },
    initialPageParam: null as { date: string; id: string } | null,
    getNextPageParam: (page: readonly MeetingSummary[]) => {
      const last = page.at(-1);
      return last === undefined || page.length < LIST_PAGE
        ? undefined
        : { date: last.date, id: last.id };
    },
  });
}

/** Who is in a body on a day, as far as a meeting names them. */
export function bodyMembersOptions(body: string | null, asOf: string) {
  return queryOptions({
    queryKey: ["bodies", "members", body, asOf] satisfies TopicKey,
    queryFn: () => call("bodies.members", { id: body ?? "", asOf, limit: 2_000 }),
    meta: { also: ["people"] },
    enabled: body !== null,
  });
}

/** The bodies that a meeting on a day may be of. */
export function meetingBodiesOptions(on: string, but: string | null) {
  return queryOptions({
    queryKey: ["meetings", "bodies", on, but] satisfies TopicKey,
    queryFn: () => call("meetings.bodies", { on, but }),
    placeholderData: keepPreviousData,
    meta: { also: ["bodies"] },
  });
}
