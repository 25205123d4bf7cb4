import { writeFileSync } from "node:fs";
import { z } from "zod";

/** Stands in for the vault process where a test is about main: it opens, echoes and locks. */
const Call = z.object({
  id: z.number(),
  method: z.string(),
  input: z.unknown(),
  jobId: z.string().optional(),
});
const grants = new Map<string, string>();
const cancelled = new Set<string>();

function say(message: unknown): void {
  process.send?.(message);
}

function answer(id: number, value: unknown): void {
  say({ kind: "result", id, result: { ok: true, value } });
}

process.on("message", (raw) => {
  const message = z.looseObject({ kind: z.string() }).parse(raw);
  if (message.kind === "grant") grants.set(String(message["ref"]), String(message["path"]));
  if (message.kind === "cancel") cancelled.add(String(message["jobId"]));
  if (message.kind === "lock") process.exit(0);
  if (message.kind === "printed") {
    const pdf = message["pdf"];
    answer(Number(message["id"]), { bytes: pdf instanceof Uint8Array ? pdf.byteLength : null });
  }
  if (message.kind !== "call") return;
  const { id, method, input, jobId } = Call.parse(message);
  if (method === "vault.open") {
    const ref = z.object({ vault: z.string() }).parse(input).vault;
    say({ kind: "opened", path: grants.get(ref) ?? "nowhere", name: "Essai" });
    answer(id, { vaultId: "00000000-0000-7000-8000-000000000000", name: "Essai", userName: "A" });
  } else if (method === "drafts.save") {
    const draft = z.object({ place: z.string(), content: z.string() }).parse(input);
    writeFileSync(draft.place, draft.content);
    answer(id, {});
  } else if (method === "publication.preview") {
    say({
      kind: "print",
      id,
      html: "<!doctype html><html lang=fr><title>t</title><h1>Bonjour</h1>",
    });
  } else if (method === "vault.verify") {
    say({ kind: "progress", jobId, done: 1, total: 2, label: "pages" });
    const timer = setInterval(() => {
      if (jobId === undefined || !cancelled.has(jobId)) return;
      clearInterval(timer);
      say({ kind: "result", id, result: { ok: false, error: { code: "job.cancelled" } } });
    }, 5);
  } else if (method === "people.get") {
    process.exit(3);
  } else {
    answer(id, { method, input });
  }
});

say({ kind: "ready" });
