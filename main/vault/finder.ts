import type { HitKind } from "#shared/domain/search/hit-kinds.ts";
import type { SearchHit } from "#shared/ipc/search.contract.ts";
import type { VaultContext } from "./context.ts";

/** Finds what was typed among what a feature has of one kind: the best or the newest, `limit` at most. */
export type Finder = (
  context: VaultContext,
  typed: string,
  limit: number,
) => Promise<Omit<SearchHit, "kind">[]>;

/** A kind of hit that nothing finds does not compile. */
export type Finders = Readonly<Record<HitKind, Finder>>;
