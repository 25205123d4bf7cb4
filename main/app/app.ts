import { tmpdir } from "node:os";
import type { Language } from "#shared/ipc/app.contract.ts";
import type { AppEvent } from "#shared/ipc/events.ts";
import type { AppWindow, Host } from "#main/host/host.ts";
import { WaitingToOpen } from "./asked-to-open.ts";
import { ClipboardGuard } from "./clipboard-guard.ts";
import { DeviceStore, NO_DEVICE } from "./device-store.ts";
import { dispatcher } from "./dispatch.ts";
import { FileRefs } from "./file-refs.ts";
import { IdleLock } from "./idle-lock.ts";
import type { KeptThings } from "./kept.ts";
import { hostText } from "../host/host-text.ts";
import { logUnexpected } from "../log.ts";
import { removeLeftFolders } from "../temporary-folder.ts";
import { mainHandlers } from "./main-handlers.ts";
import { openableIn, thisPlace } from "./openable.ts";
import { RescueStore, type RescueFolder } from "./rescue-store.ts";
import { RecentVaults } from "./recent-vaults.ts";
import { Session } from "./session.ts";
import { Trial } from "./trial.ts";
import { WitnessStore } from "./witness-store.ts";

export interface App {
  focus(): void;
  /** Shows the window, and offers the first vault or backup among what somebody started Greffe with. */
  askToOpen(given: readonly string[], folder: string): void;
  /** Locks, then ends the application; with `mayStay` a person has asked, who may stay: true then. */
  quit(mayStay?: boolean): Promise<boolean>;
  readonly session: Session;
  readonly language: Language;
}

/** The application above its host: one window, one session, and the rules of locking. */
export async function startApp(host: Host, kept: KeptThings, version: string): Promise<App> {
  let window: AppWindow | null = null;
  let quitting: Promise<boolean> | null = null;
  const push = (event: AppEvent) => window?.push(event);
  const refs = new FileRefs();
  const recent = new RecentVaults(kept, refs);
  const waiting = new WaitingToOpen(refs, (asked) => push({ kind: "asked_to_open", asked }));
  const clipboard = new ClipboardGuard(host.clipboard);
  const idle = new IdleLock(
    () => kept.current.settings.idleMinutes,
    () => lockNow("idle"),
  );
  const witnesses = new WitnessStore(host.keychain, kept);
  const devices = new DeviceStore(host.keychain, kept);
  const rescues = new RescueStore(() => rescueFolders(kept));
  const trial = new Trial();
  void removeLeftFolders();
  const session = new Session(
    {
      machine: kept.current.machine,
      startVaultProcess: () => host.startVaultProcess(),
      print: (html) => host.printPdf(html),
      push,
      // Of a trial nothing is kept: neither what tells an older copy, nor a way to open it quickly. What
      // is kept of a real vault is told all the same, which may be the next to open.
      witness: (place, sealed) =>
        sealed !== null && mayBeTrial() ? Promise.resolve(null) : witnesses.exchange(place, sealed),
      device: (place, change) =>
        isTrial() || (change !== null && mayBeTrial())
          ? Promise.resolve(NO_DEVICE)
          : devices.exchange(place, change),
      rescue: async (name, asked) =>
        mayBeTrial() ? rescues.exchangeOfTrial(name, asked) : rescues.exchange(name, asked),
      keptIn: () => rescues.place,
      reloadPage: async () => window?.reload(),
      trialPassphrase: (path) => trial.passphraseOf(path),
      onOpened: (path) => {
        if (trial.passphraseOf(path) === null) {
          void trial.discard();
          recent.remember(path);
        }
        rescues.forgetPlace();
        idle.start();
      },
      onMoved: (path) => recent.remember(path),
      onLocked: async () => {
        idle.stop();
        await clipboard.clear();
      },
    },
    refs,
  );
  function isTrial(): boolean {
    const { state } = session;
    return state.kind === "open" && state.isTrial === true;
  }
  /** Which vault is being opened, main is told once it is. */
  function mayBeTrial(): boolean {
    return isTrial() || (trial.isThere && session.state.kind !== "open");
  }
  function lockNow(reason: string, mayStay = false): void {
    session.lock(mayStay).catch((error: unknown) => void logUnexpected(`lock on ${reason}`, error));
  }
  function quit(pageAlive: boolean, mayStay = false): Promise<boolean> {
    quitting ??= quitOnce(pageAlive, mayStay).then((stays) => {
      if (stays) quitting = null;
      return stays;
    });
    return quitting;
  }
  async function quitOnce(pageAlive: boolean, mayStay: boolean): Promise<boolean> {
    // What main alone holds ends with it.
    const isLost = rescues.isInMemory && !(await rescues.settle());
    if (isLost && mayStay && !(await host.confirm(hostText(kept.current.settings.language).lost)))
      return true;
    try {
      if (!(await session.end(pageAlive, mayStay))) return true;
    } catch (error) {
      logUnexpected("end", error);
    }
    await trial.discard().catch((error: unknown) => void logUnexpected("trial", error));
    await host.quit();
    return false;
  }

  const handlers = mainHandlers({
    host,
    version,
    kept,
    refs,
    recent,
    waiting,
    session,
    trial,
    witnesses,
    clipboard,
    idle,
    push,
  });
  const { language } = kept.current.settings;
  host.setLanguage(language);
  host.onPowerEvent((event) => lockNow(event));
  window = await host.openWindow({
    place: kept.current.window,
    language,
    onCall: dispatcher(handlers, session),
    onMenu: (command) => {
      if (command === "lock") lockNow("menu", true);
      else push({ kind: "menu", command });
    },
    onPlaced: (place) => kept.change({ window: { ...place } }),
    holdsVault: () => session.state.kind === "open",
    onClosing: quit,
  });

  return {
    focus: () => window.focus(),
    askToOpen(given, folder) {
      const found = openableIn(given, thisPlace(folder));
      const { state } = session;
      const isHere =
        found !== null && state.kind !== "closed" && refs.path(state.vault.ref) === found.path;
      if (found !== null && !isHere) waiting.ask(found);
      window.focus();
    },
    quit: (mayStay) => quit(true, mayStay),
    session,
    language,
  };
}

/** Where text is kept that a store does not take, the first that takes it. */
function rescueFolders(kept: KeptThings): RescueFolder[] {
  const { folder } = kept;
  const chosen = kept.current.rescueFolders.map((path) => ({ place: "chosen" as const, path }));
  return [
    ...(folder === null ? [] : [{ place: "settings" as const, path: folder }]),
    { place: "temporary", path: tmpdir() },
    ...chosen,
  ];
}
