import type { AppEvent, MenuCommand } from "#shared/ipc/events.ts";
import type { HostKind, Language, Sandbox } from "#shared/ipc/app.contract.ts";
import type { Result } from "#shared/ipc/result.ts";

/** What an operating system gives to the application; everything above is the same code. */
export interface Host {
  readonly kind: HostKind;
  /** Engine and version, such as "Chromium 156.0.8078.79". */
  readonly engine: string;
  readonly sandbox: Sandbox;
  readonly keychain: Keychain;
  readonly clipboard: Clipboard;
  openWindow(options: WindowOptions): Promise<AppWindow>;
  /** The path the person picked; null when they changed their mind. */
  choosePath(request: ChooseRequest): Promise<string | null>;
  confirm(request: ConfirmRequest): Promise<boolean>;
  /** A tagged PDF with an outline; null where nothing can print. */
  printPdf(html: string): Promise<Uint8Array | null>;
  /** Hands a link, already allowed, to the system's browser or mail program. */
  openLink(url: string): Promise<void>;
  /** Shows a folder in the system’s file manager, and runs nothing even of one that bears a program’s name. */
  revealFolder(path: string): Promise<void>;
  startVaultProcess(): VaultLink;
  onPowerEvent(listener: (event: PowerEvent) => void): void;
  setLanguage(language: Language): void;
  quit(): Promise<void>;
}

export type PowerEvent = "suspend" | "screen_locked";

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** Where a window is; null where the system does not say, as on Wayland. */
export interface WindowPlace extends WindowSize {
  readonly x: number | null;
  readonly y: number | null;
}

export interface WindowOptions {
  readonly place: WindowPlace;
  readonly language: Language;
  /** A call of the page whose sender the host has checked. */
  onCall(method: string, input: unknown, jobId: string | undefined): Promise<Result<unknown>>;
  onMenu(command: MenuCommand | "lock"): void;
  onPlaced(place: WindowPlace): void;
  /** Whether a vault is open, in which something may be typed that is not stored yet. */
  holdsVault(): boolean;
  /**
   * The person closes the window, and may be asked whether they stay: true where they do. `pageAlive` is
   * false when the page is gone already.
   */
  onClosing(pageAlive: boolean, mayStay?: boolean): Promise<boolean>;
}

export interface AppWindow {
  push(event: AppEvent): void;
  /** Starts the page afresh in another process: what it held in memory is gone with the old one. */
  reload(): Promise<void>;
  focus(): void;
}

export interface ChooseRequest {
  readonly kind: "file" | "folder";
  readonly title: string;
  /** Extensions without a dot, of files or of folders (a vault's is "greffe"); empty for any. */
  readonly extensions: readonly string[];
}

export interface ConfirmRequest {
  readonly title: string;
  readonly message: string;
  /** Shown apart, as it is: an address. */
  readonly detail: string;
  readonly accept: string;
  readonly cancel: string;
}

export interface Keychain {
  /** Whether the system really encrypts: a store in clear does not count. */
  available(): Promise<boolean>;
  /** Throws where `available` is false. */
  keep(name: string, secret: string): Promise<void>;
  read(name: string): Promise<string | null>;
  /** Nothing of it stays, whatever became of the keychain since. */
  forget(name: string): Promise<void>;
}

export interface Clipboard {
  write(text: string): Promise<void>;
  /** Null when it cannot be read. */
  read(): Promise<string | null>;
  clear(): Promise<void>;
}

/** The vault process as main sees it: messages are those of shared/ipc/vault-messages.ts. */
export interface VaultLink {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onExit(listener: () => void): void;
  kill(): void;
}
