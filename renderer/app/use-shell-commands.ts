import {
  CircleHelp,
  LockKeyhole,
  LogOut,
  Monitor,
  Moon,
  Search,
  Sun,
  Undo2,
  type LucideIcon,
} from "lucide-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Settings } from "#shared/ipc/app.contract.ts";
import { call } from "#renderer/lib/client.ts";
import type { Command } from "#renderer/lib/commands.ts";
import { flushAll } from "#renderer/lib/flush.ts";
import { leaveThen } from "#renderer/lib/leaving.ts";
import { changeSettings, useSettings } from "#renderer/lib/settings.ts";
import { showError, undoLastWrite } from "#renderer/lib/undo.ts";
import { focusToasts, showToast } from "#renderer/ui/toast.tsx";
import { SHORTCUTS } from "./shell-shortcuts.ts";

export type Overlay = "palette" | "help" | null;

export type ShellCommandId =
  | "palette"
  | "undo"
  | "help"
  | "toast"
  | "lock"
  | "close_vault"
  | `theme_${Theme}`;

type Theme = Settings["theme"];

const THEMES = ["dark", "light", "system"] as const satisfies readonly Theme[];
const THEME_ICONS: Readonly<Record<Theme, LucideIcon>> = {
  dark: Moon,
  light: Sun,
  system: Monitor,
};

type ShellCommand = Command & { readonly id: ShellCommandId };

/** The commands of the shell itself, on every page. */
export function useShellCommands(setOverlay: (overlay: Overlay) => void): readonly Command[] {
  const { t } = useTranslation();
  const { theme: current } = useSettings();
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
        also: t("app.commands.also.help"),
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
        also: t("app.commands.also.closeVault"),
        group: "vault",
        icon: LogOut,
        run: () => leaveThen(closeVault),
      },
      ...THEMES.filter((theme) => theme !== current).map((theme) => ({
        id: `theme_${theme}` as const,
        label: t(`app.commands.themes.${theme}`),
        also: t("app.commands.also.theme"),
        group: "actions" as const,
        icon: THEME_ICONS[theme],
        run: () => void changeSettings({ theme }).catch(showError),
      })),
    ],
    [t, setOverlay, current],
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
