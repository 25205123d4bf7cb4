import type { RawDb } from "#main/vault/db/handles.ts";
import { compare, type Measured } from "../measure.ts";
import type { Service } from "../service.ts";

/** Two words of the invented minutes, typed to their third letter. */
const TYPED = "ver lot";
const MATCH = '"ver" * AND "lot" *';

/** The search of everything; the people and meetings it also looks for are looked for in both. */
export async function minutesWorks(service: Service, plain: RawDb): Promise<Measured[]> {
  const people = plain.prepare(
    `SELECT * FROM person WHERE row IN
       (SELECT rowid FROM person_search WHERE person_search MATCH ?) ORDER BY name_key, row LIMIT 8`,
  );
  const meetings = plain.prepare("SELECT id, title, date FROM meeting ORDER BY date DESC, id DESC");
  const minutes = plain.prepare(
    `SELECT g.id, i.id, i.title, g.title, g.date, b.words, min(f.rank) AS best
     FROM (SELECT rowid AS block, rank FROM minute_search
           WHERE minute_search MATCH ? ORDER BY rank LIMIT 64) f
       CROSS JOIN minute_block b ON b.row = f.block
       CROSS JOIN agenda_item i ON i.row = b.item
       CROSS JOIN meeting g ON g.row = i.meeting
     GROUP BY i.row ORDER BY best, i.row LIMIT 8`,
  );
  return [
    await compare({
      work: "search in minutes, ranked",
      limit: 1.5,
      growth: "linear",
      rounds: 30,
      greffe: () => service.call("search.all", { query: TYPED }),
      plain: () => [people.all(MATCH), meetings.all(), minutes.all(MATCH)],
    }),
  ];
}
