import { expect, it } from "vitest";
import { COMMAND_FACTS } from "../journal/declared.ts";
import { journal } from "./campaign.journal.ts";

it("lets the treasury alone write a campaign account, and the bureau take it out", () => {
  const reading = (Object.keys(journal.commands) as (keyof typeof journal.commands)[]).filter(
    (command) => COMMAND_FACTS[command].needs !== "finances.write",
  );
  expect(reading).toEqual(["campaign.export"]);
  expect(COMMAND_FACTS["campaign.export"].needs).toBe("finances.read");
});
