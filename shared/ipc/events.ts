import { z } from "zod";
import { AskedToOpen, SessionState, Settings } from "./app.contract.ts";
import { Topic } from "./topics.ts";

/** A command of the application's menu, as its accelerator or entry was used. */
export const MenuCommand = z.enum([
  "palette",
  "new_person",
  "new_meeting",
  "import_people",
  "settings",
  "about",
  "undo",
]);
export type MenuCommand = z.infer<typeof MenuCommand>;

/** What is pushed to the renderer, unasked. */
export const AppEvent = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("changed"), topics: z.array(Topic) }),
  z.object({
    kind: z.literal("progress"),
    jobId: z.string(),
    done: z.number(),
    /** Null while the end cannot be told. */
    total: z.number().nullable(),
    /** A key of the catalogue under `jobs`. */
    label: z.string(),
  }),
  z.object({ kind: z.literal("session"), session: SessionState }),
  z.object({ kind: z.literal("settings"), settings: Settings }),
  z.object({ kind: z.literal("asked_to_open"), asked: AskedToOpen.nullable() }),
  /**
   * The vault is about to lock: store what is being typed, or have it kept, then call `app.flushed`. With
   * `mayStay` a person has asked for it, who may be asked in turn.
   */
  z.object({ kind: z.literal("locking"), mayStay: z.boolean() }),
  z.object({ kind: z.literal("menu"), command: MenuCommand }),
]);
export type AppEvent = z.infer<typeof AppEvent>;
