import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Composition } from "#shared/domain/bodies/composition.ts";
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

/** The most of what was typed that decisions are sought by. */
const LONGEST_QUERY = 200;

/** Decisions of the minutes by words; those before stay in sight until these are read. */
export function decisionsOptions(typed: string) {
  const query = typed.slice(0, LONGEST_QUERY);
  return queryOptions({
    queryKey: ["meetings", "decisions", query] satisfies TopicKey,
    queryFn: () => call("meetings.decisions", { query, limit: 20 }),
    placeholderData: keepPreviousData,
  });
}

export function decisionOptions(id: string) {
  return queryOptions({
    queryKey: ["meetings", "decision", id] satisfies TopicKey,
    queryFn: () => call("meetings.decision", { id }),
  });
}

/** All there ever was in a role. */
export function mandatesOfRole(role: string) {
  return queryOptions({
    queryKey: ["bodies", "ofRole", role] satisfies TopicKey,
    queryFn: () => call("mandates.ofRole", { role }),
  });
}

const SHOWN_MEMBERS = 200;

/** Everybody in a body on a day, the first of many. */
export function membersOptions(id: string, asOf: string) {
  return queryOptions({
    queryKey: ["bodies", "members", id, asOf, SHOWN_MEMBERS] satisfies TopicKey,
    queryFn: () => call("bodies.members", { id, asOf, limit: SHOWN_MEMBERS }),
    placeholderData: keepPreviousData,
  });
}

/** Who a rule that is being written would put in a body. */
export function previewOptions(body: string | null, composition: Composition, asOf: string) {
  return queryOptions({
    queryKey: ["bodies", "preview", body, composition, asOf] satisfies TopicKey,
    queryFn: () => call("bodies.preview", { body, composition, asOf, limit: SHOWN_MEMBERS }),
    placeholderData: keepPreviousData,
  });
}

/** Everything somebody ever held, latest first. */
export function personMandates(person: string) {
  return queryOptions({
    queryKey: ["bodies", "ofPerson", person] satisfies TopicKey,
    queryFn: () => call("mandates.ofPerson", { person }),
  });
}

export function endingMandates(asOf: string, days: number) {
  return queryOptions({
    queryKey: ["bodies", "ending", asOf, days] satisfies TopicKey,
    queryFn: () => call("mandates.ending", { asOf, days }),
  });
}

export function rulesOptions() {
  return queryOptions({
    queryKey: ["bodies", "rules"] satisfies TopicKey,
    queryFn: () => call("rules.list", {}),
  });
}

/** What rules say: of statuses and meetings too, so that any entry may change it. */
export function answersOptions(asked: { asOf: string; body?: string; person?: string }) {
  return queryOptions({
    queryKey: ["journal", "answers", asked] satisfies TopicKey,
    queryFn: () => call("rules.answers", asked),
    placeholderData: keepPreviousData,
  });
}
