import { describe, expect, it } from "vitest";
import type { IncomeView } from "#shared/domain/finances/income/views.ts";
import { decimalOf } from "#shared/domain/finances/money.ts";
import { checkedBy, emptyValues, valuesOf, volunteerCents, withKind } from "./income-values.ts";

const empty = emptyValues("2026-03-04");

describe("what came in as it is typed", () => {
  it("is what it was once it is typed again", () => {
    const view: IncomeView = {
      id: "01936f5e-0000-7000-8000-000000000001",
      kind: "gift",
      source: "foundation",
      giver: null,
      giverName: "Fondation Iroise",
      givers: 1,
      receivedOn: "2026-03-04",
      cents: 123_456,
      channel: "cheque",
      label: "Don",
      body: null,
      returned: { on: "2026-04-01", cents: 3_456 },
      note: "refusé par l’assemblée",
      giverNamed: null,
      bodyNamed: null,
    };
    const { id: _, giverNamed: _giver, bodyNamed: _body, ...fields } = view;
    expect(checkedBy(null).parse(valuesOf(view, decimalOf))).toEqual(fields);
  });

  it("takes the source that statuses say until another is chosen, and none for unknown", () => {
    const typed = { ...empty, amount: "20" };
    expect(checkedBy("organiser").parse(typed).source).toBe("organiser");
    expect(checkedBy("organiser").parse({ ...typed, source: "party" }).source).toBe("party");
    expect(checkedBy(null).parse(typed).source).toBe("unknown");
  });

  it.each([
    [{}, ["amount"]],
    [{ amount: "20", receivedOn: null }, ["receivedOn"]],
    [{ amount: "20", returnedOn: "2026-04-01" }, ["returnedAmount"]],
    [{ amount: "20", returnedAmount: "5" }, ["returnedOn"]],
    [{ amount: "20", givers: "beaucoup" }, ["givers"]],
  ])("names what it lacks: %j", (patch, fields) => {
    const { error } = checkedBy(null).safeParse({ ...empty, ...patch });
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual(fields);
  });

  it("comes in kind where its kind says so, and by transfer otherwise", () => {
    expect(withKind(empty, "volunteer_time").channel).toBe("in_kind");
    expect(withKind({ ...empty, channel: "in_kind" }, "dues").channel).toBe("transfer");
    expect(withKind({ ...empty, channel: "cash" }, "gift").channel).toBe("cash");
  });

  it("values hours to the centime", () => {
    expect(volunteerCents("12", "11,88")).toBe(14_256);
    expect(volunteerCents("1,25", "11,87")).toBe(1_484);
    expect(volunteerCents("", "11,88")).toBeNull();
  });
});
