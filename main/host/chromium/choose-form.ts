import { mkdirSync, readdirSync, statSync } from "node:fs";
import { dirname, extname, isAbsolute, join, resolve } from "node:path";
import type { ChooseRequest } from "#main/host/host.ts";
import type { HostText } from "#main/host/host-text.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { escapeHtml } from "#shared/domain/kernel/escape-html.ts";
import { formHtml } from "./form-html.ts";
import type { Drawn, Step } from "./dialog.ts";

const MOST_ENTRIES = 2000;

interface Listing {
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

interface View {
  readonly request: ChooseRequest;
  readonly language: Language;
  readonly text: HostText["choose"];
  readonly drawn: Drawn;
}

/** Answers one request of the file chooser: shows a folder, makes one, or ends with a path. */
export function chooseStep(
  request: ChooseRequest,
  language: Language,
  text: HostText["choose"],
  home: string,
) {
  return (query: URLSearchParams, drawn: Drawn): Step<string | null> => {
    const view: View = { request, language, text, drawn };
    if (query.has("cancel")) return { kind: "answer", value: null };
    const picked = query.get("pick");
    if (picked !== null && kindAt(picked) === request.kind) {
      return { kind: "answer", value: resolve(picked) };
    }
    const asked = query.get("path") ?? home;
    const path = resolve(isAbsolute(asked) ? asked : join(home, asked));
    if (request.kind === "file" && kindAt(path) === "file") return { kind: "answer", value: path };
    const name = query.get("create")?.trim();
    if (name === undefined || name === "") return { kind: "page", html: folderPage(view, path) };
    const created = makeFolder(path, name);
    return created === null
      ? { kind: "page", html: folderPage(view, path, text.not_created) }
      : { kind: "page", html: folderPage(view, created) };
  };
}

function kindAt(path: string): "file" | "folder" | null {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}

function makeFolder(parent: string, name: string): string | null {
  if (/[/\\\0]/u.test(name)) return null;
  try {
    const path = join(parent, name);
    mkdirSync(path);
    return path;
  } catch {
    return null;
  }
}

function list(path: string, request: ChooseRequest): Listing | null {
  try {
    const entries = readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith("."))
      .toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }))
      .slice(0, MOST_ENTRIES);
    const folders = entries.filter((entry) => kindAt(join(path, entry.name)) === "folder");
    const files =
      request.kind === "folder"
        ? []
        : entries.filter((entry) => !folders.includes(entry) && isWanted(entry.name, request));
    return { folders: folders.map(({ name }) => name), files: files.map(({ name }) => name) };
  } catch {
    return null;
  }
}

function isWanted(name: string, request: ChooseRequest): boolean {
  const extension = extname(name).slice(1).toLowerCase();
  return request.extensions.length === 0 || request.extensions.includes(extension);
}

function folderPage(view: View, path: string, problem?: string): string {
  const { request, text } = view;
  const { nonce, next } = view.drawn;
  const listing = list(path, request);
  const parent = dirname(path);
  const rows = [
    ...(parent === path ? [] : [link(next, "path", parent, `↑ ${text.parent}`, "")]),
    ...(listing?.folders ?? []).map((name) =>
      link(
        next,
        entering(name, request),
        join(path, name),
        name,
        ` <small>(${escapeHtml(text.folder)})</small>`,
      ),
    ),
    ...(listing?.files ?? []).map((name) => link(next, "pick", join(path, name), name, "")),
  ];
  const wrong = listing === null ? text.unreadable : problem;
  const empty = listing !== null && listing.folders.length + listing.files.length === 0;
  const options = (listing?.folders ?? []).map(
    (name) => `<option value="${escapeHtml(join(path, name))}">`,
  );
  const body = `
${wrong === undefined ? "" : `<p class="problem" role="alert">${escapeHtml(wrong)}</p>`}
<form method="get" action="${next}">
  <label>${escapeHtml(text.path)}
    <input name="path" value="${escapeHtml(path)}" list="folders" autofocus autocomplete="off" spellcheck="false"></label>
  <datalist id="folders">${options.join("")}</datalist>
  <button>${escapeHtml(text.go)}</button>
</form>
<nav aria-label="${escapeHtml(text.contents)}"><ul>${rows.join("\n")}</ul></nav>
${empty ? `<p>${escapeHtml(text.empty)}</p>` : ""}
${request.kind === "folder" && listing !== null ? folderForms(next, path, text) : ""}
<form method="get" action="${next}"><button name="cancel" value="1">${escapeHtml(text.cancel)}</button></form>`;
  return formHtml(view.language, request.title, nonce, body);
}

/** A folder of the wanted kind, such as a vault, is picked at once; any other one is entered. */
function entering(name: string, request: ChooseRequest): "path" | "pick" {
  return request.extensions.length > 0 && request.kind === "folder" && isWanted(name, request)
    ? "pick"
    : "path";
}

function link(
  next: string,
  key: "path" | "pick",
  value: string,
  label: string,
  note: string,
): string {
  return `<li><a href="${next}?${key}=${encodeURIComponent(value)}">${escapeHtml(label)}${note}</a></li>`;
}

function folderForms(next: string, path: string, text: HostText["choose"]): string {
  const here = `<input type="hidden" name="path" value="${escapeHtml(path)}">`;
  return `
<form method="get" action="${next}">${here}
  <label>${escapeHtml(text.new_folder)} <input name="create" autocomplete="off"></label>
  <button>${escapeHtml(text.create)}</button>
</form>
<form method="get" action="${next}"><button class="main" name="pick" value="${escapeHtml(path)}">${escapeHtml(text.pick_folder)}</button></form>`;
}
