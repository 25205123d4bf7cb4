import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "#renderer/lib/use-may.ts";
import { useCommands, type Command } from "#renderer/lib/commands.ts";

export interface RosterActs {
  readonly toSearch: () => void;
  readonly add: () => void;
  /** To the list, wherever else on the page the focus is; the rows and the record hear their own keys. */
  readonly toList: () => void;
}

/** The roster's keys, in the palette and in the help. */
export function useRosterCommands({ toSearch, add, toList }: RosterActs): void {
  const { t } = useTranslation();
  const mayWrite = useMay("people.write");
  const commands = useMemo((): Command[] => {
    const told = { group: "page", helpOnly: true, run: () => undefined } as const;
    const step = { group: "page", run: toList } as const;
    return [
      {
        id: "search_people",
        label: t("people.commands.search"),
        group: "page",
        keys: "/",
        run: toSearch,
      },
      ...(mayWrite
        ? [
            {
              id: "new_person",
              label: t("app.commands.newPerson"),
              also: t("app.commands.also.newPerson"),
              group: "page",
              keys: "mod+n",
              inFields: true,
              run: add,
            } as const,
          ]
        : []),
      { ...told, id: "open_person", label: t("people.commands.open"), keys: "enter" },
      { ...step, id: "next_person", label: t("people.person.next"), keys: "j" },
      { ...step, id: "previous_person", label: t("people.person.previous"), keys: "k" },
      { ...told, id: "close_person", label: t("people.commands.close"), keys: "escape" },
    ];
  }, [t, mayWrite, toSearch, add, toList]);
  useCommands(commands);
}
