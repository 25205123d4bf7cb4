import type { Editor } from "@tiptap/core";
import { useTranslation } from "react-i18next";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { AttendanceKind } from "#shared/domain/meetings/meeting.ts";
import { usePersonOptions, type PersonOption } from "#renderer/lib/person-box/person-options.ts";
import type { FloatingOption } from "#renderer/lib/person-box/floating-list.tsx";
import { nameSomeone } from "./name-someone.ts";
import { completeSlash, runSlash } from "./run-slash.ts";
import { readSlash, type SlashId, type SlashQuery } from "./slash-commands.ts";
import type { OpenSuggestion } from "./suggestion-store.ts";

/** What the minutes ask of the rest of the page. */
export interface MinutesHost {
  readonly attend: (personId: string, name: string, kind: AttendanceKind) => void;
  readonly addItem: (title: string) => void;
  readonly askLink: () => void;
}

export interface Suggested extends FloatingOption {
  run(): void;
}

const WANTS_MORE: ReadonlySet<SlashId> = new Set(["present", "excused", "absent", "item"]);

/** Whoever writes `@` in a sentence and goes on does not name somebody of five words. */
const MOST_WORDS = 4;

/** What the list under the caret offers for what is being typed. */
export function useSuggested(
  editor: Editor,
  open: OpenSuggestion | null,
  host: MinutesHost,
): readonly Suggested[] {
  const { t } = useTranslation();
  const slash: SlashQuery | null = open?.char === "/" ? readSlash(open.query) : null;
  const people = usePersonOptions(open === null ? "" : nameTyped(open, slash));
  if (open === null) return [];
  const { range } = open;

  const forPeople = (use: (person: { id: string; name: string }) => void) =>
    people.options.map((option): Suggested => ({
      ...option,
      run: () => void chosen(option).then(use),
    }));
  if (slash === null) {
    return forPeople((person) => nameSomeone(editor, range, person));
  }
  switch (slash.kind) {
    case "attendance":
      return forPeople(({ id, name }) => {
        editor.chain().focus().deleteRange(range).run();
        host.attend(id, name, slash.attendance);
      });
    case "item":
      if (slash.title === "") return [];
      return [
        {
          id: "item",
          label: t("meetings.slash.newItem", { title: slash.title }),
          run: () => {
            editor.chain().focus().deleteRange(range).run();
            host.addItem(slash.title);
          },
        },
      ];
    case "commands":
      // In a sentence, a slash alone is the sentence's: Enter goes to the next line.
      if (open.query === "" && !open.isFirst) return [];
      return slash.ids.map((id) => ({
        id,
        label: t(`meetings.slash.${id}.name`),
        detail: t(`meetings.slash.${id}.detail`),
        run: () => {
          if (WANTS_MORE.has(id)) completeSlash(editor, range, t(`meetings.slash.${id}.name`));
          else runSlash(editor, range, id, host.askLink);
        },
      }));
    default:
      return assertNever(slash);
  }
}

function nameTyped(open: OpenSuggestion, slash: SlashQuery | null): string {
  const name = slash === null ? open.query : slash.kind === "attendance" ? slash.name : "";
  if (name.startsWith(" ") || name.split(/\s+/).length > MOST_WORDS) return "";
  return name;
}

async function chosen(option: PersonOption): Promise<{ id: string; name: string }> {
  return (await option.choose()) ?? new Promise(() => undefined);
}
