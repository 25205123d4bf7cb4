import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { EntryCommand } from "#shared/domain/journal/entry.ts";
import type { FieldName } from "#shared/domain/journal/fields.ts";
import type { JournalEntry } from "#shared/domain/journal/page.ts";
import type { EntrySubject, Noun } from "#shared/domain/journal/subject.ts";
import { useFormat } from "#renderer/lib/format.ts";

/** What is told by its name alone; for any other command the types ask the catalogue for a sentence. */
const PLAIN = [
  "vault.changePassphrase",
  "vault.raiseCost",
  "vault.makeRecoveryKit",
  "vault.openedWithKit",
  "vault.noteKeyChange",
  "members.dropExpired",
  "vault.joinWithShares",
  "vault.changeBackups",
  "vault.backup",
  "vault.acceptedOlderCopy",
  "vault.quickUnlockOn",
  "vault.quickUnlockOff",
  "vault.purgeFiles",
  "drafts.save",
  "drafts.clear",
  "unknown",
] as const satisfies readonly EntryCommand[];

type Plain = (typeof PLAIN)[number];

const isPlain = (command: EntryCommand): command is Plain =>
  PLAIN.some((plain) => plain === command);

/** Says an entry as people would: who did what, to what. */
export function useSentence(): (entry: JournalEntry) => string {
  const { t } = useTranslation();
  const words = useSubjectWords();
  return useCallback(
    ({ command, actor, subject }: JournalEntry) => {
      return isPlain(command)
        ? t("journal.plain", { actor, what: t(`journal.commands.${command}`) })
        : t(`journal.says.${command}`, { actor, ...words(subject) });
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
