import type { VaultContext } from "#main/vault/context.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { prefixQueryOfText } from "#main/vault/db/full-text.ts";
import { findPeople } from "#main/vault/features/people/roster.service.ts";
import { mayDo, type Capability } from "#shared/domain/access/permissions.ts";
import { foldedWords, matchesWords } from "#shared/domain/kernel/word-match.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import type { SearchHit } from "#shared/ipc/search.contract.ts";
import { excerpt } from "./excerpt.ts";
import { documentNames, matchingMinutes, meetingTitles } from "./search.repository.ts";

const OF_EACH = 8;

type Kind = SearchHit["kind"];
type HitOf<One extends Kind> = Extract<SearchHit, { kind: One }>;

interface Search<One extends Kind> {
  /** What it takes to be shown its hits. */
  readonly needs: Capability;
  readonly find: (context: VaultContext, typed: string) => Promise<HitOf<One>[]>;
}

/** In the order of the palette: a kind of hit that nothing finds does not compile. */
const SEARCHES: { readonly [One in Kind]: Search<One> } = {
  person: { needs: "people.read", find: searchPeople },
  meeting: { needs: "meetings.read", find: searchMeetings },
  document: { needs: "meetings.read", find: searchDocuments },
  minutes: { needs: "meetings.read", find: searchMinutes },
};

/** What this person may read, eight of each kind at most. */
export async function searchAll(context: VaultContext, typed: string): Promise<SearchHit[]> {
  const hits: SearchHit[] = [];
  for (const { needs, find } of Object.values(SEARCHES)) {
    if (mayDo(context.roles, needs)) hits.push(...(await find(context, typed)));
  }
  return hits;
}

async function searchPeople(context: VaultContext, typed: string): Promise<HitOf<"person">[]> {
  const people = await findPeople(context, typed, OF_EACH);
  return people.map((person) => ({
    kind: "person",
    id: person.id,
    title: displayName(person),
    detail: person.town || (person.email ?? ""),
  }));
}

async function searchMeetings(context: VaultContext, typed: string): Promise<HitOf<"meeting">[]> {
  if (foldedWords(typed).length === 0) return [];
  return (await meetingTitles(context.read))
    .filter((meeting) => matchesWords(`${meeting.title} ${meeting.date}`, typed))
    .slice(0, OF_EACH)
    .map((meeting) => ({
      kind: "meeting",
      id: fromBlob(meeting.id),
      title: meeting.title,
      date: meeting.date,
    }));
}

async function searchDocuments(context: VaultContext, typed: string): Promise<HitOf<"document">[]> {
  if (foldedWords(typed).length === 0) return [];
  return (await documentNames(context.read))
    .filter(({ name }) => matchesWords(name, typed))
    .slice(0, OF_EACH)
    .map(({ id, meetingId, name, meetingTitle }) => ({
      kind: "document",
      id: fromBlob(id),
      meetingId: fromBlob(meetingId),
      title: name,
      detail: meetingTitle,
    }));
}

async function searchMinutes(context: VaultContext, typed: string): Promise<HitOf<"minutes">[]> {
  const match = prefixQueryOfText(typed);
  if (match === null) return [];
  const confidential = mayDo(context.roles, "meetings.confidential");
  return (await matchingMinutes(context.read, match, OF_EACH, confidential)).map((found) => ({
    kind: "minutes",
    id: fromBlob(found.itemId),
    meetingId: fromBlob(found.meetingId),
    title: found.itemTitle,
    detail: excerpt(found.words, typed),
  }));
}
