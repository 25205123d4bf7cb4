import type { LucideIcon } from "lucide-react";
import { lazy, type ComponentType } from "react";
import type { Capability } from "#shared/domain/access/permissions.ts";
import type { HitKind } from "#shared/domain/search/hit-kinds.ts";
import type { SearchHit } from "#shared/ipc/search.contract.ts";
import type { Command } from "./commands.ts";
import type { TextKey } from "./i18n.ts";
import type { SlotFillers } from "./slots.ts";
import type { WayIn } from "./way-in.ts";

/** What it takes; null for everybody. */
export type Needs = Capability | null;

export interface PageRoute {
  /** An address as wouter writes it; a fixed word wins over a parameter. */
  readonly path: string;
  readonly page: ComponentType;
  /** In the stead of what the feature needs. */
  readonly needs?: Needs | ((params: Readonly<Record<string, string | undefined>>) => Needs);
  /** Going from one of its addresses to another must not take the focus away (a list and its panel). */
  readonly isOnePage?: boolean;
  /** The page of the settings’ sections, which the address of each leads to as well. */
  readonly showsSections?: boolean;
}

/** What the palette offers on every page to whoever may do it. */
interface PlaceCommand extends Pick<Command, "id" | "group" | "keys" | "inFields"> {
  readonly label: TextKey;
  /** Other words that people look for it by. */
  readonly also?: TextKey;
  readonly icon: LucideIcon;
  /** In the stead of what the feature needs. */
  readonly needs?: Needs;
  readonly path: string;
}

interface SettingsSection {
  /** Where it stands among the others, from the smallest. */
  readonly order: number;
  readonly title: TextKey;
  readonly part: ComponentType;
  /** An address of its own, for those who are sent to it. */
  readonly path?: string;
  /** Not there while the vault is only read. */
  readonly isForWriting?: boolean;
}

/** Where a hit leads; the state says what to open there. */
export interface Opening {
  readonly path: string;
  readonly state?: { readonly itemId: string };
}

export interface HitView {
  readonly icon: LucideIcon;
  /** The heading of its kind in the palette. */
  readonly heading: TextKey;
  readonly open: (hit: SearchHit) => Opening;
}

export type HitViews = Readonly<Partial<Record<HitKind, HitView>>>;

/** A page that one goes to by its own command. */
interface Destination {
  readonly path: string;
  readonly icon: LucideIcon;
  /** Its command in the palette, whose id is the feature’s. */
  readonly go: TextKey;
  readonly keys?: string;
  readonly rail?: {
    /** Where it stands among the others, from the smallest. */
    readonly order: number;
    readonly name: TextKey;
    /** With the lock, apart from the collective’s places. */
    readonly isAtFoot?: boolean;
  };
}

type NoDestination = { readonly [Key in keyof Destination]?: undefined };

interface Declared {
  /** The feature’s folder. */
  readonly id: string;
  /** What it takes to see its pages, and to be offered its commands and sections. */
  readonly needs: Needs;
  /** The feature under whose place this one stands. */
  readonly partOf?: string;
  readonly routes?: readonly PageRoute[];
  readonly commands?: readonly PlaceCommand[];
  readonly sections?: readonly SettingsSection[];
  readonly hits?: HitViews;
  /** Where the journal’s sentences lead, by what they name. */
  readonly links?: Readonly<Record<string, (id: string) => string>>;
  readonly slots?: SlotFillers;
  readonly waysIn?: readonly WayIn[];
}

/** All that the window knows of a feature without opening one of its pages. */
export type Place = Declared & (Destination | NoDestination);

export function definePlace<const P extends Place>(place: P): P {
  return place;
}

/** A page whose code is read when one first goes there. */
export function lazyPage(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await load() }));
}
