import type { VaultContext } from "#main/vault/context.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { prefixQueryOfText } from "#main/vault/db/full-text.ts";
import { findPeople } from "#main/vault/features/people/roster.service.ts";
import { mayDo } from "#shared/domain/access/permissions.ts";
import { foldedWords, matchesWords } from "#shared/domain/kernel/word-match.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import type { SearchHit } from "#shared/ipc/search.contract.ts";
import { excerpt } from "./excerpt.ts";
import { documentNames, matchingMinutes, meetingTitles } from "./search.repository.ts";

const OF_EACH = 8;

/** People, meetings, documents and minutes that this person may read, eight of each at most. */
export async function searchAll(context: VaultContext, typed: string): Promise<SearchHit[]> {
  const { roles } = context;
  const hits: SearchHit[] = [];
  if (mayDo(roles, "people.read")) hits.push(...(await searchPeople(context, typed)));
  if (mayDo(roles, "meetings.read")) {
    hits.push(...(await searchMeetings(context, typed)));
    hits.push(...(await searchDocuments(context, typed)));
    hits.push(...(await searchMinutes(context, typed)));
  }
  return hits;
}

async function searchPeople(context: VaultContext, typed: string): Promise<SearchHit[]> {
  const people = await findPeople(context, typed, OF_EACH);
  return people.map((person) => ({
    kind: "person",
    id: person.id,
    title: displayName(person),
    detail: person.town || (person.email ?? ""),
  }));
}

async function searchMeetings(context: VaultContext, typed: string): Promise<SearchHit[]> {
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

async function searchDocuments(context: VaultContext, typed: string): Promise<SearchHit[]> {
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

async function searchMinutes(context: VaultContext, typed: string): Promise<SearchHit[]> {
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
