import type { VaultContext } from "#main/vault/context.ts";
import { inSteps, type Job } from "#main/vault/job.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { foldText } from "#shared/domain/kernel/text.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { blockLines } from "#shared/domain/meetings/block-text.ts";
import type { Meeting } from "#shared/domain/meetings/meeting.ts";
import { MembershipStatus } from "#shared/domain/people/person.ts";
import { mayPublishName, statusesAsOf } from "#shared/domain/people/standing.ts";
import { linksOf } from "#shared/domain/publication/links.ts";
import { probesOf } from "#shared/domain/publication/probes.ts";
import { mentionsOf } from "#shared/domain/publication/redact.ts";
import { displayName, type Subject } from "#shared/domain/publication/subject.ts";
import { findingCandidates } from "./candidates.repository.ts";
import { peopleByRows, rowsOfPeople, standingsByRows } from "./subjects.repository.ts";

/**
 * Everybody whose name or contacts might stand in what goes out: who attends, who is mentioned, and
 * whom any word of the meeting, or of the files about to be written, may name.
 */
export async function subjectsOf(
  context: VaultContext,
  meeting: Meeting,
  texts: readonly string[],
  job: Job,
): Promise<Subject[]> {
  const mentions = mentionsOf(meeting);
  const involved = new Set([
    ...meeting.attendance.map((one) => one.personId),
    ...mentions.map((one) => one.id),
  ]);
  const probes = probesOf([...wordsOf(meeting), ...texts].join("\n\n"));
  await job.breathe();
  const candidates = await inSteps(job, findingCandidates(context.rawRead, probes));
  const rows = new Set([...candidates, ...(await rowsOfPeople(context.read, [...involved]))]);
  const known = await loadSubjects(context, [...rows], involved);
  const ids = new Set(known.map((subject) => subject.personId));
  const gone = [...involved].filter((id) => !ids.has(id));
  const labels = Map.groupBy(mentions, (one) => one.id);
  return [...known, ...gone.map(strangerFor)].map((subject) => ({
    ...subject,
    aliases: aliasesOf(subject, labels.get(subject.personId) ?? []),
  }));
}

/** Everybody whom the words of a text that is of no meeting may name, and those who have to do with it. */
export async function subjectsNamedIn(
  context: VaultContext,
  texts: readonly string[],
  involved: readonly string[],
  job: Job,
): Promise<Subject[]> {
  const probes = probesOf(texts.join("\n\n"));
  await job.breathe();
  const candidates = await inSteps(job, findingCandidates(context.rawRead, probes));
  const rows = new Set([...candidates, ...(await rowsOfPeople(context.read, involved))]);
  return loadSubjects(context, [...rows], new Set(involved));
}

function wordsOf(meeting: Meeting): string[] {
  return [
    meeting.title,
    meeting.place,
    ...meeting.items.flatMap((item) => [
      item.title,
      ...item.minutes.flatMap(blockLines),
      ...item.minutes.flatMap(linksOf),
    ]),
  ];
}

async function loadSubjects(
  context: VaultContext,
  rows: readonly number[],
  involved: ReadonlySet<string>,
): Promise<Subject[]> {
  const today = localDate(context.now());
  const people = await peopleByRows(context.read, rows);
  const { memberships, consents } = await standingsByRows(context.read, rows);
  const heldBy = Map.groupBy(memberships, (one) => one.person);
  const givenBy = Map.groupBy(consents, (one) => one.person);
  return people.map((person) => {
    const personId = fromBlob(person.id);
    const held = (heldBy.get(person.row) ?? []).map((one) => ({
      status: MembershipStatus.parse(one.status),
      start: one.start_on,
      end: one.end_on,
    }));
    const given = (givenBy.get(person.row) ?? []).map((one) => ({
      givenOn: one.given_on,
      withdrawnOn: one.withdrawn_on,
    }));
    return {
      personId,
      givenName: person.given_name,
      familyName: person.family_name,
      aliases: [],
      emails: JSON.parse(person.emails) as string[],
      phones: JSON.parse(person.phones) as string[],
      street: person.street,
      postcode: person.postcode,
      town: person.town,
      statuses: statusesAsOf(held, today),
      mayPublishName: mayPublishName(given, today),
      involved: involved.has(personId),
    };
  });
}

/** Somebody mentioned who has left the roster: no consent is known, the label is their name. */
function strangerFor(personId: string): Subject {
  return {
    personId,
    givenName: "",
    familyName: "",
    aliases: [],
    emails: [],
    phones: [],
    street: "",
    postcode: "",
    town: "",
    statuses: [],
    mayPublishName: false,
    involved: true,
  };
}

/** The words of somebody's mentions that are not the name of today. */
function aliasesOf(subject: Subject, mentions: readonly { label: string }[]): string[] {
  const name = foldText(displayName(subject));
  const labels = new Set(mentions.map((one) => one.label));
  return [...labels].filter((label) => foldText(label) !== name && label !== "");
}
