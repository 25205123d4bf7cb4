import { describe, expect, it } from "vitest";
import { FEATURES } from "../feature-order.ts";
import { COMMANDS } from "./entry.ts";
import { COMMAND_FACTS, declaredTable, FIELD_KINDS } from "./declared.ts";
import { joined } from "../kernel/joined.ts";

describe("what features declare", () => {
  it("takes values from columns of tables that there are", () => {
    const columns = COMMANDS.flatMap((name) =>
      Object.values(COMMAND_FACTS[name].values ?? {}).flatMap((value) =>
        "column" in value ? [value.column] : [],
      ),
    );
    const tables = [...columns, ...Object.keys(FIELD_KINDS)].map(
      (name) => name.split(".")[0] ?? "",
    );
    expect(tables.filter((table) => declaredTable(table) === undefined)).toEqual([]);
  });

  it("gives no two of them one place in the order", () => {
    const orders = FEATURES.map(({ journal }) => journal.order);
    expect(orders.length).toBeGreaterThan(10);
    expect([...new Set(orders)]).toEqual(orders);
  });

  it("tells of finances whoever may read them, and nobody else, of every part of theirs", () => {
    const ofFinances = FEATURES.map(({ journal }) => journal).filter(
      ({ place }) => place === "finances",
    );
    expect(ofFinances.length).toBeGreaterThan(5);
    expect(ofFinances.map((journal) => ("reads" in journal ? journal.reads : null))).toEqual(
      ofFinances.map(() => "finances.read"),
    );
  });

  it("never calls two things the same", () => {
    expect(joined<{ a: number; b: number }>([{ a: 1 }, { b: 2 }])).toEqual({ a: 1, b: 2 });
    expect(() => joined<{ a: number }>([{ a: 1 }, { a: 1 }])).toThrow("two features declare a");
  });
});
