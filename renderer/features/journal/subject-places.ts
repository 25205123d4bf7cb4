import type { EntrySubject } from "#shared/domain/journal/subject.ts";
import type { Place } from "#renderer/lib/place.ts";

interface SubjectPlace {
  readonly path: string;
  readonly name: string;
}

/** Where what an entry names can be seen today: nothing for what was removed. */
export function placesOf(features: readonly Place[], { nouns }: EntrySubject): SubjectPlace[] {
  return nouns.flatMap(({ table, id, name, isThere }) =>
    features.flatMap(({ links }) => {
      const link = links?.[table];
      return link === undefined || !isThere ? [] : [{ path: link(id), name }];
    }),
  );
}
