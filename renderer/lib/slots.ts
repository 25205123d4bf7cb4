import type { ComponentType, ReactNode } from "react";
import type { JournalEntry } from "#shared/domain/journal/page.ts";
import type { RescuePlace } from "#shared/domain/rescue/unstored.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";

/** Where one feature, or the shell, leaves room that others fill, and what it tells them. */
export interface Slots {
  /** Before a vault is open: the one that was locked, or null when none is chosen. */
  readonly closed: {
    readonly vault: ChosenFile | null;
    /** What opens it, where it is one of invented things. */
    readonly trialPassphrase?: string | undefined;
    /** Where text of the vault that was open is kept, which its store did not take. */
    readonly kept?: RescuePlace | undefined;
    readonly onOpened: () => Promise<void>;
  };
  /** Around every page: what has to be said of the vault above them, or before any of them. */
  readonly around: { readonly children: ReactNode };
  /** Beside every page, unseen: what has to be done while a vault is open. */
  readonly beside: object;
  /** A line on the first page. */
  readonly home: object;
  /** Beside what narrows the list of bodies: other ways to look at them, on that day. */
  readonly bodies: { readonly asOf: string };
  /** With a body, on a day: what is to be said of it. */
  readonly body: { readonly bodyId: string; readonly asOf: string };
  /** With a meeting: what goes with it. */
  readonly meeting: { readonly meetingId: string };
  /** With an entry of the journal: what its feature says of it elsewhere. */
  readonly journalEntry: { readonly entry: JournalEntry };
  /** In somebody’s record: what else is known of them. */
  readonly person: { readonly personId: string };
  /** Where somebody invites, and where somebody joins: what both read to each other. */
  readonly vaultWords: object;
  /** With somebody who is in the vault: who else they are. */
  readonly member: { readonly memberId: string };
  /** In the settings, what is of the vault as a whole. */
  readonly vaultSettings: object;
}

export type SlotFillers = { readonly [Name in keyof Slots]?: ComponentType<Slots[Name]> };
