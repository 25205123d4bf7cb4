import { describe, expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

const now = () => new Date("2025-12-20T10:00:00Z");
const codeOf = async (call: Promise<{ ok: boolean; error?: { code: string } }>) =>
  (await call).error?.code ?? "ok";

async function withCar(vault: TestVault): Promise<{ person: string; vehicle: string }> {
  const { person } = await vault.call("people.create", aPerson({ givenName: "Ana" }));
  const car = { id: null, person: person.id, name: "Clio", kind: "car" } as const;
  const { id } = await vault.call("mileage.saveVehicle", { ...car, power: 5, isElectric: false });
  return { person: person.id, vehicle: id };
}

const place = { times: 1, route: "Ville – marché" };
const trip = (vehicle: string, on: string[], distance: number) => ({
  ...place,
  vehicle,
  on,
  distance,
  purpose: "Tractage",
  body: null,
  note: "",
  account: "",
});

const amounts = async (vault: TestVault, ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => (await vault.call("expenses.get", { id })).fields.cents));

describe("a journey that is corrected", () => {
  it("counts again in its place, drafts after it too, and is undone with them", async () => {
    const vault = await openTestVault({ now });
    const { vehicle } = await withCar(vault);
    const days = ["2025-01-10", "2025-02-10", "2025-03-10"];
    const { ids } = await vault.call("mileage.add", trip(vehicle, days, 20_000));
    const [first = "", second = "", third = ""] = ids;
    const before = await amounts(vault, ids);
    expect(before).toEqual([127_200, 127_200, 99_300]);
    // Half of the first: the third is in the first tier for half of its way.
    const asked = { vehicle, on: "2025-01-11", distance: 10_000, times: 1, expense: first };
    expect(await vault.call("mileage.preview", asked)).toMatchObject({
      before: 40_000,
      cents: 63_600,
      recounted: 1,
      gap: 0,
    });
    const said = { ...place, expense: first, vehicle, on: "2025-01-11", distance: 10_000 };
    const { seq, recounted, voided } = await vault.call("mileage.update", said);
    expect({ recounted, voided }).toEqual({ recounted: 1, voided: 0 });
    expect(await amounts(vault, ids)).toEqual([63_600, 127_200, 127_200]);
    expect(await vault.call("mileage.update", said)).toEqual({
      seq: null,
      voided: 0,
      recounted: 0,
    });
    await vault.call("journal.undo", { seq: seq ?? 0 });
    expect(await amounts(vault, ids)).toEqual(before);
    // Into another year: what it leaves is counted again as well.
    const moved = { ...said, on: "2024-06-01", distance: 20_000 };
    const elsewhere = { ...asked, on: "2024-06-01", distance: 20_000 };
    expect((await vault.call("mileage.preview", elsewhere)).recounted).toBe(1);
    expect((await vault.call("mileage.update", moved)).recounted).toBe(1);
    expect(await amounts(vault, [second, third])).toEqual([127_200, 127_200]);
    expect((await vault.call("expenses.remove", { id: second })).recounted).toBe(0);
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
  });

  it("says of what was handed in that it stays, and is changed itself where it was", async () => {
    const vault = await openTestVault({ now });
    const { vehicle } = await withCar(vault);
    const days = ["2025-01-10", "2025-02-10"];
    const [first = "", second = ""] = (await vault.call("mileage.add", trip(vehicle, days, 1_000)))
      .ids;
    for (const id of [first, second]) await vault.call("expenses.submit", { id });
    const said = { ...place, expense: first, vehicle, on: "2025-01-10", distance: 2_000 };
    const { route: _, ...asked } = said;
    expect(await vault.call("mileage.preview", asked)).toMatchObject({ cents: 12_720, gap: 0 });
    const { seq } = await vault.call("mileage.update", said);
    expect(await amounts(vault, [first, second])).toEqual([12_720, 6_360]);
    const view = await vault.call("expenses.get", { id: first });
    expect(view).toMatchObject({ state: "submitted", journey: { distance: 2_000 } });
    expect(view.events.map(({ kind }) => kind)).toEqual(["submitted", "edited"]);
    // Its undo is another change of it.
    await vault.call("journal.undo", { seq: seq ?? 0 });
    const back = await vault.call("expenses.get", { id: first });
    expect(back).toMatchObject({
      fields: { cents: 6_360 },
      journey: { distance: 1_000 },
      revision: view.revision + 1,
    });
    // Refused, it counts for nothing, and corrected and handed in again it does.
    const { claim } = back;
    await vault.call("expenses.refuse", { id: first, claim, reason: "Pas ce jour-là." });
    const [third = ""] = (await vault.call("mileage.add", trip(vehicle, ["2025-03-10"], 48_500)))
      .ids;
    // 4 950 km in all: within the first tier.
    expect(await amounts(vault, [third])).toEqual([308_460]);
    await vault.call("mileage.update", { ...said, on: "2025-01-12", distance: 1_000 });
    await vault.call("expenses.submit", { id: first });
    // 5 050 km: 0,357 a kilometre and 1 395 in all, less what two came to.
    expect(await amounts(vault, [first, second, third])).toEqual([6_360, 6_360, 307_065]);
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
  });
});

