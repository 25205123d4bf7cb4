import type { MenuItemConstructorOptions } from "electron";
import { describe, expect, it, vi } from "vitest";

vi.mock("electron", () => import("./electron-double.ts"));

const { menuTemplate } = await import("#main/host/electron/menu.ts");

type Entry = string | readonly Entry[];

/** A menu by its labels, a line as "-". */
function labels(items: readonly MenuItemConstructorOptions[]): Entry[] {
  return items.flatMap(({ type, label = "", submenu }) => {
    if (type === "separator") return ["-"];
    return Array.isArray(submenu) ? [label, labels(submenu)] : [label];
  });
}

function flat(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) =>
    Array.isArray(item.submenu) ? [item, ...flat(item.submenu)] : [item],
  );
}

const menu = (platform: NodeJS.Platform, language: "fr" | "en" = "fr") =>
  menuTemplate(language, () => undefined, platform);

describe("the menu", () => {
  it("is that of an application of macOS there", () => {
    expect(labels(menu("darwin"))).toEqual([
      "Greffe",
      [
        "À propos de Greffe",
        "-",
        "Réglages…",
        "-",
        "Services",
        "-",
        "Masquer Greffe",
        "Masquer les autres",
        "Tout afficher",
        "-",
        "Quitter Greffe",
      ],
      "Fichier",
      [
        "Nouvelle personne",
        "Nouvelle réunion",
        "Importer des personnes…",
        "-",
        "Verrouiller",
        "-",
        "Fermer la fenêtre",
      ],
      "Édition",
      [
        "Annuler la saisie",
        "Rétablir la saisie",
        "-",
        "Annuler la dernière action",
        "-",
        "Couper",
        "Copier",
        "Coller",
        "Tout sélectionner",
      ],
      "Affichage",
      ["Chercher ou commander…", "-", "Agrandir", "Réduire", "Taille normale", "-", "Plein écran"],
      "Fenêtre",
      ["Placer dans le Dock", "Réduire ou agrandir", "-", "Tout ramener au premier plan"],
    ]);
    expect(flat(menu("darwin")).flatMap(({ role }) => role ?? [])).toEqual([
      "services",
      "hide",
      "hideOthers",
      "unhide",
      "quit",
      "close",
      "undo",
      "redo",
      "cut",
      "copy",
      "paste",
      "selectAll",
      "zoomIn",
      "zoomOut",
      "resetZoom",
      "togglefullscreen",
      "window",
      "minimize",
      "zoom",
      "front",
    ]);
  });

  it.each(["linux", "win32"] as const)("is that of the window on %s", (platform) => {
    expect(labels(menu(platform, "en"))).toEqual([
      "File",
      ["New person", "New meeting", "Import people…", "-", "Settings…", "Lock", "-", "Quit Greffe"],
      "Edit",
      ["Undo the last action", "-", "Cut", "Copy", "Paste", "Select all"],
      "View",
      ["Find or command…", "-", "Zoom in", "Zoom out", "Actual size", "-", "Full screen"],
      "Help",
      ["About Greffe"],
    ]);
  });

  it.each(["darwin", "linux", "win32"] as const)(
    "has no developer tools, no reload and no recent documents on %s, nor a key twice",
    (platform) => {
      const items = flat(menu(platform));
      const roles = items.map(({ role }) => String(role));
      expect(roles.join(" ")).not.toMatch(/devtools|reload|recent/iu);
      const keys = items.flatMap(({ accelerator }) => accelerator ?? []).map(String);
      expect(keys.toSorted()).toEqual([
        "CommandOrControl+,",
        "CommandOrControl+K",
        "CommandOrControl+L",
        "CommandOrControl+Q",
      ]);
    },
  );

  it("sends what was chosen", () => {
    const sent: string[] = [];
    const items = flat(menuTemplate("fr", (command) => sent.push(command), "darwin"));
    const wanted = ["Verrouiller", "Annuler la dernière action", "À propos de Greffe"];
    for (const label of wanted) {
      const click: unknown = items.find((item) => item.label === label)?.click;
      if (typeof click === "function") click();
    }
    expect(sent).toEqual(["lock", "undo", "about"]);
  });
});
