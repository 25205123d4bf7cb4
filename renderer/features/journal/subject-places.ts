import type { EntrySubject, Noun } from "#shared/domain/journal/subject.ts";

interface SubjectPlace {
  readonly path: string;
  readonly name: string;
}

/** Where what an entry names can be seen today: nothing for what was removed. */
export function placesOf(subject: EntrySubject): SubjectPlace[] {
  const person = "person" in subject ? at("/people", subject.person) : [];
  const meeting = "meeting" in subject ? at("/meetings", subject.meeting) : [];
  return [...person, ...meeting];
}

function at(place: string, noun: Noun | null): SubjectPlace[] {
  return noun?.isThere === true ? [{ path: `${place}/${noun.id}`, name: noun.name }] : [];
}
