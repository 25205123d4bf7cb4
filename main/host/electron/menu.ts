import { Menu, type MenuItemConstructorOptions } from "electron";
import type { WindowOptions } from "#main/host/host.ts";
import { hostText, type HostText } from "#main/host/host-text.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import type { MenuCommand } from "#shared/ipc/events.ts";

type Send = WindowOptions["onMenu"];

/** The application's menu, in the person's language. */
export function setMenu(language: Language, send: Send, platform = process.platform): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, send, platform)));
}

/**
 * On macOS the bar belongs to the system: an application menu, a window menu, and in Edit what makes the
 * keys of a text work, which go through the menu there
 * (https://www.electronjs.org/docs/latest/tutorial/application-menu). On Linux and Windows it is the
 * window's own, with what Greffe does.
 */
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
  const settings = shown("settings", "CommandOrControl+,");
  const quit: MenuItemConstructorOptions = {
    label: text.quit,
    accelerator: "CommandOrControl+Q",
    role: "quit",
  };
  // Its key is heard before it gets here (window.ts), so that a page that hangs does not keep it.
  const lock = { ...command("lock"), accelerator: "CommandOrControl+L" };
  const work = [command("new_person"), command("new_meeting"), command("import_people")];
  // Inside a text, Ctrl+Z belongs to the text; this entry undoes the last stored action.
  const undo = command("undo");
  const clipboard: MenuItemConstructorOptions[] = [
    { label: text.cut, role: "cut" },
    { label: text.copy, role: "copy" },
    { label: text.paste, role: "paste" },
    { label: text.select_all, role: "selectAll" },
  ];
  const view: MenuItemConstructorOptions = {
    label: text.view,
    submenu: [
      shown("palette", "CommandOrControl+K"),
      LINE,
      { label: text.zoom_in, role: "zoomIn" },
      { label: text.zoom_out, role: "zoomOut" },
      { label: text.zoom_reset, role: "resetZoom" },
      LINE,
      { label: text.full_screen, role: "togglefullscreen" },
    ],
  };
  if (platform !== "darwin") {
    return [
      { label: text.file, submenu: [...work, LINE, settings, lock, LINE, quit] },
      { label: text.edit, submenu: [undo, LINE, ...clipboard] },
      view,
      { label: text.help, submenu: [command("about")] },
    ];
  }
  const typing: MenuItemConstructorOptions[] = [
    { label: text.undo_typing, role: "undo" },
    { label: text.redo_typing, role: "redo" },
  ];
  return [
    {
      label: "Greffe",
      submenu: [command("about"), LINE, settings, LINE, ...ofTheSystem(text), LINE, quit],
    },
    {
      label: text.file,
      submenu: [...work, LINE, lock, LINE, { label: text.close_window, role: "close" }],
    },
    { label: text.edit, submenu: [...typing, LINE, undo, LINE, ...clipboard] },
    view,
    {
      label: text.window,
      // The system adds its own entries to the menu of this role.
      role: "window",
      submenu: [
        { label: text.minimize, role: "minimize" },
        { label: text.zoom_window, role: "zoom" },
        LINE,
        { label: text.front, role: "front" },
      ],
    },
  ];
}

const LINE: MenuItemConstructorOptions = { type: "separator" };

/** What each application's menu has on macOS. */
function ofTheSystem(text: HostText["menu"]): MenuItemConstructorOptions[] {
  return [
    { label: text.services, role: "services" },
    LINE,
    { label: text.hide, role: "hide" },
    { label: text.hide_others, role: "hideOthers" },
    { label: text.show_all, role: "unhide" },
  ];
}
