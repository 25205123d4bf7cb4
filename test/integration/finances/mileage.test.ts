import { describe, expect, it } from "vitest";
import { aReceipt, anExpense, given } from "#test/fixtures/finances/expense.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { inviteInto, joinVault } from "#test/helpers/members.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

const now = () => new Date("2026-11-20T10:00:00Z");
const codeOf = async (call: Promise<{ ok: boolean; error?: { code: string } }>) =>
  (await call).error?.code ?? "ok";

async function withCar(vault: TestVault, power = 5): Promise<{ person: string; vehicle: string }> {
  const { person } = await vault.call("people.create", aPerson({ givenName: "Ana" }));
  const car = {
    id: null,
    person: person.id,
    name: "Clio",
    kind: "car",
    power,
    isElectric: false,
  } as const;
  return { person: person.id, vehicle: (await vault.call("mileage.saveVehicle", car)).id };
}

const trip = (vehicle: string, on: string[], distance: number, times = 1) => ({
  vehicle,
  on,
  distance,
  times,
  route: "Ville – marché",
  purpose: "Tractage",
  body: null,
  note: "",
  account: "",
});

const amounts = async (vault: TestVault, ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => (await vault.call("expenses.get", { id })).fields.cents));

describe("journeys of a person and a vehicle", () => {
  it("count on the total of their year, whatever they are cut into", async () => {
    const vault = await openTestVault({ now });
    const { vehicle } = await withCar(vault);
    const [first = ""] = (await vault.call("mileage.add", trip(vehicle, ["2025-01-10"], 49_000)))
      .ids;
    const asked = { vehicle, on: "2025-02-01", distance: 3_000, times: 1, expense: null };
    expect(await vault.call("mileage.preview", asked)).toMatchObject({
      year: 2025,
      scale: { year: 2025, standing: "remembered" },
      before: 49_000,
      cents: 13_500,
      problem: null,
      isFar: false,
    });
    const [second = ""] = (await vault.call("mileage.add", trip(vehicle, ["2025-02-01"], 3_000)))
      .ids;
    expect(await amounts(vault, [first, second])).toEqual([311_640, 13_500]);
    expect(await vault.call("expenses.get", { id: second })).toMatchObject({
      journey: { vehicle: { name: "Clio" }, distance: 3_000, times: 1, route: "Ville – marché" },
      lacks: [],
      fields: { category: "trips", purpose: "Tractage" },
    });
    // Another year, and another vehicle of the same person, begin at nothing.
    const other = await withCar(vault, 4);
    const [apart = ""] = (await vault.call("mileage.add", trip(other.vehicle, ["2025-03-01"], 100)))
      .ids;
    const [before = ""] = (await vault.call("mileage.add", trip(vehicle, ["2024-03-01"], 100))).ids;
    expect(await amounts(vault, [apart, before])).toEqual([606, 636]);
    // Without the first, the second is the first.
    await vault.call("expenses.remove", { id: first });
    expect(await amounts(vault, [second])).toEqual([19_080]);
    const moved = {
      expense: second,
      vehicle,
      on: "2025-02-02",
      distance: 49_000,
      times: 1,
      route: "Ville",
    };
    await vault.call("mileage.update", moved);
    expect(await amounts(vault, [second])).toEqual([311_640]);
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
  });

  it("are made again in one gesture, there and back, and undone in one", async () => {
    const vault = await openTestVault({ now });
    const { vehicle, person } = await withCar(vault, 3);
    const days = ["2025-09-01", "2025-09-02", "2025-09-03"];
    const { ids, seq } = await vault.call("mileage.add", trip(vehicle, days, 35, 2));
    // Three times 7 km: 3,703 each, and 11,109 in all.
    expect(await amounts(vault, ids)).toEqual([370, 371, 370]);
    expect(await vault.call("mileage.usual", { person })).toEqual([
      {
        vehicle: { id: vehicle, name: "Clio" },
        distance: 35,
        times: 2,
        route: "Ville – marché",
        purpose: "Tractage",
        lastOn: "2025-09-03",
      },
    ]);
    const { ids: later, seq: laterSeq } = await vault.call(
      "mileage.add",
      trip(vehicle, ["2025-10-01"], 50_000),
    );
    // 5,021 km: beyond the first tier, 0,316 a kilometre and 1 065 in all.
    expect(await amounts(vault, later)).toEqual([265_164 - 1_111]);
    // What follows was counted on it.
    expect(await codeOf(vault.result("journal.undo", { seq }))).toBe("journal.depends");
    for (const one of [laterSeq, seq]) await vault.call("journal.undo", { seq: one });
    expect(
      (
        await vault.call("expenses.list", {
          filter: {
            states: [],
            payer: null,
            body: null,
            from: null,
            until: null,
            text: "",
            mine: true,
          },
          after: null,
          limit: 9,
        })
      ).items,
    ).toEqual([]);
  });

  it("tell the total of their year to nobody who does not see them all", async () => {
    const vault = await openTestVault({ now });
    const { code } = await inviteInto(vault, "Bo", ["secretary"]);
    const { vehicle } = await withCar(vault);
    await vault.call("mileage.add", trip(vehicle, ["2025-01-10"], 49_000));
    const asked = { vehicle, on: "2025-02-01", distance: 3_000, times: 1, expense: null };
    expect(await vault.call("mileage.preview", asked)).toMatchObject({ before: 49_000 });
    await vault.close();
    const bo = await joinVault(vault.path, code, { now });
    expect(await codeOf(bo.result("mileage.preview", asked))).toBe("mileage.year_of_others");
    await bo.call("mileage.add", trip(vehicle, ["2024-01-10"], 1_000));
    expect(await bo.call("mileage.preview", { ...asked, on: "2024-02-01" })).toMatchObject({
      before: 1_000,
    });
  });

  it("ask for the scale of a year that has none, and count by no other in silence", async () => {
    const vault = await openTestVault({ now });
    const { vehicle } = await withCar(vault);
    const asked = { vehicle, on: "2026-01-02", distance: 1_000, times: 1, expense: null };
    expect(await vault.call("mileage.preview", asked)).toMatchObject({
      scale: null,
      cents: null,
      problem: "no_scale",
    });
    expect(await vault.result("mileage.add", trip(vehicle, ["2026-01-02"], 1_000))).toMatchObject({
      error: { code: "mileage.no_scale", params: { year: 2026 } },
    });
    expect(await codeOf(vault.result("mileage.setYear", { year: 2025, scaleYear: 2024 }))).toBe(
      "mileage.has_scale",
    );
    expect(await codeOf(vault.result("mileage.setYear", { year: 2026, scaleYear: 2027 }))).toBe(
      "mileage.no_scale",
    );
    await vault.call("mileage.setYear", { year: 2026, scaleYear: 2025 });
    expect((await vault.call("mileage.years", {})).said).toEqual([{ year: 2026, scaleYear: 2025 }]);
    const { ids } = await vault.call("mileage.add", trip(vehicle, ["2026-01-02"], 1_000));
    expect(await amounts(vault, ids)).toEqual([6_360]);
    expect(await vault.call("mileage.preview", { ...asked, distance: 30_000 })).toMatchObject({
      isFar: true,
      scale: { year: 2025 },
    });
    expect(await codeOf(vault.result("mileage.preview", { ...asked, distance: 0 }))).toBe(
      "ipc.malformed",
    );
  });

  it("have an amount that nobody writes, and what was handed in stays as it is", async () => {
    const vault = await openTestVault({ now });
    const { vehicle, person } = await withCar(vault);
    const [first = "", second = ""] = (
      await vault.call("mileage.add", trip(vehicle, ["2025-01-10", "2025-01-11"], 100))
    ).ids;
    const { fields } = await vault.call("expenses.get", { id: first });
    const change = (said: object) =>
      codeOf(vault.result("expenses.update", { id: first, fields: { ...fields, ...said } }));
    expect(await change({ cents: 1_000_000 })).toBe("expenses.of_journey");
    expect(await change({ spentOn: "2025-01-09" })).toBe("expenses.of_journey");
    expect(await change({ note: "covoiturage" })).toBe("ok");
    await vault.call("expenses.submit", { id: second });
    expect((await vault.call("expenses.remove", { id: first })).recounted).toBe(0);
    expect(await amounts(vault, [second])).toEqual([636]);
    const used = {
      id: vehicle,
      person,
      name: "Clio bleue",
      kind: "car",
      power: 5,
      isElectric: false,
    } as const;
    expect(await codeOf(vault.result("mileage.saveVehicle", { ...used, power: 7 }))).toBe(
      "mileage.vehicle_used",
    );
    expect(await codeOf(vault.result("mileage.saveVehicle", used))).toBe("ok");
    expect(await codeOf(vault.result("mileage.removeVehicle", { id: vehicle }))).toBe(
      "mileage.vehicle_used",
    );
    const bare = await vault.call("expenses.startDraft", {
      ...given(aReceipt()),
      fields: anExpense({ payer: person }),
    });
    const not = { expense: bare.id, vehicle, on: "2025-01-11", distance: 9, times: 1, route: "x" };
    expect(await codeOf(vault.result("mileage.update", not))).toBe("mileage.not_a_journey");
    expect(await codeOf(vault.result("people.remove", { id: person }))).toBe("people.has_expenses");
  });
});
