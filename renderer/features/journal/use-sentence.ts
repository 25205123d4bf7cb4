import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { CommandName } from "#shared/domain/journal/entry.ts";
import type { FieldName } from "#shared/domain/journal/fields.ts";
import type { JournalEntry } from "#shared/domain/journal/page.ts";
import type { EntrySubject, Noun } from "#shared/domain/journal/subject.ts";
import { useFormat } from "#renderer/lib/format.ts";

/** The commands that have a sentence of their own; the others are told by their name. */
const TOLD = [
  "vault.create",
  "vault.rename",
  "people.create",
  "people.update",
  "people.remove",
  "people.addMembership",
  "people.updateMembership",
  "people.removeMembership",
  "people.giveConsent",
  "people.withdrawConsent",
  "people.import",
  "meetings.create",
  "meetings.update",
  "meetings.remove",
  "meetings.setAttendance",
  "meetings.removeAttendance",
  "meetings.addItem",
  "meetings.updateItem",
  "meetings.moveItem",
  "meetings.removeItem",
  "meetings.saveMinutes",
  "meetings.addAttachment",
  "meetings.renameAttachment",
  "meetings.removeAttachment",
  "meetings.copyAttachment",
  "publication.publish",
  "vault.makeShares",
  "vault.openedWithShares",
  "recovery.drill",
  "members.invite",
  "members.cancelInvitation",
  "members.renewInvitation",
  "members.join",
  "members.changeRoles",
  "members.rename",
  "members.remove",
  "members.rekey",
  "journal.undo",
  "journal.export",
] as const satisfies readonly CommandName[];

/** Says an entry as people would: who did what, to what. */
export function useSentence(): (entry: JournalEntry) => string {
  const { t } = useTranslation();
  const words = useSubjectWords();
  return useCallback(
    ({ command, actor, subject }: JournalEntry) => {
      const told = TOLD.find((name) => name === command);
      return told === undefined
        ? t("journal.plain", { actor, what: t(`journal.commands.${command}`) })
        : t(`journal.says.${told}`, { actor, ...words(subject) });
    },
    [t, words],
  );
}

/** “de” before a vowel, and before an h, which is mute in nearly every name. */
const ELIDES = /^[aeiouhœæ]/iu;

type Words = Record<string, string>;

function useSubjectWords(): (subject: EntrySubject) => Words {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (subject: EntrySubject): Words => {
      const quoted = (name: string) => t("journal.quoted", { name });
      const person = (noun: Noun | null) => noun?.name ?? t("journal.unnamed.person");
      const ofPerson = (noun: Noun | null) => {
        const name = person(noun);
        return t(ELIDES.test(name.normalize("NFD")) ? "journal.of.vowel" : "journal.of.consonant", {
          name,
        });
      };
      const meeting = (noun: Noun | null) => quoted(noun?.name ?? t("journal.unnamed.meeting"));
      const item = (noun: Noun | null) => quoted(noun?.name ?? t("journal.unnamed.item"));
      const fields = (names: readonly FieldName[]) =>
        names.length === 0
          ? t("journal.unnamed.fields")
          : format.list(names.map((field) => t(`journal.fields.${field}`)));
      switch (subject.kind) {
        case "person":
          return {
            person: person(subject.person),
            ofPerson: ofPerson(subject.person),
            fields: fields(subject.fields),
          };
        case "membership":
          return {
            person: person(subject.person),
            ofPerson: ofPerson(subject.person),
            status: subject.status === null ? "" : quoted(t(`people.statuses.${subject.status}`)),
          };
        case "import": {
          const added = { count: subject.added, formatted: format.number(subject.added) };
          const changed = { count: subject.changed, formatted: format.number(subject.changed) };
          const done = [
            ...(subject.added > 0 || subject.changed === 0
              ? [t("journal.imported.added", added)]
              : []),
            ...(subject.changed > 0 ? [t("journal.imported.changed", changed)] : []),
          ];
          return { done: format.list(done) };
        }
        case "meeting":
          return {
            meeting: meeting(subject.meeting),
            fields: fields(subject.fields),
          };
        case "attendance":
          return {
            person: person(subject.person),
            meeting: meeting(subject.meeting),
            kind:
              subject.attendance === null
                ? ""
                : t(`meetings.attendance.kinds.${subject.attendance}`),
          };
        case "item":
          return {
            item: item(subject.item),
            meeting: meeting(subject.meeting),
            fields: fields(subject.fields),
          };
        case "attachment":
          return {
            attachment: item(subject.attachment),
            meeting: meeting(subject.meeting),
          };
        case "member":
          return {
            member: person(subject.member),
            ofMember: ofPerson(subject.member),
            roles: format.list(subject.roles.map((role) => t(`access.roles.${role}`))),
          };
        case "shares":
          return { parts: format.list(subject.numbers.map(String)) };
        case "vault":
          return { name: quoted(subject.name) };
        case "export": {
          const counted = { count: subject.entries, formatted: format.number(subject.entries) };
          const done = subject.contents
            ? t("journal.exported.contents", counted)
            : t("journal.exported.entries", counted);
          return { done, reason: subject.reason };
        }
        case "undo": {
          const what = t(`journal.commands.${subject.command}`);
          const { name } = subject;
          return {
            what: quoted(name === "" ? what : t("journal.whatOf", { what, name })),
            seq: String(subject.seq),
          };
        }
        default:
          return {};
      }
    },
    [t, format],
  );
}
