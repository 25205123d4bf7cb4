import { withoutUndefined } from "#shared/domain/kernel/without-undefined.ts";
import { BACKUP_EXTENSION } from "#shared/domain/vault/backup-file.ts";
import type { MethodsAt, Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { Host } from "#main/host/host.ts";
import { hostText } from "#main/host/host-text.ts";
import type { AppEvent } from "#shared/ipc/events.ts";
import type { ClipboardGuard } from "./clipboard-guard.ts";
import type { WaitingToOpen } from "./asked-to-open.ts";
import { chosenFile, type FileRefs } from "./file-refs.ts";
import type { IdleLock } from "./idle-lock.ts";
import type { KeptThings } from "./kept.ts";
import { allowedLink } from "./links.ts";
import { kindOnDisk } from "./openable.ts";
import type { RecentVaults } from "./recent-vaults.ts";
import type { Session } from "./session.ts";
import type { Trial } from "./trial.ts";
import type { WitnessStore } from "./witness-store.ts";
import { mayBeVault } from "./vault-folder.ts";

/** Answers every method that main is the home of; a missing one is a type error. */
export type MainHandlers = {
  readonly [M in MethodsAt<"main">]: (input: ParsedInput<M>) => Output<M> | Promise<Output<M>>;
};

export interface MainParts {
  readonly host: Host;
  readonly version: string;
  readonly kept: KeptThings;
  readonly refs: FileRefs;
  readonly recent: RecentVaults;
  readonly waiting: WaitingToOpen;
  readonly session: Session;
  readonly trial: Trial;
  readonly witnesses: WitnessStore;
  readonly clipboard: ClipboardGuard;
  readonly idle: IdleLock;
  push(event: AppEvent): void;
}

const FILE_EXTENSIONS = {
  import: ["csv", "tsv", "tab", "txt", "xlsx", "xlsm", "ods", "vcf", "xls"],
  backup: [BACKUP_EXTENSION],
  attachment: [],
  journal_export: ["jsonl"],
  bank: ["ofx", "qfx", "xml", "camt", "053", "qif", "csv", "tsv", "txt"],
};

const MOST_RESCUE_FOLDERS = 5;

/** The system may ask the person for a password first; the page has other things to tell meanwhile. */
const KEYCHAIN_MS = 3000;

async function hasKeychain({ keychain }: Host): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), KEYCHAIN_MS);
  const isThere = await Promise.race([keychain.available(), late]);
  clearTimeout(timer);
  return isThere;
}

export function mainHandlers(parts: MainParts): MainHandlers {
  const { host, kept, refs, recent, session, trial, witnesses, clipboard, idle } = parts;
  const text = () => hostText(kept.current.settings.language);
  const pathOf = (ref: string) => {
    const path = refs.path(ref);
    if (path === null) throw new ExpectedError("ipc.malformed");
    return path;
  };

  return {
    "app.info": async () => ({
      version: parts.version,
      host: host.kind,
      engine: host.engine,
      platform: process.platform,
      sandbox: host.sandbox,
      keychain: await hasKeychain(host),
    }),
    "app.settings": () => kept.current.settings,
    "app.changeSettings": (change) => {
      const settings = { ...kept.current.settings, ...withoutUndefined(change) };
      kept.change({ settings });
      if (!settings.rememberVaults) {
        recent.forgetAll();
        witnesses.forgetOrders();
      }
      host.setLanguage(settings.language);
      parts.push({ kind: "settings", settings });
      return settings;
    },
    "app.session": () => session.state,
    "app.askedToOpen": () => parts.waiting.current,
    "app.forgetAsked": () => {
      parts.waiting.forget();
      return {};
    },
    "app.recentVaults": () => recent.list(),
    "app.forgetVault": ({ ref }) => {
      recent.forget(ref);
      return {};
    },
    "app.hideVaultName": ({ ref, hidden }) => {
      recent.hideName(ref, hidden);
      return {};
    },
    "app.chooseFolder": async ({ purpose }) => {
      const title = text().choose[purpose];
      const extensions = purpose === "vault" ? ["greffe"] : [];
      const path = await host.choosePath({ kind: "folder", title, extensions });
      if (path === null) return null;
      if (purpose === "vault" && !mayBeVault(path)) throw new ExpectedError("vault.not_a_vault");
      return chosenFile(refs, path, purpose);
    },
    "app.chooseFile": async ({ purpose }) => {
      const title = text().choose[purpose];
      const path = await host.choosePath({
        kind: "file",
        title,
        extensions: FILE_EXTENSIONS[purpose],
      });
      return path === null ? null : chosenFile(refs, path, purpose);
    },
    "app.lock": async ({ evenSo }) => ({ stays: !(await session.lock(!evenSo)) }),
    "app.closeVault": async ({ evenSo }) => {
      const isLeft = await session.close(!evenSo);
      if (isLeft) await trial.discard();
      return { stays: !isLeft };
    },
    "rescue.choosePlace": async () => {
      const path = await host.choosePath({
        kind: "folder",
        title: text().choose.rescue,
        extensions: [],
      });
      if (path === null) return { chosen: false };
      const others = kept.current.rescueFolders.filter((one) => one !== path);
      kept.change({ rescueFolders: [path, ...others].slice(0, MOST_RESCUE_FOLDERS) });
      return { chosen: true };
    },
    "trial.start": async () => {
      const { folder, passphrase } = await trial.start();
      return { folder: refs.grant(folder, "vault_parent"), passphrase };
    },
    "app.cancelJob": ({ jobId }) => {
      session.cancel(jobId);
      return {};
    },
    "app.copy": async ({ text: copied, sensitive }) => {
      await clipboard.copy(copied, sensitive);
      return {};
    },
    "app.openLink": async ({ url }) => {
      const link = allowedLink(url);
      if (link === null) throw new ExpectedError("app.link_refused");
      const opened = await host.confirm({ ...text().link, detail: link });
      if (opened) await host.openLink(link);
      return { opened };
    },
    "app.revealFolder": async ({ ref }) => {
      const path = pathOf(ref);
      if (kindOnDisk(path) !== "folder") throw new ExpectedError("app.folder_gone");
      await host.revealFolder(path);
      return {};
    },
    "app.activity": () => {
      idle.activity();
      return {};
    },
    "app.flushed": ({ stays }) => {
      session.flushed(stays);
      return {};
    },
  };
}
