import type { VaultContext } from "#main/vault/context.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { prefixQueryOfText } from "#main/vault/db/full-text.ts";
import type { Finder } from "#main/vault/finder.ts";
import { mayDo } from "#shared/domain/access/permissions.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { daysSaid } from "#shared/domain/kernel/said-days.ts";
import { foldedWords, matchesWords } from "#shared/domain/kernel/word-match.ts";
import { excerpt } from "./excerpt.ts";
import { matchingMinutes, meetingTitles } from "./search.repository.ts";

export const finders = {
  meeting: findMeeting,
  minutes: findMinutes,
} satisfies Record<string, Finder>;

async function findMeeting(context: VaultContext, typed: string, limit: number) {
  if (foldedWords(typed).length === 0) return [];
  const isSaid = daysSaid(typed, localDate(context.now())) ?? (() => false);
  return (await meetingTitles(context.read))
    .filter(({ title, date }) => isSaid(date) || matchesWords(`${title} ${date}`, typed))
    .slice(0, limit)
    .map(({ id, title, date }) => ({
      id: fromBlob(id),
      pageId: fromBlob(id),
      title,
      detail: { date },
    }));
}

async function findMinutes(context: VaultContext, typed: string, limit: number) {
  const match = prefixQueryOfText(typed);
  if (match === null) return [];
  const confidential = mayDo(context.roles, "meetings.confidential");
  return (await matchingMinutes(context.read, match, limit, confidential)).map((found) => ({
    id: fromBlob(found.itemId),
    pageId: fromBlob(found.meetingId),
    title: found.itemTitle,
    detail: excerpt(found.words, typed),
  }));
}
