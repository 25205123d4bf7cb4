import { z } from "zod";
import { mainMethod } from "./define.ts";
import { RescuePlace } from "../domain/rescue/unstored.ts";
import { chosenFor, ChosenFile, FILE_PURPOSES, FileRef, FOLDER_PURPOSES } from "./file-ref.ts";

export const LANGUAGES = ["fr", "en"] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

const Theme = z.enum(["system", "light", "dark"]);

/** Harmless preferences, kept in clear outside any vault: never a name, never vault content. */
export const Settings = z.object({
  language: Language,
  theme: Theme,
  idleMinutes: z.number().int().min(1).max(60),
  rememberVaults: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

export const RecentVault = z.object({
  ref: FileRef,
  /** Null when the person chose to hide it. */
  name: z.string().nullable(),
  missing: z.boolean(),
});
export type RecentVault = z.infer<typeof RecentVault>;

/** Where text lies that was typed and not stored, of the vault that was open last. */
const Kept = RescuePlace.optional();

export const SessionState = z.discriminatedUnion("kind", [
  /** No vault chosen: the welcome page. */
  z.object({ kind: z.literal("closed"), kept: Kept }),
  /** A vault is chosen, its process has ended: the unlock page. */
  z.object({
    kind: z.literal("locked"),
    vault: ChosenFile,
    /** Of a vault of invented things, what opens it again. */
    trialPassphrase: z.string().optional(),
    kept: Kept,
  }),
  z.object({
    kind: z.literal("open"),
    vault: ChosenFile,
    /** It is a vault of invented things, which is thrown away when it is closed. */
    isTrial: z.literal(true).optional(),
  }),
]);
export type SessionState = z.infer<typeof SessionState>;

/** What a double click in the system's file manager asked for. */
export const AskedToOpen = z.object({ kind: z.enum(["vault", "backup"]), file: ChosenFile });
export type AskedToOpen = z.infer<typeof AskedToOpen>;

export const HostKind = z.enum(["electron", "standin"]);
export type HostKind = z.infer<typeof HostKind>;

/** Whether the browser that draws the page isolates it from the machine, and why not. */
export const Sandbox = z.enum(["on", "as_root", "no_namespaces", "turned_off"]);
export type Sandbox = z.infer<typeof Sandbox>;

const nothing = z.object({});

const Leaving = z.object({
  /** Whatever is not stored: main holds it, sealed, until it ends. */
  evenSo: z.boolean().default(false),
});

export const contract = {
  "app.info": mainMethod({
    input: nothing,
    output: z.object({
      version: z.string(),
      host: HostKind,
      /** Engine and version, such as "Electron 45.4.1" or "Chromium 156". */
      engine: z.string(),
      platform: z.string(),
      sandbox: Sandbox,
      /** Whether the system's keychain really encrypts. */
      keychain: z.boolean(),
    }),
  }),
  "app.settings": mainMethod({ input: nothing, output: Settings }),
  "app.changeSettings": mainMethod({ input: Settings.partial(), output: Settings }),
  "app.session": mainMethod({ input: nothing, output: SessionState }),
  /** What waits to be opened, until the page shows it or the person wants none of it. */
  "app.askedToOpen": mainMethod({ input: nothing, output: AskedToOpen.nullable() }),
  "app.forgetAsked": mainMethod({ input: nothing, output: nothing }),
  "app.recentVaults": mainMethod({ input: nothing, output: z.array(RecentVault) }),
  "app.forgetVault": mainMethod({ input: z.object({ ref: chosenFor("vault") }), output: nothing }),
  "app.hideVaultName": mainMethod({
    input: z.object({ ref: chosenFor("vault"), hidden: z.boolean() }),
    output: nothing,
  }),
  "app.chooseFolder": mainMethod({
    input: z.object({
      purpose: z.enum(FOLDER_PURPOSES),
    }),
    output: ChosenFile.nullable(),
  }),
  "app.chooseFile": mainMethod({
    input: z.object({ purpose: z.enum(FILE_PURPOSES) }),
    output: ChosenFile.nullable(),
  }),
  /** Not `even` where there is text that no place takes: the page asks then. */
  "app.lock": mainMethod({ input: Leaving, output: z.object({ stays: z.boolean() }) }),
  "app.closeVault": mainMethod({ input: Leaving, output: z.object({ stays: z.boolean() }) }),
  "app.cancelJob": mainMethod({ input: z.object({ jobId: z.string().max(100) }), output: nothing }),
  /** A sensitive text leaves the clipboard after 30 s, and at lock. */
  "app.copy": mainMethod({
    input: z.object({ text: z.string().max(100_000), sensitive: z.boolean() }),
    output: nothing,
  }),
  "app.openLink": mainMethod({
    input: z.object({ url: z.string().max(2000) }),
    output: z.object({ opened: z.boolean() }),
    errors: ["app.link_refused"],
  }),
  /** Shows where what was made now lies; opens nothing. */
  "app.revealFolder": mainMethod({
    input: z.object({ ref: chosenFor("publication", "journal_export_folder", "picture", "books") }),
    output: nothing,
    errors: ["app.folder_gone"],
  }),
  /** Tells main that somebody is at the keyboard; the idle clock starts again. */
  "app.activity": mainMethod({ input: nothing, output: nothing }),
  /** Everything typed is stored, or kept: main may end the vault process. */
  "app.flushed": mainMethod({
    input: z.object({
      /** Something is neither stored nor kept anywhere, and the person is to be asked first. */
      stays: z.boolean().default(false),
    }),
    output: nothing,
  }),
};
