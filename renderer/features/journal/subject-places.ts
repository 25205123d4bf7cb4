import type { EntrySubject, Noun } from "#shared/domain/journal/subject.ts";
import type { Place } from "#renderer/lib/place.ts";

interface SubjectPlace {
  readonly path: string;
  readonly name: string;
}

/** Where what an entry names can be seen today: nothing for what was removed. */
export function placesOf(features: readonly Place[], subject: EntrySubject): SubjectPlace[] {
  const at = (table: string, noun: Noun | null) =>
    features.flatMap(({ links }) => {
      const link = links?.[table];
      return link === undefined || noun?.isThere !== true
        ? []
        : [{ path: link(noun.id), name: noun.name }];
    });
  const person = "person" in subject ? at("person", subject.person) : [];
  const meeting = "meeting" in subject ? at("meeting", subject.meeting) : [];
  return [...person, ...meeting];
}
