import type { Host, Keychain, PowerEvent, VaultLink, WindowOptions } from "#main/host/host.ts";
import type { AppEvent } from "#shared/ipc/events.ts";

/** A host made of lists: what was asked of it, and what it was made to say. */
export class ListHost implements Host {
  readonly kind = "standin";
  readonly engine = "Lists 1";
  readonly sandbox = "on";
  readonly asked: unknown[] = [];
  readonly pushed: AppEvent[] = [];
  readonly toVault: unknown[] = [];
  readonly power: ((event: PowerEvent) => void)[] = [];
  window: WindowOptions | null = null;
  vault: { say: (message: unknown) => void; exit: () => void; isGone: boolean } | null = null;
  clipboardText = "";
  path: string | null = null;
  confirms = true;
  keychain: Keychain = {
    available: () => Promise.resolve(false),
    keep: () => Promise.resolve(),
    read: () => Promise.resolve(null),
    forget: () => Promise.resolve(),
  };
  readonly clipboard = {
    write: (text: string) => Promise.resolve(void (this.clipboardText = text)),
    read: () => Promise.resolve(this.clipboardText),
    clear: () => Promise.resolve(void (this.clipboardText = "")),
  };
  openWindow(options: WindowOptions) {
    this.window = options;
    return Promise.resolve({
      push: (event: AppEvent) => void this.pushed.push(event),
      reload: () => Promise.resolve(void this.asked.push("reload")),
      focus: () => void this.asked.push("focus"),
    });
  }
  choosePath(request: unknown) {
    this.asked.push(request);
    return Promise.resolve(this.path);
  }
  confirm(request: unknown) {
    this.asked.push(request);
    return Promise.resolve(this.confirms);
  }
  printPdf = () => Promise.resolve(null);
  openLink = (url: string) => Promise.resolve(void this.asked.push(`open ${url}`));
  revealFolder = (path: string) => Promise.resolve(void this.asked.push(`reveal ${path}`));
  startVaultProcess(): VaultLink {
    const heard: ((message: unknown) => void)[] = [];
    const exits: (() => void)[] = [];
    const exit = () => {
      vault.isGone = true;
      for (const end of exits) end();
    };
    const say = (message: unknown) => {
      for (const listener of heard) listener(message);
    };
    const vault = { say, exit, isGone: false };
    this.vault = vault;
    setTimeout(() => say({ kind: "ready" }), 0);
    return {
      post: (message: unknown) => {
        this.toVault.push(message);
        if (Object(message).kind === "lock") setTimeout(exit, 0);
      },
      onMessage: (listener: (message: unknown) => void) => void heard.push(listener),
      onExit: (listener: () => void) => void exits.push(listener),
      kill: exit,
    };
  }
  onPowerEvent = (listener: (event: PowerEvent) => void) => void this.power.push(listener);
  setLanguage = (language: string) => void this.asked.push(`speaks ${language}`);
  quit = () => Promise.resolve(void this.asked.push("quit"));
}
