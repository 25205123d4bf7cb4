import { toBlob } from "#main/vault/db/ids.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import type { Cursor } from "#shared/domain/kernel/paging.ts";
import type { RosterSort } from "#shared/ipc/people.contract.ts";
import { compare, type Compared, type Measured } from "../measure.ts";
import { plainRoster } from "../plain-roster.ts";
import type { Service } from "../service.ts";

const ALL = { filter: {}, sort: "name", after: null } as const;

export async function rosterWorks(service: Service, plain: RawDb): Promise<Measured[]> {
  const queries = plainRoster(plain);
  const { rows } = await service.call("people.list", ALL);
  const id = rows[50]?.id ?? "";
  const byName = await middle(service, "name");
  const byTown = await middle(service, "town");
  const newest = await middle(service, "newest");
  const [town = "", value = ""] = byTown.value.split("\u001E");
  const list = (input: Partial<Parameters<typeof service.call<"people.list">>[1]>) => () =>
    service.call("people.list", { ...ALL, ...input });
  const works: Compared[] = [
    {
      ...lookUp("look up one person", 5, 500),
      greffe: () => service.call("people.get", { id }),
      plain: () => queries.person(toBlob(id)),
    },
    {
      ...lookUp("roster page of 100 by name, in the middle", 2),
      greffe: list({ after: byName }),
      plain: () => queries.byName(byName),
    },
    {
      ...lookUp("roster page of 100 by town, in the middle", 2),
      greffe: list({ sort: "town", after: byTown }),
      plain: () => queries.byTown(town, { ...byTown, value }),
    },
    {
      ...lookUp("roster page of 100, newest first, in the middle", 2),
      greffe: list({ sort: "newest", after: newest }),
      plain: () => queries.newest(newest),
    },
    {
      ...search("search as you type, three words"),
      greffe: list({ filter: { query: "le ga nol" } }),
      plain: () => queries.search('"le" * AND "ga" * AND "nol" *'),
    },
    {
      ...search("search as you type, one common letter"),
      rounds: 10,
      greffe: list({ filter: { query: "e" } }),
      plain: () => queries.search('"e" *'),
    },
    {
      ...search("suggest a person, 20 rows"),
      greffe: () => service.call("people.suggest", { query: "kerb sol", limit: 20 }),
      plain: () => queries.suggest('name_key : ("kerb" * AND "sol" *)'),
    },
    {
      ...lookUp("saved segment, two statuses in a town, first page", 2),
      greffe: list({ filter: { statuses: ["adherent", "elected"], town: "Valbrune" } }),
      plain: () => queries.segment("valbrune", "adherent", "elected"),
    },
  ];
  const measured: Measured[] = [];
  for (const work of works) measured.push(await compare(work));
  return measured;
}

function lookUp(work: string, limit: number, rounds = 200) {
  return { work, limit, rounds, growth: "logarithmic" } as const;
}

/** A word's list of the rows that hold it grows with the roster, and is read to its end. */
function search(work: string) {
  return { work, limit: 1.5, rounds: 100, growth: "linear" } as const;
}

async function middle(service: Service, sort: RosterSort): Promise<Cursor> {
  const { cursors } = await service.call("people.outline", { filter: {}, sort });
  return cursors[Math.floor(cursors.length / 2)] ?? { value: "", row: 0 };
}
