import { expect, it } from "vitest";
import { COMMAND_FACTS, TABLES } from "../journal/declared.ts";
import { journal } from "./income.journal.ts";

it("lets the treasury alone write what comes in, state independence and publish it", () => {
  for (const command of Object.keys(journal.commands) as (keyof typeof journal.commands)[]) {
    expect(COMMAND_FACTS[command].needs).toBe("finances.write");
  }
  for (const table of Object.keys(journal.tables) as (keyof typeof journal.tables)[]) {
    expect(TABLES[table].needs).toBe("finances.write");
  }
});
