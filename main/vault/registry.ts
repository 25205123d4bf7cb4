import type { MethodsAnsweredBy } from "#shared/ipc/contract.ts";
import { NAMED_FEATURES } from "#shared/domain/feature-order.ts";
import { joined } from "#shared/domain/kernel/joined.ts";
import type { Whole } from "#shared/domain/kernel/whole.ts";
import * as features from "./features.ts";
import { searchHandlers } from "./features/search/search.handlers.ts";
import { trialHandlers } from "./features/trial/trial.handlers.ts";
import type { Finders } from "./finder.ts";
import type { Handlers } from "./handlers.ts";
import { undoHandlers } from "./journal/journal.handlers.ts";
import type { TrialPart } from "./trial-part.ts";
import type { UndoCheck, UndoGuard, UndoRules } from "./undo-check.ts";

type Feature = (typeof features)[keyof typeof features];
type FindersOf<One> = One extends { finders: infer Own } ? Own : never;

/** What features find; a kind of hit that none does is a type error here. */
const FINDERS: Finders = joined<Whole<FindersOf<Feature>>>(
  Object.values(features).map((feature) => ("finders" in feature ? feature.finders : {})),
);

const parts: Readonly<Record<string, TrialPart | undefined>> = Object.fromEntries(
  Object.entries(features).map(([name, feature]) => [
    name,
    "trialPart" in feature ? feature.trialPart : undefined,
  ]),
);

/** What features add to a trial, in their order. */
const TRIAL_PARTS = NAMED_FEATURES.flatMap(([name]) => parts[name] ?? []);

/** What features ask of what an undo leaves. */
const UNDO_RULES: UndoRules = {
  checks: Object.values(features).flatMap((feature): UndoCheck[] =>
    "undoCheck" in feature ? [feature.undoCheck].flat() : [],
  ),
  guards: Object.values(features).flatMap((feature): UndoGuard[] =>
    "undoGuard" in feature ? [feature.undoGuard] : [],
  ),
};

const ofAll = [
  searchHandlers(FINDERS),
  trialHandlers(TRIAL_PARTS),
  undoHandlers(UNDO_RULES),
] as const;

type Answering = Whole<Feature["handlers"] | (typeof ofAll)[number]>;

/** Every method that works on an open vault; a missing handler is a type error here. */
export const registry: Handlers<MethodsAnsweredBy<"vault">> = joined<Answering>([
  ...Object.values(features).map(({ handlers }) => handlers),
  ...ofAll,
]);
