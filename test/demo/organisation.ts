import { renameSync } from "node:fs";
import { join } from "node:path";
import type { Input, Output } from "#shared/ipc/contract.ts";
import { localDateIn } from "#shared/domain/kernel/local-date.ts";
import { sampleTexts } from "#shared/sample/collective.ts";
import { foundBodies } from "#shared/sample/found-bodies.ts";
import type { InventedPerson } from "#shared/sample/people.ts";
import { sampleRules } from "#shared/sample/rules.ts";
import { callInWindow } from "#test/helpers/call-in-window.ts";
import type { LaunchedApp } from "#test/helpers/launch-app.ts";

/** Opens the circles of the collective and gives its mandates, without the forms that do it one by one. */
export async function foundOrganisation(
  app: LaunchedApp,
  people: readonly InventedPerson[],
): Promise<void> {
  const ids = await idsByAddress(app);
  await foundBodies({
    people,
    words: sampleTexts("fr").organisation,
    personAt: (index) => ids.get(people[index]?.email ?? "") ?? "",
    day: (inDays) => localDateIn(new Date(), inDays),
    writer: {
      open: (body) => callInWindow(app, "bodies.create", body),
      change: (change) => callInWindow(app, "bodies.change", change),
      close: (closing) => callInWindow(app, "bodies.close", closing),
      give: (mandate) => callInWindow(app, "mandates.give", mandate),
      rolesOf: async (id) => {
        const asOf = localDateIn(new Date(), 0);
        return (await callInWindow(app, "bodies.get", { id, asOf })).roles;
      },
    },
  });
}

/** Writes the rules that its charter says. */
export async function writeRules(app: LaunchedApp): Promise<void> {
  for (const rule of sampleRules(sampleTexts("fr").rules)) {
    await callInWindow(app, "rules.add", rule);
  }
}

/** Leaves the picture of the organisation as a file of each format, under one name. */
export async function leavePicture(app: LaunchedApp, folder: string): Promise<void> {
  const asOf = localDateIn(new Date(), 0);
  const drawn = { asOf, paper: "a3", names: true, language: "fr" } as const;
  for (const format of ["svg", "pdf"] as const) {
    await app.chooseNext(folder);
    const chosen = await callInWindow(app, "app.chooseFolder", { purpose: "picture" });
    if (chosen === null) throw new Error("no folder was chosen");
    const { fileName } = await callInWindow(app, "bodies.exportPicture", {
      ...drawn,
      format,
      folder: chosen.ref,
    });
    renameSync(join(folder, fileName), join(folder, `organisation.${format}`));
  }
}

/** Nobody invented has the address of another. */
export async function idsByAddress(app: LaunchedApp): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  let after: Input<"people.list">["after"] = null;
  do {
    const page: Output<"people.list"> = await callInWindow(app, "people.list", {
      filter: {},
      sort: "name",
      after,
    });
    for (const { id, email } of page.rows) ids.set(email ?? "", id);
    after = page.next;
  } while (after !== null);
  return ids;
}