describe("what a vehicle is since a day", () => {
  it("counts for journeys from that day on; drafts are counted again, and what was handed in stays", async () => {
    const vault = await openTestVault({ now });
    const { vehicle, person } = await withCar(vault);
    const days = ["2025-01-10", "2025-02-10", "2025-03-10"];
    const { ids } = await vault.call("mileage.add", trip(vehicle, days, 1_000));
    const [, second = ""] = ids;
    await vault.call("expenses.submit", { id: second });
    const seven = { vehicle, since: "2025-02-01", power: 7, isElectric: false };
    const set = await vault.call("mileage.setPower", seven);
    // 100 km at 0,697 from the third on; the second was handed in at 0,636.
    expect(await amounts(vault, ids)).toEqual([6_360, 6_360, 6_970]);
    expect(set).toMatchObject({ recounted: 1, kept: 1 });
    expect(await vault.call("mileage.vehicles", { person })).toMatchObject([
      { power: 5, powers: [{ since: "2025-02-01", power: 7, isElectric: false }], kept: 1 },
    ]);
    expect((await vault.call("mileage.setPower", seven)).seq).toBe(null);
    // Corrected, the one that was handed in takes the power of its day.
    const again = { ...place, expense: second, vehicle, on: "2025-02-11", distance: 1_000 };
    await vault.call("mileage.update", again);
    expect(await amounts(vault, ids)).toEqual([6_360, 6_970, 6_970]);
    const removed = await vault.call("mileage.removePower", { vehicle, since: "2025-02-01" });
    expect(removed).toMatchObject({ recounted: 1, kept: 1 });
    expect(await amounts(vault, ids)).toEqual([6_360, 6_970, 6_360]);
    expect(
      await codeOf(vault.result("mileage.removePower", { vehicle, since: "2025-02-01" })),
    ).toBe("mileage.power_not_found");
    await vault.call("journal.undo", { seq: removed.seq });
    expect(await amounts(vault, ids)).toEqual([6_360, 6_970, 6_970]);
    // It was never what was noted: from the start.
    const electric = { vehicle, since: null, power: 3, isElectric: true };
    expect(await vault.call("mileage.setPower", electric)).toMatchObject({ recounted: 1, kept: 0 });
    // 52,90, and twenty per cent.
    expect(await amounts(vault, ids)).toEqual([6_348, 6_970, 6_970]);
    expect(await codeOf(vault.result("mileage.removeVehicle", { id: vehicle }))).toBe(
      "mileage.vehicle_used",
    );
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
  });

  it("goes with a vehicle that nothing counts on, and comes back with it", async () => {
    const vault = await openTestVault({ now });
    const { vehicle, person } = await withCar(vault);
    const six = { vehicle, since: "2025-02-01", power: 6, isElectric: false };
    await vault.call("mileage.setPower", six);
    const { seq } = await vault.call("mileage.removeVehicle", { id: vehicle });
    expect(await vault.call("mileage.vehicles", { person })).toEqual([]);
    await vault.call("journal.undo", { seq });
    expect(await vault.call("mileage.vehicles", { person })).toMatchObject([
      { name: "Clio", powers: [{ since: "2025-02-01", power: 6 }], isUsed: false, kept: 0 },
    ]);
  });
});
