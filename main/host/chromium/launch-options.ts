import type { LaunchOptions } from "playwright-core";
import type { WindowSize } from "#main/host/host.ts";
import { bundledBrowser } from "./bundled-browser.ts";
import type { FoundBrowser } from "./find-browser.ts";

/** Chromium's own chatter and memory: none of it is wanted. */
const SILENT = [
  // Every name resolves to nothing: even a request that slipped past the route goes nowhere.
  "--host-resolver-rules=MAP * ~NOTFOUND",
  // Nor does one to a number: it would go by a proxy that is nowhere. WebRTC asks no resolver and no route, and
  // may send by a proxy only; without any, it would reach servers by TCP all the same.
  "--proxy-server=socks5://nowhere.invalid:9",
  "--proxy-bypass-list=<-loopback>",
  "--webrtc-ip-handling-policy=disable_non_proxied_udp",
  "--dns-prefetch-disable",
  "--no-pings",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--disable-breakpad",
  "--disable-crash-reporter",
  "--disable-client-side-phishing-detection",
  "--disable-default-apps",
  "--disable-extensions",
  "--disable-logging",
  "--disable-notifications",
  "--disable-save-password-bubble",
  "--disable-session-crashed-bubble",
  "--disable-spell-checking",
  "--disable-speech-api",
  "--disable-translate",
  "--disable-remote-fonts-cache",
  "--disk-cache-size=1",
  "--media-cache-size=1",
  "--gpu-disk-cache-size-kb=0",
  "--disable-gpu-shader-disk-cache",
  "--hide-crash-restore-bubble",
  "--metrics-recording-only",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-service-autorun",
  "--password-store=basic",
  "--use-mock-keychain",
  "--propagate-iph-for-testing",
  // Chromium keeps only the last of several such lists, so Playwright's own are repeated here.
  `--disable-features=${[
    "AcceptCHFrame",
    "AutofillServerCommunication",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "CertificateTransparencyComponentUpdater",
    "DestroyProfileOnBrowserClose",
    "DialMediaRouteProvider",
    "GlobalMediaControls",
    "HttpsUpgrades",
    "InterestFeedContentSuggestions",
    "LensOverlay",
    "MediaRouter",
    "OptimizationHints",
    "OptimizationGuideModelDownloading",
    "PaintHolding",
    "PasswordManagerOnboarding",
    "ThirdPartyStoragePartitioning",
    "Translate",
    "TranslateUI",
    "WebBluetooth",
    // Pages of an address bar that Greffe has not: loaded beside its own, they kept it waiting for 300 ms.
    "PreloadTopChromeWebUI",
    "WebUIOmniboxAimPopup",
    "WebUIOmniboxFullPopup",
    "WebUIOmniboxPopup",
  ].join(",")}`,
];

/** Of the arguments that Playwright gives by itself. */
const NOT_TAKEN = [
  // It draws a bar that says a robot is at the keyboard.
  "--enable-automation",
  // Where there is no graphics card, it keeps the window waiting for a second, for WebGL, which Greffe has no use
  // for, by code that is compiled as it runs: https://chromium.googlesource.com/chromium/src/+/HEAD/docs/gpu/swiftshader.md
  "--enable-unsafe-swiftshader",
];

/** Chromium refuses its own sandbox when it runs as root, and the bundled one has none. */
export function isSandboxed(browser: FoundBrowser): boolean {
  return process.getuid?.() !== 0 && browser.kind === "installed";
}

export async function launchOptions(
  browser: FoundBrowser,
  headless: boolean,
  run: string,
): Promise<LaunchOptions> {
  // Before the environment is read: unpacking may add to it.
  const bundled = browser.kind === "bundled" ? await bundledBrowser() : "";
  const common: LaunchOptions = {
    headless,
    args: SILENT,
    ignoreDefaultArgs: NOT_TAKEN,
    chromiumSandbox: isSandboxed(browser),
    env: browserEnvironment(run),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
  if (browser.kind === "installed") return { ...common, executablePath: browser.path };
  return {
    ...common,
    headless: true,
    executablePath: bundled,
    // Its own list of arguments turns web security off and runs all in one process: not taken.
    args: ["--no-zygote", "--font-render-hinting=none", ...SILENT],
  };
}

export function windowArguments(size: WindowSize): string[] {
  return [
    // A window without tabs needs an address to start with, and about:blank does not count as one.
    "--app=data:text/html,<title>Greffe</title>",
    `--window-size=${size.width},${size.height}`,
    "--class=greffe",
    // Without it, a browser started as root shows a bar about its missing sandbox.
    ...(process.getuid?.() === 0 ? ["--test-type"] : []),
  ];
}

/** A passphrase given to a script, or a key of another program, is none of the browser's business. */
const KEPT = [
  "PATH",
  "HOME",
  "USER",
  "LANG",
  "LANGUAGE",
  "LC_ALL",
  "TZ",
  "DISPLAY",
  "XAUTHORITY",
  "WAYLAND_DISPLAY",
  "XDG_RUNTIME_DIR",
  "XDG_SESSION_TYPE",
  "XDG_CURRENT_DESKTOP",
  "XDG_DATA_DIRS",
  "DBUS_SESSION_BUS_ADDRESS",
  "GTK_IM_MODULE",
  "XMODIFIERS",
  "SYSTEMROOT",
  "PROGRAMFILES",
  "LOCALAPPDATA",
  "APPDATA",
  "TEMP",
  "TMP",
  "LD_LIBRARY_PATH",
  "FONTCONFIG_PATH",
];

function browserEnvironment(run: string): Record<string, string> {
  const kept = KEPT.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    XDG_CONFIG_HOME: run,
    XDG_CACHE_HOME: run,
    ...(process.platform === "win32" ? {} : { TMPDIR: run }),
  };
}
