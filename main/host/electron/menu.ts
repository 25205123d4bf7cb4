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
  const command = (
    name: MenuCommand | "lock",
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    label: text[name],
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => send(name),
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
        command("new_person", "CommandOrControl+Shift+P"),
        command("new_meeting", "CommandOrControl+Shift+M"),
        command("import_people"),
        line,
        command("settings", "CommandOrControl+,"),
        command("lock", "CommandOrControl+L"),
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
        command("palette", "CommandOrControl+K"),
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
