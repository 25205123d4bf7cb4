import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { CONTENT_SECURITY_POLICY } from "./csp.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

/** The renderer's files, read once: a page can ask for these and for nothing else. */
export type Bundle = ReadonlyMap<string, Buffer>;

export interface Served {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

export function readBundle(folder: string): Bundle {
  const files = new Map(filesOf(folder, ""));
  if (!files.has("/index.html")) throw new Error(`no index.html in ${folder}`);
  return files;
}

/** Walks by hand: inside an asar archive `readdir` has fewer options than on a disk. */
function* filesOf(folder: string, at: string): Generator<readonly [string, Buffer]> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesOf(path, `${at}/${entry.name}`);
    else if (TYPES[extname(entry.name)] !== undefined) {
      yield [`${at}/${entry.name}`, readFileSync(path)];
    }
  }
}

/** The headers that every answer carries. */
const PAGE_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()",
  "cache-control": "no-store",
};

/** A page of nothing, to leave the application's page for. */
export const EMPTY_PAGE: Served = {
  status: 200,
  headers: { ...PAGE_HEADERS, "content-type": "text/html; charset=utf-8" },
  body: Buffer.from("<!doctype html>"),
};

/** Answers one request for a path of the bundle. */
export function serve(bundle: Bundle, pathname: string): Served {
  const path = pathname === "/" ? "/index.html" : pathname;
  const body = bundle.get(path);
  if (body === undefined) {
    const headers = { ...PAGE_HEADERS, "content-type": "text/plain; charset=utf-8" };
    return { status: 404, headers, body: Buffer.alloc(0) };
  }
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  return { status: 200, headers: { ...PAGE_HEADERS, "content-type": type }, body };
}
