import { rowDamaged } from "#main/vault/db/checked-rows.ts";
import { isEmail } from "#shared/domain/imports/contacts.ts";
import type { VaultContext } from "#main/vault/context.ts";
import type { Job } from "#main/vault/job.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { PAGE_SIZE, type Cursor } from "#shared/domain/kernel/paging.ts";
import { foldKey } from "#shared/domain/people/name-keys.ts";
import { MEMBERSHIP_STATUSES, type PersonSummary } from "#shared/domain/people/person.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { amongOf } from "./among.service.ts";
import { fetchOutline } from "./roster-outline.repository.ts";
import type { RosterPlace, RosterQuery, RosterRow } from "./roster-query.ts";
import { fetchPage, toCheckCount, townCounts } from "./roster.repository.ts";
import { searchTerms, type SearchTerms } from "./search-terms.ts";

/** Between the town and the name in a cursor of the sort by town; no key holds it. */
const BETWEEN_KEYS = "\u001e";

async function toQuery(
  context: VaultContext,
  { filter, sort }: Pick<ParsedInput<"people.list">, "filter" | "sort">,
): Promise<RosterQuery> {
  const townKey = foldKey(filter.town ?? "");
  const asOf = filter.asOf ?? localDate(context.now());
  return {
    search: searchTerms(filter.query ?? ""),
    statuses: filter.statuses ?? [],
    asOf,
    townKey: townKey === "" ? null : townKey,
    toCheck: filter.toCheck === true,
    among: await amongOf(context, filter, asOf),
    sort,
  };
}

function toCursor(sort: RosterQuery["sort"], place: RosterPlace): Cursor {
  if (sort === "newest") return { value: "", row: place.row };
  if (sort === "name") return { value: place.nameKey, row: place.row };
  return { value: place.townKey + BETWEEN_KEYS + place.nameKey, row: place.row };
}

function fromCursor(sort: RosterQuery["sort"], { value, row }: Cursor): RosterPlace {
  if (sort !== "town") return { nameKey: value, townKey: "", row };
  const [townKey = "", nameKey = ""] = value.split(BETWEEN_KEYS);
  return { townKey, nameKey, row };
}

function toSummary(row: RosterRow): PersonSummary {
  // The engine takes it out of the list of addresses: no column stands behind it.
  if (row.email !== null && !isEmail(row.email)) throw rowDamaged("person", fromBlob(row.id));
  const held = row.statuses?.split(",") ?? [];
  return {
    id: fromBlob(row.id),
    givenName: row.givenName,
    familyName: row.familyName,
    email: row.email,
    postcode: row.postcode,
    town: row.town,
    statuses: MEMBERSHIP_STATUSES.filter((status) => held.includes(status)),
    mayPublishName: row.consents === 1,
  };
}

/** One page of the roster, from after a cursor. */
export async function listPeople(
  context: VaultContext,
  input: ParsedInput<"people.list">,
): Promise<{ rows: PersonSummary[]; next: Cursor | null }> {
  const query = await toQuery(context, input);
  const after = input.after === null ? null : fromCursor(query.sort, input.after);
  const found = await fetchPage(context.read, query, after, PAGE_SIZE + 1);
  const rows = found.slice(0, PAGE_SIZE);
  const last = found.length > PAGE_SIZE ? rows.at(-1) : undefined;
  return {
    rows: rows.map(toSummary),
    next: last === undefined ? null : toCursor(query.sort, last),
  };
}

/** How many people, and the cursor of each page after the first. Other calls are answered meanwhile. */
export async function outlinePeople(
  context: VaultContext,
  input: ParsedInput<"people.outline">,
  job: Job,
): Promise<{ count: number; cursors: Cursor[] }> {
  const query = await toQuery(context, input);
  const { count, places } = await fetchOutline(context.read, query, () => job.breathe());
  const pages = Math.ceil(count / PAGE_SIZE);
  return {
    count,
    cursors: places.slice(0, Math.max(0, pages - 1)).map((place) => toCursor(query.sort, place)),
  };
}

/** The first people, by name, whose names begin with the words typed. */
export function suggestPeople(
  context: VaultContext,
  typed: string,
  limit: number,
): Promise<PersonSummary[]> {
  return firstPeople(context, searchTerms(typed, ["name_key", "name_joined"]), limit);
}

/** The first people, by name, found by their names, e-mails or town. */
export function findPeople(
  context: VaultContext,
  typed: string,
  limit: number,
): Promise<PersonSummary[]> {
  return firstPeople(context, searchTerms(typed), limit);
}

async function firstPeople(
  context: VaultContext,
  search: SearchTerms,
  limit: number,
): Promise<PersonSummary[]> {
  if (search.kind === "everyone") return [];
  const asOf = localDate(context.now());
  const everyone = { statuses: [], townKey: null, toCheck: false, among: null };
  const query: RosterQuery = { ...everyone, search, asOf, sort: "name" };
  return (await fetchPage(context.read, query, null, limit)).map(toSummary);
}

export async function countToCheck(context: VaultContext): Promise<{ count: number }> {
  return { count: (await toCheckCount(context.read))[0]?.count ?? 0 };
}

export function listTowns(
  context: VaultContext,
  _: unknown,
  job: Job,
): Promise<{ town: string; count: number }[]> {
  return townCounts(context.read, () => job.breathe());
}
