import { expect, it } from "vitest";
import { contract } from "#shared/ipc/contract.ts";

it("lets the treasury plan, the bureau look, and everybody know what their expense would leave", () => {
  expect(contract["budget.set"].needs).toBe("finances.write");
  expect(contract["budget.remove"].needs).toBe("finances.write");
  expect(contract["budget.copy"].needs).toBe("finances.write");
  expect(contract["budget.view"].needs).toBe("finances.read");
  expect(contract["budget.left"].needs).toBe("expenses.claim");
});
