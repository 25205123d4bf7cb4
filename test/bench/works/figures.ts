import type { RawDb } from "#main/vault/db/handles.ts";
import { compare, type Compared, type Measured } from "../measure.ts";
import { plainFigures } from "../plain-roster.ts";
import type { Service } from "../service.ts";

/** Counts and figures: each reads an index to its end. */
export async function figureWorks(service: Service, plain: RawDb): Promise<Measured[]> {
  const queries = plainFigures(plain);
  const works: (Pick<Compared, "greffe" | "plain"> & { work: string })[] = [
    {
      work: "people in each town",
      greffe: () => service.call("people.towns", {}),
      plain: queries.towns,
    },
    {
      work: "count, and where each page starts",
      greffe: () => service.call("people.outline", { filter: {}, sort: "name" }),
      plain: queries.outline,
    },
    {
      work: "count of a status, and where each page of it starts",
      greffe: () =>
        service.call("people.outline", { filter: { statuses: ["adherent"] }, sort: "name" }),
      plain: () => queries.holders("adherent"),
    },
    {
      work: "counts of people, meetings and entries",
      greffe: () => service.call("vault.status", {}),
      plain: queries.status,
    },
  ];
  const measured: Measured[] = [];
  for (const work of works) {
    measured.push(await compare({ ...work, limit: 1.5, rounds: 20, growth: "linear" }));
  }
  return measured;
}
