import type { Overrides } from "#shared/domain/rules/override.ts";
import type { CommandScope, VaultContext } from "./context.ts";

/** The entry that is undone, and its changes by their numbers. */
export interface Undone {
  readonly seq: number;
  readonly firstChange: number;
  readonly lastChange: number;
}

/**
 * What a feature asks of its records beyond what the schema does, where an undo puts rows back as they were: its
 * commands would refuse to write what does not hold.
 */
export interface UndoCheck {
  /** It is asked where a row of one of these was put back. */
  readonly tables: readonly string[];
  /** May throw a failure that says what does not, where there are words for it. */
  holds(scope: CommandScope, undone: Undone): Promise<boolean>;
}

/** What a feature asks around an undo: before, and of what it leaves. Throws what it refuses. */
export type UndoGuard = (
  context: VaultContext,
  scope: CommandScope,
  undone: Undone & { readonly overrides: Overrides },
  putBack: () => Promise<void>,
) => Promise<void>;

export interface UndoRules {
  readonly checks: readonly UndoCheck[];
  readonly guards: readonly UndoGuard[];
}
