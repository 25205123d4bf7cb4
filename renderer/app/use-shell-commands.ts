import { CircleHelp, LockKeyhole, LogOut, Search, Undo2 } from "lucide-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { call } from "#renderer/lib/client.ts";
import type { Command } from "#renderer/lib/commands.ts";
import { flushAll } from "#renderer/lib/flush.ts";
import { leaveThen } from "#renderer/lib/leaving.ts";
import { showError, undoLastWrite } from "#renderer/lib/undo.ts";
import { focusToasts, showToast } from "#renderer/ui/toast.tsx";
import { SHORTCUTS } from "./shell-shortcuts.ts";

export type Overlay = "palette" | "help" | null;

export type ShellCommandId = "palette" | "undo" | "help" | "toast" | "lock" | "close_vault";

type ShellCommand = Command & { readonly id: ShellCommandId };

/** The commands of the shell itself, on every page. */
export function useShellCommands(setOverlay: (overlay: Overlay) => void): readonly Command[] {
  const { t } = useTranslation();
  return useMemo(
    (): ShellCommand[] => [
      {
        id: "palette",
        label: t("app.commands.palette"),
        group: "actions",
        keys: SHORTCUTS.palette,
        icon: Search,
        inFields: true,
        run: () => setOverlay("palette"),
      },
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
        run: () => leaveThen(closeVault),
      },
    ],
    [t, setOverlay],
  );
}

export function lockVault(): void {
  void call("app.lock", {}).catch(showError);
}

function closeVault(): void {
  void flushAll()
    .then(() => call("app.closeVault", {}))
    .catch(showError);
}
