import { expect, it } from "vitest";
import { readFilter, writeFilter } from "./use-filter.ts";

const BODY = "01900000-0000-7000-8000-000000000001";

it("comes back from an address as it was written there", () => {
  const filter = {
    states: ["draft", "refused"] as const,
    payer: null,
    body: BODY,
    from: "2026-01-01",
    until: "2026-06-30",
    text: "train & café, 50 %",
    mine: true,
  };
  expect(readFilter(writeFilter({ ...filter, states: [...filter.states] }))).toEqual(filter);
});

it("is not narrowed by what another page asked", () => {
  const asked = `from=2026-01-01&until=2026-12-31&body=${BODY}&text=loyer`;
  expect(readFilter(asked)).toEqual(readFilter(""));
});

it("is everything where an address says nothing, or nothing that is one", () => {
  const everything = readFilter("");
  expect(writeFilter(everything)).toBe("");
  expect(readFilter("state=lost,&spentIn=12&spentFrom=2026-02-30&spentUntil=soon&mine=no")).toEqual(
    everything,
  );
});
