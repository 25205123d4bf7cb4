import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IsoDate } from "../kernel/dates.ts";
import { dateOrder, isNoDate, parseDate } from "./cell-dates.ts";

describe("parseDate", () => {
  it.each([
    ["31/12/2024", "2024-12-31"],
    ["1/2/2024", "2024-02-01"],
    ["01.02.24", "2024-02-01"],
    ["01-02-1999", "1999-02-01"],
    ["01/02/85", "1985-02-01"],
    ["2024-02-29", "2024-02-29"],
    ["2024-02-29T10:00:00Z", "2024-02-29"],
    ["05/09/2024 14:32", "2024-09-05"],
    ["29/02/2023", null],
    ["12/31/2024", "2024-12-31"],
    ["13/31/2024", null],
    ["2024/12/31", "2024-12-31"],
    ["2024/03/12 10:11:12 AM UTC+1", "2024-03-12"],
    ["31 décembre 2023", "2023-12-31"],
    ["31-déc-23", "2023-12-31"],
    ["1er févr. 2024", "2024-02-01"],
    ["Dec 31 2023", "2023-12-31"],
    ["December 31st, 2023", "2023-12-31"],
    ["dimanche 31 décembre 2023", "2023-12-31"],
    ["mar. 12 mars 2024", "2024-03-12"],
    ["Mar 12 2024", "2024-03-12"],
    ["depuis le 3 mai 2021", "2021-05-03"],
    ["depuis le 03/05/2021", "2021-05-03"],
    ["31 12 2023", "2023-12-31"],
    ["20231231", "2023-12-31"],
    ["31122023", "2023-12-31"],
    ["45291", "2023-12-31"],
    ["45291.5", "2023-12-31"],
    ["31/12", null],
    ["2023", null],
    ["sept-23", null],
    ["mars", null],
    ["12345", null],
    ["demain", null],
    ["", null],
    ["0000-01-01", null],
  ])("of %s is %s", (text, expected) => expect(parseDate(text)).toBe(expected));

  it("follows the order its column proves", () => {
    expect(dateOrder(["01/02/2024", "12/31/2023", "03/04/2024"])).toBe("monthFirst");
    expect(dateOrder(["01/02/2024", "12/31/2023", "31/12/2023"])).toBe("dayFirst");
    expect(dateOrder(["01/02/2024"])).toBe("dayFirst");
    expect(parseDate("01/02/2024", "monthFirst")).toBe("2024-01-02");
    expect(parseDate("31/12/2024", "monthFirst")).toBe("2024-12-31");
  });

  it.each(["", "-", "00/00/0000", "0000-00-00", "0/0/00", "0000-00-00 00:00:00"])(
    "takes %s for no date",
    (text) => expect(isNoDate(text)).toBe(true),
  );

  it("reads back any day in each way of writing it, as the schema does", () => {
    const days = fc.date({
      min: new Date("1000-01-01"),
      max: new Date("9999-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split("-");
        expect(parseDate(`${day}/${month}/${year}`)).toBe(iso);
        expect(parseDate(iso)).toBe(iso);
        expect(IsoDate.safeParse(iso).success).toBe(true);
      }),
    );
  });

  it("gives nothing that the schema refuses", () => {
    const digits = fc.integer({ min: 0, max: 9999 }).map(String);
    const text = fc
      .tuple(digits, digits, digits, fc.constantFrom("-", "/", "."))
      .map(([a, b, c, mark]) => [a, b, c].join(mark));
    fc.assert(
      fc.property(text, (written) => {
        const date = parseDate(written);
        expect(date === null || IsoDate.safeParse(date).success).toBe(true);
      }),
    );
  });
});
