import { EventEmitter } from "node:events";

/** One call made to the double: which function, with which arguments. */
export interface Recorded {
  readonly name: string;
  readonly args: readonly unknown[];
}

type Handler = (...args: never[]) => unknown;

export const calls: Recorded[] = [];
/** Handlers that the code under test registered, by name; a test calls them as Electron would. */
export const handlers = new Map<string, Handler>();
/** What the double answers where Electron would ask the system. */
export const answers = {
  isPackaged: true,
  /** Of what the clipboard holds. */
  formats: ["text/plain"],
  encryption: true,
  backend: "gnome_libsecret",
  /** Tags, as Chromium does, what is sealed: "v11" under a key of the keyring, "v10" under its source's. */
  sealedWith: "v11",
  idleState: "active",
  open: { canceled: false, filePaths: ["/chosen"] },
  messageBox: { response: 0 },
  singleInstance: true,
  loaded: (_url: string): Promise<void> => Promise.resolve(),
  printed: () => Promise.resolve(Buffer.from("/Creator (Chromium) /Title (t)")),
  cleared: (): Promise<void> => Promise.resolve(),
  bounds: { x: 40, y: 60, width: 1000, height: 700 },
  /** The work areas of the displays, the primary one first. */
  displays: [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
  /** Those the application was started with. */
  switches: [] as string[],
};

export function record(name: string, ...args: unknown[]): void {
  calls.push({ name, args });
}

export function callsOf(name: string): readonly (readonly unknown[])[] {
  return calls.filter((call) => call.name === name).map(({ args }) => args);
}

export function handler(name: string): (...args: unknown[]) => unknown {
  const found = handlers.get(name);
  if (found === undefined) throw new Error(`nothing registered ${name}`);
  return found as (...args: unknown[]) => unknown;
}

function keeps(prefix: string, names: readonly string[]): Record<string, (given: Handler) => void> {
  return Object.fromEntries(
    names.map((name) => [name, (given: Handler) => void handlers.set(`${prefix}.${name}`, given)]),
  );
}

class ContentsDouble extends EventEmitter {
  readonly sent: unknown[] = [];
  zoomLevel = 0;
  send(channel: string, event: unknown): void {
    this.sent.push({ channel, event });
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    record("contents.webRtc", policy);
  }
  setWindowOpenHandler(given: Handler): void {
    handlers.set("contents.windowOpen", given);
  }
  forcefullyCrashRenderer(): void {
    record("contents.crash");
    this.emit("render-process-gone", {}, { reason: "killed" });
  }
  printToPDF(options: unknown): Promise<Buffer> {
    record("contents.printToPDF", options);
    return answers.printed();
  }
}

export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = [];
  readonly webContents = new ContentsDouble();
  readonly options: { readonly webPreferences: Record<string, unknown> };
  destroyed = false;
  constructor(options: { readonly webPreferences: Record<string, unknown> }) {
    super();
    this.options = options;
    record("BrowserWindow", options);
    BrowserWindow.all.push(this);
    app.emit("web-contents-created", {}, this.webContents);
  }
  loadURL(url: string): Promise<void> {
    record("window.loadURL", url);
    return answers.loaded(url);
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  destroy(): void {
    this.destroyed = true;
    this.emit("closed");
  }
  getBounds = () => answers.bounds;
  getNormalBounds = () => answers.bounds;
  setBounds = (bounds: unknown) => record("window.setBounds", bounds);
  isMinimized = () => {
    if (this.destroyed) throw new TypeError("Object has been destroyed");
    return false;
  };
  show = () => record("window.show");
  focus = () => record("window.focus");
}

function sessionDouble(name: string) {
  return {
    name,
    ...keeps(name, [
      "setPermissionRequestHandler",
      "setPermissionCheckHandler",
      "setDevicePermissionHandler",
      "setDisplayMediaRequestHandler",
      "setBluetoothPairingHandler",
    ]),
    webRequest: keeps(name, ["onBeforeRequest"]),
    protocol: {
      handle: (scheme: string, given: Handler) =>
        void handlers.set(`${name}.protocol.${scheme}`, given),
      unhandle: (scheme: string) => void handlers.delete(`${name}.protocol.${scheme}`),
    },
    on: (event: string, given: Handler) => void handlers.set(`${name}.${event}`, given),
    setSpellCheckerEnabled: (on: boolean) => record(`${name}.setSpellCheckerEnabled`, on),
    clearStorageData: () => answers.cleared(),
  };
}

class AppDouble extends EventEmitter {
  enableSandbox = () => record("app.enableSandbox");
  commandLine = {
    hasSwitch: (name: string) => answers.switches.includes(name),
    appendSwitch: (name: string, value?: string) => record("switch", name, value),
  };
  setPath = (name: string, path: string) => record("app.setPath", name, path);
  getPath = (name: string) => `/paths/${name}`;
  getLocale = () => "fr-FR";
  getVersion = () => "0.1.0";
  whenReady = () => Promise.resolve();
  requestSingleInstanceLock = () => {
    record("app.requestSingleInstanceLock");
    return answers.singleInstance;
  };
  exit = (code: number) => record("app.exit", code);
  quit = () => record("app.quit");
  get isPackaged(): boolean {
    return answers.isPackaged;
  }
}

export const app = new AppDouble();
export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown) => record("protocol.privileged", schemes),
};
export const session = {
  defaultSession: sessionDouble("session"),
  fromPartition: (name: string, options: unknown) => {
    record("session.fromPartition", name, options);
    return sessionDouble("print");
  },
};
export const ipcMain = {
  handle: (channel: string, given: Handler) => void handlers.set(`ipc.${channel}`, given),
};
export const Menu = {
  buildFromTemplate: (template: unknown) => {
    record("Menu.build", template);
    return { template, popup: (options: unknown) => record("Menu.popup", options) };
  },
  setApplicationMenu: (menu: unknown) => record("Menu.set", menu),
};
export const powerMonitor = Object.assign(new EventEmitter(), {
  getSystemIdleState: () => answers.idleState,
});
export const screen = {
  getPrimaryDisplay: () => answers.displays[0],
  // In no order that means anything.
  getAllDisplays: () => answers.displays.toReversed(),
};
export const safeStorage = {
  isAsyncEncryptionAvailable: () => Promise.resolve(answers.encryption),
  getSelectedStorageBackend: () => answers.backend,
  encryptStringAsync: (text: string) => {
    record("safeStorage.encrypt", text);
    return Promise.resolve(
      Buffer.from(`${answers.sealedWith}${Buffer.from(text).toString("hex")}`),
    );
  },
  decryptStringAsync: (sealed: Buffer) => {
    const result = Buffer.from(sealed.toString().slice(3), "hex").toString();
    const isOld = sealed.subarray(0, 3).toString() !== answers.sealedWith;
    return Promise.resolve({ shouldReEncrypt: isOld, result });
  },
};
/** The utility processes that were started. */
export const children: EventEmitter[] = [];
export const utilityProcess = {
  fork: (...args: unknown[]) => {
    record("utilityProcess.fork", ...args);
    const child = Object.assign(new EventEmitter(), {
      postMessage: (...message: unknown[]) => record("vault.post", ...message),
      kill: () => record("vault.kill"),
    });
    children.push(child);
    return child;
  },
};
export class MessageChannelMain {
  readonly port1 = { close: () => record("port1.close") };
  readonly port2 = { name: "port2" };
}
export const dialog = {
  showOpenDialog: (...args: unknown[]) => {
    record("dialog.open", ...args);
    return Promise.resolve(answers.open);
  },
  showErrorBox: (...args: unknown[]) => record("dialog.error", ...args),
  showMessageBox: (...args: unknown[]) => {
    record("dialog.message", ...args);
    return Promise.resolve(answers.messageBox);
  },
};
export const clipboard = {
  writeText: (text: string) => record("clipboard.write", text),
  read: () => Promise.resolve(answers.formats.map((type) => ({ types: [type] }))),
  readText: () => Promise.resolve(answers.formats.includes("text/plain") ? "copied" : ""),
  clear: () => record("clipboard.clear"),
};
export const shell = {
  openExternal: (url: string) => {
    record("shell.openExternal", url);
    return Promise.resolve();
  },
  showItemInFolder: (path: string) => record("shell.showItemInFolder", path),
};
export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown) => record("contextBridge", name, value),
  executeInMainWorld: ({ func }: { func: () => void }) => record("inMainWorld", func),
};
export const ipcRenderer = Object.assign(new EventEmitter(), {
  invoke: (...args: unknown[]) => {
    record("ipcRenderer.invoke", ...args);
    return Promise.resolve({ ok: true, value: null });
  },
});
