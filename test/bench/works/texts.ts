import { median, processorTime, type Measured } from "../measure.ts";
import type { Service } from "../service.ts";

const ROUNDS = 5;

/** What a text may be made of, each repeated to the length asked for. */
const KINDS: Readonly<Record<string, string>> = {
  words: "Le bureau a décidé de financer le local. ",
  "one unbroken run": "a",
  digits: "1",
  punctuation: ".",
  brackets: "](",
  spaces: " ",
};

/** The preview of a summary whose one paragraph is so long: redaction, both files, the guard on each. */
export async function textWorks(service: Service, length: number): Promise<Measured[]> {
  const { meeting } = await service.call("meetings.create", {
    title: "Réunion d’un long texte",
    date: "2026-09-12",
    startsAt: null,
    endsAt: null,
    zone: "Europe/Paris",
    place: "",
    remote: "",
  });
  const meetingId = meeting.id;
  const { itemId } = await service.call("meetings.addItem", {
    meetingId,
    title: "Point",
    confidentiality: "public",
  });
  const choice = { meetingId, nameStyle: "role", language: "fr" } as const;
  const measured: Measured[] = [];
  for (const [version, [kind, piece]] of Object.entries(KINDS).entries()) {
    const text = `x${piece.repeat(length / piece.length)}`;
    await service.call("meetings.saveMinutes", {
      itemId,
      version,
      blocks: [{ type: "paragraph", content: [{ type: "text", text: text.slice(0, length) }] }],
    });
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      times.push(await processorTime(() => service.call("publication.preview", choice)));
    }
    measured.push({
      work: `preview of a text at its longest, ${kind}`,
      unit: "ms of CPU",
      greffe: median(times),
      plain: null,
      ratio: null,
      limit: null,
      growth: "text",
    });
  }
  return measured;
}
