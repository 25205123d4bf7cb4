import { call } from "./client.ts";

/** The last write of each place: a read that comes right after must see it. */
const writes = new Map<string, Promise<unknown>>();

function afterLast<T>(place: string, work: () => Promise<T>): Promise<T> {
  const last = writes.get(place) ?? Promise.resolve();
  return last.catch(() => undefined).then(work);
}

function write(place: string, work: () => Promise<unknown>): Promise<unknown> {
  const done = afterLast(place, work);
  writes.set(place, done);
  return done;
}

export function saveDraft(place: string, content: string): Promise<unknown> {
  return write(place, () => call("drafts.save", { place, content }));
}

export function clearDraft(place: string): Promise<unknown> {
  return write(place, () => call("drafts.clear", { place }));
}

/** The draft's content; null when there is none. */
export function loadDraft(place: string): Promise<string | null> {
  return afterLast(place, async () => (await call("drafts.load", { place })).content);
}
