import { app, protocol } from "electron";
import { APP_SCHEME } from "./origin.ts";

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
  ["no-proxy-server"],
  // Names resolve to nothing: even a request that the session let through would go nowhere.
  ["host-resolver-rules", "MAP * ~NOTFOUND"],
  ["disable-features", "SpareRendererForSitePerProcess,MediaRouter,AutofillServerCommunication"],
];

/** What must be set before Electron is ready; `configDir` gets the settings and nothing else. */
export function hardenApplication(configDir: string | undefined): void {
  app.enableSandbox();
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
  if (configDir !== undefined) app.setPath("userData", configDir);
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: false } },
  ]);
}
