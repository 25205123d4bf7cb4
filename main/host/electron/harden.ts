import { app, protocol } from "electron";
import { APP_SCHEME } from "./origin.ts";
import { userDataFolder } from "./user-data.ts";

/** Chromium's own chatter and memory; the names are its switches. */
const SWITCHES: readonly (readonly [string, string?])[] = [
  ["disable-http-cache"],
  ["disk-cache-size", "1"],
  ["disable-gpu-shader-disk-cache"],
  ["disable-background-networking"],
  ["disable-component-update"],
  ["disable-domain-reliability"],
  ["disable-breakpad"],
  ["disable-sync"],
  ["no-pings"],
  ["dns-prefetch-disable"],
  // Names resolve to nothing: even a request that the session let through would go nowhere.
  ["host-resolver-rules", "MAP * ~NOTFOUND"],
  // Nor would one to a number: it goes by a proxy that is nowhere, this computer's own included
  // (https://www.electronjs.org/docs/latest/api/command-line-switches#--proxy-serveraddressport).
  ["proxy-server", "socks5://nowhere.invalid:9"],
  ["proxy-bypass-list", "<-loopback>"],
  ["disable-features", "SpareRendererForSitePerProcess,MediaRouter,AutofillServerCommunication"],
];

/** Electron adds the switch itself for ELECTRON_DISABLE_SANDBOX. */
export function isSandboxed(): boolean {
  return !app.commandLine.hasSwitch("no-sandbox");
}

/** What must be set before Electron is ready; `configDir` gets the settings and nothing else. */
export function hardenApplication(configDir: string | undefined): void {
  // It would take `--no-sandbox` away, and pages would die where nothing can be isolated: as root, and
  // in some AppImages (`App::EnableSandbox` in Electron's electron_api_app.cc). Each page asks for it
  // anyway (`sandbox: true`), which keeps Node out of it either way (docs/tutorial/sandbox.md).
  if (isSandboxed()) app.enableSandbox();
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
  const folder = userDataFolder({
    named: configDir,
    isPackaged: app.isPackaged,
    appData: app.getPath("appData"),
  });
  if (folder !== null) app.setPath("userData", folder);
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: false } },
  ]);
}
