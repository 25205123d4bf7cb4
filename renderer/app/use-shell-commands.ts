import {
  CircleHelp,
  FileUp,
  Info,
  KeyRound,
  LockKeyhole,
  LogOut,
  NotebookPen,
  Search,
  Settings,
  Undo2,
  UserRoundPlus,
} from "lucide-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { mayDo, type Capability } from "#shared/domain/access/permissions.ts";
import { call } from "#renderer/lib/client.ts";
import { flushAll } from "#renderer/lib/flush.ts";
import { showError, undoLastWrite } from "#renderer/lib/undo.ts";
import { useIsReadOnly, useRoles } from "#renderer/lib/use-may.ts";
import { focusToasts, showToast } from "#renderer/ui/toast.tsx";
import { useCommands, type Command } from "#renderer/lib/commands.ts";
import { placesOf } from "./places.ts";
import { SHORTCUTS } from "#renderer/lib/shortcuts.ts";

export type Overlay = "palette" | "help" | null;

/** The commands that exist on every page. */
export function useShellCommands(
  navigate: (path: string) => void,
  setOverlay: (overlay: Overlay) => void,
): void {
  const { t } = useTranslation();
  const roles = useRoles();
  const isReadOnly = useIsReadOnly();
  const commands = useMemo((): Command[] => {
    const forWhoMay = (needs: Capability, command: Command): Command[] =>
      mayDo(roles, needs) && !isReadOnly ? [command] : [];
    const goLabels = {
      home: t("app.commands.goHome"),
      people: t("app.commands.goPeople"),
      meetings: t("app.commands.goMeetings"),
      journal: t("app.commands.goJournal"),
    };
    return [
      ...placesOf(roles).map((place): Command => ({
        id: place.id,
        label: goLabels[place.id],
        group: "places",
        keys: place.keys,
        icon: place.icon,
        inFields: true,
        run: () => navigate(place.path),
      })),
      {
        id: "settings",
        label: t("app.commands.settings"),
        group: "places",
        keys: SHORTCUTS.settings,
        icon: Settings,
        inFields: true,
        run: () => navigate("/settings"),
      },
      {
        id: "members",
        label: t("app.commands.goMembers"),
        group: "places",
        icon: KeyRound,
        run: () => navigate("/settings/members"),
      },
      {
        id: "about",
        label: t("app.commands.about"),
        group: "places",
        icon: Info,
        run: () => navigate("/about"),
      },
      {
        id: "palette",
        label: t("app.commands.palette"),
        group: "actions",
        keys: SHORTCUTS.palette,
        icon: Search,
        inFields: true,
        run: () => setOverlay("palette"),
      },
      ...forWhoMay("meetings.write", {
        id: "new_meeting",
        label: t("app.commands.newMeeting"),
        group: "actions",
        keys: SHORTCUTS.create,
        icon: NotebookPen,
        inFields: true,
        run: () => navigate("/meetings/new"),
      }),
      ...forWhoMay("people.write", {
        id: "new_person",
        label: t("app.commands.newPerson"),
        group: "actions",
        icon: UserRoundPlus,
        run: () => navigate("/people/new"),
      }),
      ...forWhoMay("people.import", {
        id: "import_people",
        label: t("app.commands.importPeople"),
        group: "actions",
        icon: FileUp,
        run: () => navigate("/people/import"),
      }),
      {
        id: "undo",
        label: t("app.commands.undo"),
        group: "actions",
        keys: SHORTCUTS.undo,
        icon: Undo2,
        run: () => {
          if (!undoLastWrite()) showToast({ text: t("app.commands.nothingToUndo") });
        },
      },
      {
        id: "help",
        label: t("app.commands.help"),
        group: "actions",
        keys: SHORTCUTS.help,
        icon: CircleHelp,
        run: () => setOverlay("help"),
      },
      {
        id: "toast",
        label: t("app.commands.toast"),
        group: "actions",
        keys: SHORTCUTS.toast,
        inFields: true,
        run: focusToasts,
      },
      {
        id: "lock",
        label: t("app.commands.lock"),
        group: "vault",
        keys: SHORTCUTS.lock,
        icon: LockKeyhole,
        inFields: true,
        run: lockVault,
      },
      {
        id: "close_vault",
        label: t("app.commands.closeVault"),
        group: "vault",
        icon: LogOut,
        run: closeVault,
      },
    ];
  }, [t, roles, isReadOnly, navigate, setOverlay]);
  useCommands(commands);
}

export function lockVault(): void {
  void call("app.lock", {}).catch(showError);
}

function closeVault(): void {
  void flushAll()
    .then(() => call("app.closeVault", {}))
    .catch(showError);
}
