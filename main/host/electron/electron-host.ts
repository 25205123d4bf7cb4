import { join } from "node:path";
import { app, clipboard, dialog, session, shell } from "electron";
import type { Bundle } from "#main/host/bundle.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { hostText } from "#main/host/host-text.ts";
import type { Host, WindowOptions } from "#main/host/host.ts";
import { sandboxHere } from "#main/host/sandbox.ts";
import { offerContextMenu } from "./context-menu.ts";
import { closeContents } from "./contents-policy.ts";
import { electronKeychain } from "./keychain.ts";
import { isSandboxed } from "./harden.ts";
import { setMenu } from "./menu.ts";
import { watchPower } from "./power.ts";
import { printToPdf } from "./print.ts";
import { closeSession, serveBundle } from "./session-policy.ts";
import { endBlank } from "./start-failure.ts";
import { watchStart } from "./start-watch.ts";
import { startUtilityProcess } from "./vault-process.ts";
import { openElectronWindow, type ElectronWindow } from "./window.ts";

export interface ElectronHostOptions {
  readonly bundle: Bundle;
  /** The built files: preload/, main/ and renderer/ are below it. */
  readonly distFolder: string;
}

/** The host for what the application was made for. Call it once Electron is ready. */
export function createElectronHost({ bundle, distFolder }: ElectronHostOptions): Host {
  let window: ElectronWindow | null = null;
  let options: WindowOptions | null = null;
  let language: Language = "fr";
  const showMenu = (chosen: Language) => {
    language = chosen;
    setMenu(language, (command) => options?.onMenu(command));
  };
  app.on("web-contents-created", (_event, contents) => closeContents(contents));
  closeSession(session.defaultSession);
  serveBundle(session.defaultSession, bundle);

  return {
    kind: "electron",
    engine: `Electron ${process.versions["electron"] ?? ""}`.trim(),
    sandbox: sandboxHere(isSandboxed()),
    keychain: electronKeychain(join(app.getPath("userData"), "keychain")),
    clipboard: {
      write: (text) => Promise.resolve(clipboard.writeText(text)),
      // Nothing at all is what Wayland shows to a window without the focus: then nobody can tell.
      read: async () => ((await clipboard.read()).length === 0 ? null : clipboard.readText()),
      clear: () => Promise.resolve(clipboard.clear()),
    },
    async openWindow(asked) {
      options = asked;
      showMenu(asked.language);
      const start = watchStart(asked, () => endBlank(asked.language));
      // Heard before the window's own listener: what is created next is its contents.
      app.once("web-contents-created", (_event, contents) =>
        contents.once("render-process-gone", () => start.pageGone()),
      );
      window = await openElectronWindow(start.options, distFolder, app.isPackaged);
      offerContextMenu(window.browserWindow, () => language);
      return window;
    },
    async choosePath({ kind, title, extensions }) {
      const wanted: Electron.OpenDialogOptions = {
        title,
        // "dontAddToRecent": the system's list of recent documents is nobody's business.
        // On macOS a vault is a package, which a dialog takes for a file and may not let anybody choose
        // (https://github.com/electron/electron/issues/48191): there it is a folder again.
        properties:
          kind === "folder"
            ? ["openDirectory", "createDirectory", "dontAddToRecent", "treatPackageAsDirectory"]
            : ["openFile", "dontAddToRecent"],
        ...(kind === "folder" || extensions.length === 0
          ? {}
          : {
              // Whatever a mail program or a cloud made of a name, its file can be chosen.
              filters: [
                { name: extensions.map((end) => `.${end}`).join(" "), extensions: [...extensions] },
                { name: hostText(language).choose.all_files, extensions: ["*"] },
              ],
            }),
      };
      const chosen =
        window === null
          ? await dialog.showOpenDialog(wanted)
          : await dialog.showOpenDialog(window.browserWindow, wanted);
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
    },
    async confirm({ title, message, detail, accept, cancel }) {
      const question: Electron.MessageBoxOptions = {
        type: "question",
        title,
        message,
        detail,
        buttons: [accept, cancel],
        defaultId: 1,
        cancelId: 1,
        noLink: true,
      };
      const answer =
        window === null
          ? await dialog.showMessageBox(question)
          : await dialog.showMessageBox(window.browserWindow, question);
      return answer.response === 0;
    },
    printPdf: printToPdf,
    openLink: (url) => shell.openExternal(url),
    // `openPath` would run what it takes for a program: a folder may be one on macOS.
    revealFolder: (path) => Promise.resolve(shell.showItemInFolder(path)),
    startVaultProcess: () => startUtilityProcess(join(distFolder, "main/vault.js")),
    onPowerEvent: (listener) => watchPower(listener),
    setLanguage: showMenu,
    quit() {
      app.exit(Number(process.exitCode ?? 0));
      return Promise.resolve();
    },
  };
}
