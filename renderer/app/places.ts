import { BookOpenText, House, NotebookPen, UsersRound, type LucideIcon } from "lucide-react";
import { SHORTCUTS } from "./shortcuts.ts";

export interface Place {
  readonly id: "home" | "people" | "meetings" | "journal";
  readonly path: string;
  readonly icon: LucideIcon;
  readonly keys: string;
}

/** The rail, from top to bottom: only places that exist. */
export const PLACES: readonly Place[] = [
  { id: "home", path: "/", icon: House, keys: SHORTCUTS.home },
  { id: "people", path: "/people", icon: UsersRound, keys: SHORTCUTS.people },
  { id: "meetings", path: "/meetings", icon: NotebookPen, keys: SHORTCUTS.meetings },
  { id: "journal", path: "/journal", icon: BookOpenText, keys: SHORTCUTS.journal },
];

export function isAt(place: Place, location: string): boolean {
  return place.path === "/"
    ? location === "/"
    : location === place.path || location.startsWith(`${place.path}/`);
}

/**
 * What counts as one page: moving within it (from one person of the roster to the next) must not
 * take the focus away from the list.
 */
export function pageOf(location: string): string {
  const [, first = "", second = ""] = location.split("/");
  if (first === "people") return second === "import" ? "people/import" : "people";
  return location;
}
