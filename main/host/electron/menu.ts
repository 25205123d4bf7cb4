import { Menu, type MenuItemConstructorOptions } from "electron";
import type { WindowOptions } from "#main/host/host.ts";
import { hostText } from "#main/host/host-text.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import type { MenuCommand } from "#shared/ipc/events.ts";

type Send = WindowOptions["onMenu"];

/** The application's menu, in the person's language. */
export function setMenu(language: Language, send: Send, platform = process.platform): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, send, platform)));
}

export function menuTemplate(
  language: Language,
  send: Send,
  platform: NodeJS.Platform,
): MenuItemConstructorOptions[] {
  const text = hostText(language).menu;
  const command = (name: MenuCommand | "lock"): MenuItemConstructorOptions => ({
    label: text[name],
    click: () => send(name),
  });
  // The page has these keys, and would otherwise hear them twice.
  const shown = (name: MenuCommand, accelerator: string): MenuItemConstructorOptions => ({
    ...command(name),
    accelerator,
    registerAccelerator: false,
  });
  const line: MenuItemConstructorOptions = { type: "separator" };
  const quit: MenuItemConstructorOptions = {
    label: text.quit,
    accelerator: "CommandOrControl+Q",
    role: "quit",
  };
  return [
    {
      label: platform === "darwin" ? "Greffe" : text.file,
      submenu: [
        ...(platform === "darwin" ? [command("about"), line] : []),
        command("new_person"),
        command("new_meeting"),
        command("import_people"),
        line,
        shown("settings", "CommandOrControl+,"),
        // Registered with the system: a page that hangs must not keep the vault open.
        { ...command("lock"), accelerator: "CommandOrControl+L" },
        line,
        quit,
      ],
    },
    {
      label: text.edit,
      submenu: [
        // Inside a text, Ctrl+Z belongs to the text; this entry undoes the last stored action.
        command("undo"),
        line,
        { label: text.cut, role: "cut" },
        { label: text.copy, role: "copy" },
        { label: text.paste, role: "paste" },
        { label: text.select_all, role: "selectAll" },
      ],
    },
    {
      label: text.view,
      submenu: [
        shown("palette", "CommandOrControl+K"),
        line,
        { label: text.zoom_in, role: "zoomIn" },
        { label: text.zoom_out, role: "zoomOut" },
        { label: text.zoom_reset, role: "resetZoom" },
        line,
        { label: text.full_screen, role: "togglefullscreen" },
      ],
    },
    ...(platform === "darwin" ? [] : [{ label: text.help, submenu: [command("about")] }]),
  ];
}
