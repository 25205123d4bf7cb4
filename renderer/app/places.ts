import { BookOpenText, House, NotebookPen, UsersRound, type LucideIcon } from "lucide-react";
import { mayDo, type Capability } from "#shared/domain/access/permissions.ts";
import type { Role } from "#shared/domain/access/role.ts";
import { SHORTCUTS } from "#renderer/lib/shortcuts.ts";

export interface Place {
  readonly id: "home" | "people" | "meetings" | "journal";
  readonly path: string;
  readonly icon: LucideIcon;
  readonly keys: string;
  /** What it takes to go there; null for everybody. */
  readonly needs: Capability | null;
}

/** The rail, from top to bottom: only places that exist. */
export const PLACES: readonly Place[] = [
  { id: "home", path: "/", icon: House, keys: SHORTCUTS.home, needs: null },
  { id: "people", path: "/people", icon: UsersRound, keys: SHORTCUTS.people, needs: "people.read" },
  {
    id: "meetings",
    path: "/meetings",
    icon: NotebookPen,
    keys: SHORTCUTS.meetings,
    needs: "meetings.read",
  },
  {
    id: "journal",
    path: "/journal",
    icon: BookOpenText,
    keys: SHORTCUTS.journal,
    needs: "journal.read",
  },
];

export function placesOf(roles: readonly Role[]): Place[] {
  return PLACES.filter(({ needs }) => mayDo(roles, needs));
}

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
