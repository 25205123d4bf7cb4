import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";
import type { TopicKey } from "#renderer/lib/queries.ts";

/** Every body open on a day; the day before stays in sight until it is read. */
export function organisationOptions(asOf: string) {
  return queryOptions({
    queryKey: ["bodies", "organisation", asOf] satisfies TopicKey,
    queryFn: () => call("bodies.organisation", { asOf }),
    placeholderData: keepPreviousData,
  });
}

export function bodyOptions(id: string, asOf: string) {
  return queryOptions({
    queryKey: ["bodies", "one", id, asOf] satisfies TopicKey,
    queryFn: () => call("bodies.get", { id, asOf }),
    placeholderData: (before) => (before?.body.id === id ? before : undefined),
  });
}

/** Meetings of which some decision is noted, latest first. */
export function decidedMeetings() {
  return queryOptions({
    queryKey: ["meetings", "decided"] satisfies TopicKey,
    queryFn: async () => {
      const meetings = await call("meetings.list", { before: null });
      return meetings.filter(({ decisionCount }) => decisionCount > 0);
    },
  });
}

export function meetingDecisions(id: string) {
  return queryOptions({
    queryKey: ["meetings", "one", id] satisfies TopicKey,
    queryFn: () => call("meetings.get", { id }),
  });
}

/** All there ever was in a role. */
export function mandatesOfRole(role: string) {
  return queryOptions({
    queryKey: ["bodies", "ofRole", role] satisfies TopicKey,
    queryFn: () => call("mandates.ofRole", { role }),
  });
}
