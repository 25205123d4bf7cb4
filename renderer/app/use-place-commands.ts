import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Command } from "#renderer/lib/commands.ts";
import { mayNow, useIsReadOnly, useRoles } from "#renderer/lib/use-may.ts";
import { DESTINATIONS, PLACES } from "./places.ts";

/** The commands that features declare, on every page, for whoever may do them here and now. */
export function usePlaceCommands(navigate: (path: string) => void): readonly Command[] {
  const { t } = useTranslation();
  const roles = useRoles();
  const isReadOnly = useIsReadOnly();
  return useMemo((): Command[] => {
    const going = DESTINATIONS.map(({ id, go, path, icon, keys, needs }) => ({
      needs,
      command: {
        id,
        label: t(go),
        icon,
        keys,
        group: "places" as const,
        inFields: true,
        run: () => navigate(path),
      },
    }));
    const doing = PLACES.flatMap(({ commands: own = [], needs: needed }) =>
      own.map(({ label, also, needs = needed, path, ...command }) => ({
        needs,
        command: {
          ...command,
          label: t(label),
          also: also === undefined ? undefined : t(also),
          run: () => navigate(path),
        },
      })),
    );
    return [...going, ...doing]
      .filter(({ needs }) => mayNow(roles, isReadOnly, needs))
      .map(({ command }) => command);
  }, [t, roles, isReadOnly, navigate]);
}
