import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newLines, type KnownLine } from "./new-lines.ts";

const line = (date: string, cents: number, label: string, id: string | null = null): KnownLine => ({
  date,
  cents,
  label,
  id,
});
const bus = line("2026-07-22", -170, "TICKET BUS");

describe("lines that are new", () => {
  it("are those beyond as many alike as are known: three identical lines stay three", () => {
    expect(newLines([], [bus, bus, bus]).fresh).toEqual([bus, bus, bus]);
    expect(newLines([bus, bus, bus], [bus, bus, bus, bus])).toEqual({
      fresh: [bus],
      again: 3,
      alike: [],
    });
  });

  it("are told by an identifier, whatever words the bank uses now and on whatever day it shows them", () => {
    const known = line("2026-07-22", -170, "CARTE 4321", "F1");
    expect(newLines([known], [line("2026-07-22", -170, "TICKET BUS", "F1")]).fresh).toEqual([]);
    expect(newLines([known], [line("2026-07-24", -170, "CARTE 4321", "F1")]).fresh).toEqual([]);
  });

  it("of two identifiers are two, however alike, and somebody is asked", () => {
    const [one, two] = [
      line("2026-07-22", -170, "BUS", "F1"),
      line("2026-07-22", -170, "BUS", "F2"),
    ];
    expect(newLines([one], [two])).toEqual({
      fresh: [two],
      again: 0,
      alike: [{ line: two, known: one }],
    });
    expect(newLines([one], [one, two])).toEqual({ fresh: [two], again: 1, alike: [] });
  });

  it("are told by what they say where an identifier is shared, or counts from 1 in each file", () => {
    const fees = line("2026-09-05", -120, "COMMISSION", "-1");
    const tool = line("2026-09-05", -4000, "TOOL SHOP", "-1");
    expect(newLines([tool, fees, fees], [tool, fees, fees]).fresh).toEqual([]);
    expect(newLines([tool, fees], [tool, fees, fees]).fresh).toEqual([fees]);
    const [june, july] = [line("2026-06-01", -500, "A", "1"), line("2026-07-01", -500, "A", "1")];
    expect(newLines([june], [july]).fresh).toEqual([july]);
    expect(newLines([june], [line("2026-06-01", -900, "A", "1")]).fresh).toHaveLength(1);
  });

  it("are none where another format of the same account tells no identifier", () => {
    const known = line("2026-09-05", -120, "Commission d’été", "F9");
    expect(newLines([known], [line("2026-09-05", -120, "COMMISSION D ETE")]).fresh).toEqual([]);
    const other = line("2026-09-05", -120, "FRAIS");
    expect(newLines([known], [other]).alike).toEqual([{ line: other, known }]);
  });

  const anyLine = fc.record({
    date: fc.constantFrom("2026-07-22", "2026-07-23"),
    cents: fc.constantFrom(-170, 500),
    label: fc.constantFrom("BUS", "DON"),
    id: fc.constantFrom(null, "1", "2", "3"),
  });

  it("are none in a file that is read again, nor in a part of it", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), fc.nat(12), (lines, from) => {
        expect(newLines(lines, lines).fresh).toEqual([]);
        const withoutIds = lines.map((one) => ({ ...one, id: null }));
        expect(newLines(withoutIds, withoutIds.slice(from)).fresh).toEqual([]);
      }),
    );
  });

  it("of files that overlap come to the same lines as the whole", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), fc.nat(12), (some, end) => {
        const lines = some.map((one) => ({ ...one, id: null }));
        const first = lines.slice(0, end);
        const known = [...first, ...newLines(first, lines).fresh];
        expect(known).toHaveLength(lines.length);
        expect(newLines(known, lines).fresh).toEqual([]);
      }),
    );
  });
});
