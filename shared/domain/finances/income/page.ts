import { z } from "zod";

/** Pages for everybody: whether the collective is independent, and its accounts as an assembly reads them. */
export const FINANCE_PAGES = ["independence", "summary"] as const;
export const FinancePage = z.enum(FINANCE_PAGES);
export type FinancePage = z.infer<typeof FinancePage>;

/** Why a page cannot go out, besides what the guard finds in it. */
const PAGE_OBSTACLES = [
  "blocked",
  "no_definition",
  "told_by_difference",
  "nothing",
  "leak",
] as const;
export const PageObstacle = z.enum(PAGE_OBSTACLES);
export type PageObstacle = z.infer<typeof PageObstacle>;
