import { Menu, type BrowserWindow, type ContextMenuParams } from "electron";
import type { MenuItemConstructorOptions } from "electron";
import { hostText } from "#main/host/host-text.ts";
import type { Language } from "#shared/ipc/app.contract.ts";

/**
 * What the right button opens, and the keyboard's menu key: Electron shows nothing by itself
 * (https://www.electronjs.org/docs/latest/tutorial/context-menu), and for whoever knows no keys it is the
 * only way to paste.
 */
export function offerContextMenu(window: BrowserWindow, language: () => Language): void {
  window.webContents.on("context-menu", (_event, asked) => {
    const entries = contextEntries(asked, language());
    if (entries.length === 0) return;
    // Where the pointer is, unless a key asked.
    const place = asked.menuSourceType === "keyboard" ? { x: asked.x, y: asked.y } : {};
    Menu.buildFromTemplate(entries).popup({ window, sourceType: asked.menuSourceType, ...place });
  });
}

/** Of a field, what can be done there; of a text that is selected, to copy it; of anything else, nothing. */
export function contextEntries(
  asked: Pick<ContextMenuParams, "isEditable" | "selectionText" | "editFlags">,
  language: Language,
): MenuItemConstructorOptions[] {
  const { isEditable, selectionText, editFlags } = asked;
  const text = hostText(language).menu;
  const copy: MenuItemConstructorOptions = {
    label: text.copy,
    role: "copy",
    enabled: editFlags.canCopy,
  };
  if (!isEditable) return selectionText.trim() === "" ? [] : [copy];
  return [
    { label: text.cut, role: "cut", enabled: editFlags.canCut },
    copy,
    { label: text.paste, role: "paste", enabled: editFlags.canPaste },
    { type: "separator" },
    { label: text.select_all, role: "selectAll", enabled: editFlags.canSelectAll },
  ];
}
