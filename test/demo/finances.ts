import { localDateIn } from "#shared/domain/kernel/local-date.ts";
import type { InventedPerson } from "#shared/sample/people.ts";
import { callInWindow } from "#test/helpers/call-in-window.ts";
import type { LaunchedApp } from "#test/helpers/launch-app.ts";
import { idsByAddress } from "./organisation.ts";
import { keepYear } from "./year/index.ts";
import type { Keeper } from "./year/keeper.ts";
import { leaveExports } from "./year/leave-exports.ts";

const CLAIMS = 600;

/** Keeps the finances of the year before this one, closes it, and leaves what goes out of it. */
export async function keepFinances(
  app: LaunchedApp,
  roster: readonly InventedPerson[],
  folders: { readonly exports: string; readonly public: string; readonly work: string },
  tell: (text: string) => void,
): Promise<void> {
  const today = localDateIn(new Date(), 0);
  const ids = await idsByAddress(app);
  const { bodies } = await callInWindow(app, "bodies.organisation", { asOf: today });
  const year = Number(today.slice(0, 4)) - 1;
  const keeper = keeperIn(app);
  const people = await closestFirst(
    app,
    roster.flatMap(({ email }) => ids.get(email) ?? []),
    `${year}-01-01`,
  );
  const cast = { year, people, bodies: bodies.map(({ id }) => id) };
  const { waiting, ...kept } = await keepYear(keeper, cast, CLAIMS, folders.work, tell);
  tell(`${waiting} lignes de la banque attendent encore`);
  await leaveExports(keeper, { number: year, ...kept }, folders, ["pdf", "xlsx", "ods"]);
}

/** Those who had a status on a day come first: what the others give would end its independence. */
async function closestFirst(
  app: LaunchedApp,
  people: readonly string[],
  on: string,
): Promise<string[]> {
  const close: string[] = [];
  const others: string[] = [];
  for (const person of people) {
    const { source } = await callInWindow(app, "income.sourceOf", { person, on });
    (source === "person" ? others : close).push(person);
  }
  return [...close, ...others];
}

function keeperIn(app: LaunchedApp): Keeper {
  return {
    call: (method, input) => callInWindow(app, method, input),
    async folder(path, purpose) {
      await app.chooseNext(path);
      return refOf(await callInWindow(app, "app.chooseFolder", { purpose }));
    },
    async bankFile(path) {
      await app.chooseNext(path);
      return refOf(await callInWindow(app, "app.chooseFile", { purpose: "bank" }));
    },
  };
}

function refOf(chosen: { readonly ref: string } | null): string {
  if (chosen === null) throw new Error("nothing was chosen");
  return chosen.ref;
}
