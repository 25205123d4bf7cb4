import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "#renderer/lib/use-may.ts";
import { useCommands, type Command } from "#renderer/lib/commands.ts";

/** The roster's keys, in the palette and in the help. */
export function useRosterCommands(onSearch: () => void, onAdd: () => void): void {
  const { t } = useTranslation();
  const mayWrite = useMay("people.write");
  const commands = useMemo((): Command[] => {
    const told = { group: "page", helpOnly: true, run: () => undefined } as const;
    return [
      {
        id: "search_people",
        label: t("people.commands.search"),
        group: "page",
        keys: "/",
        run: onSearch,
      },
      ...(mayWrite
        ? [
            {
              id: "create",
              label: t("people.roster.add"),
              group: "page",
              keys: "mod+n",
              inFields: true,
              run: onAdd,
            } as const,
          ]
        : []),
      { ...told, id: "open_person", label: t("people.commands.open"), keys: "enter" },
      { ...told, id: "next_person", label: t("people.person.next"), keys: "j" },
      { ...told, id: "previous_person", label: t("people.person.previous"), keys: "k" },
      { ...told, id: "close_person", label: t("people.commands.close"), keys: "escape" },
    ];
  }, [t, mayWrite, onSearch, onAdd]);
  useCommands(commands);
}
