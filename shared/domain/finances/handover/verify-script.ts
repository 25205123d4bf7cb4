import { SUMS } from "./sums.ts";

/**
 * What the page runs: as text, since it runs in a browser alone, without Greffe. Names come from whoever made the
 * folder: they are only ever set as text. What a system puts in folders by itself does not count.
 */
export const VERIFY_SCRIPT = `"use strict";
const field = document.getElementById("folder");
const said = document.getElementById("said");
const OF_SYSTEMS = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

const add = (kind, french, english) => {
  const line = document.createElement(kind);
  line.append(french);
  if (english) {
    const other = document.createElement("span");
    other.lang = "en";
    other.textContent = " · " + english;
    line.append(other);
  }
  said.append(line);
};

const list = (french, english, names) => {
  if (names.length === 0) return;
  add("h2", french + " (" + names.length + ")", english);
  const all = document.createElement("ul");
  for (const name of names.sort()) {
    const item = document.createElement("li");
    item.textContent = name;
    all.append(item);
  }
  said.append(all);
};

const hashOf = async (file) => {
  const hash = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
};

const check = async (files, twice) => {
  const sums = files.get("${SUMS}");
  if (sums === undefined) {
    add("p", "Ce dossier n’a pas de ${SUMS} : choisissez celui où se trouve cette page.",
      "This folder has no ${SUMS}: choose the one that this page lies in.");
    return;
  }
  const expected = new Map();
  for (const line of (await sums.text()).split("\\n")) {
    const found = /^([0-9a-f]{64}) [ *](.+)$/u.exec(line);
    if (found !== null) expected.set(found[2].normalize("NFC"), found[1]);
    else if (line !== "") {
      add("p", "${SUMS} a une ligne qui ne se lit pas : le dossier n’est pas intact.",
        "${SUMS} has a line that cannot be read: the folder is not whole.");
      return;
    }
  }
  const altered = [], missing = [], unread = [];
  for (const [path, hash] of expected) {
    const file = files.get(path);
    if (file === undefined) missing.push(path);
    else {
      const found = await hashOf(file).catch(() => null);
      if (found === null) unread.push(path);
      else if (found !== hash) altered.push(path);
    }
  }
  const extra = [...files.keys()].filter((path) => path !== "${SUMS}" && !expected.has(path)).concat(twice);
  const wrong = altered.length + missing.length + unread.length + extra.length;
  if (expected.size > 0 && wrong === 0) {
    add("h2", "Le dossier est intact : " + expected.size + " fichiers", "The folder is whole");
  } else add("h2", "Le dossier n’est pas intact", "The folder is not whole");
  list("Fichiers changés", "Files that differ", altered);
  list("Fichiers qui manquent", "Missing files", missing);
  list("Fichiers en trop", "Files too many", extra);
  list("Fichiers illisibles", "Files that cannot be read", unread);
  const print = document.createElement("code");
  print.textContent = await hashOf(sums);
  add("p", "Empreinte de ${SUMS} :", "Hash of ${SUMS}:");
  said.append(print);
};

field.addEventListener("change", async () => {
  said.replaceChildren();
  if (globalThis.crypto?.subtle === undefined) {
    add("p", "Ce navigateur ne calcule pas d’empreintes ici. Ouvrez la page dans Firefox ou Chrome, ou lancez : sha256sum -c ${SUMS}",
      "This browser makes no hashes here. Open the page in Firefox or Chrome, or run: sha256sum -c ${SUMS}");
    return;
  }
  const given = [...field.files];
  // The same folder may be given again: it would be no change otherwise.
  field.value = "";
  const files = new Map();
  // Two files whose names read the same: one of them is too many.
  const twice = [];
  for (const file of given) {
    if (OF_SYSTEMS.has(file.name)) continue;
    const path = file.webkitRelativePath.split("/").slice(1).join("/").normalize("NFC");
    if (files.has(path)) twice.push(path);
    files.set(path, file);
  }
  add("p", "Vérification en cours…", "Checking…");
  const waiting = said.firstChild;
  await check(files, twice).catch(() => {
    add("p", "La vérification n’a pas pu finir.", "The check could not be finished.");
  });
  waiting.remove();
});
`;
