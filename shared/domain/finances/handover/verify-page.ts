import { VERIFY_SCRIPT } from "./verify-script.ts";
import { SUMS } from "./sums.ts";

const STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; color: #1c1b19; background: #fdfcfa; }
[lang=en] { color: #55524c; }
label { display: block; font-weight: 600; }
input { display: block; box-sizing: border-box; width: 100%; margin: .5rem 0 1.5rem; padding: 3rem 1rem; border: 2px dashed #6b6760; border-radius: .5rem; font: inherit; }
input:focus-visible { outline: 3px solid #1f5f99; outline-offset: 2px; }
li, code { overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) {
  body { color: #ece9e4; background: #1a1917; }
  [lang=en] { color: #b5b0a7; }
}
`;

/** What a page may do, by the hashes of its one script and its one style: nothing else, and no network. */
export interface PageHashes {
  /** The SHA-256 of a text, in base64. */
  readonly hashOf: (text: string) => string;
}

/**
 * A page that checks the folder that it lies in, opened by a double click. A browser hashes there by itself:
 * « file » is an origin that it trusts (https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy).
 * It is given the folder whole by its one field, which takes what is dropped on it as well.
 */
export function verifyPage({ hashOf }: PageHashes): string {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hashOf(VERIFY_SCRIPT)}'`,
    `style-src 'sha256-${hashOf(STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>Vérifier ce dossier · Check this folder</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Vérifier ce dossier <span lang="en">· Check this folder</span></h1>
<p>Cette page compare chaque fichier à son empreinte dans ${SUMS}. Rien ne quitte cet ordinateur.</p>
<p lang="en">This page compares each file with its hash in ${SUMS}. Nothing leaves this computer.</p>
<label for="folder">Choisissez le dossier entier, ou déposez-le ici. <span lang="en">Choose the whole folder, or drop it here.</span></label>
<input type="file" id="folder" webkitdirectory multiple>
<div id="said" role="status"></div>
<p>Qui refait tout le dossier refait aussi ses empreintes : comparez l’empreinte de ${SUMS} à celle que le collectif vous a donnée par ailleurs.</p>
<p lang="en">Whoever makes the whole folder anew makes its hashes anew: compare the hash of ${SUMS} with the one that the collective gave you by another way.</p>
</main>
<script>${VERIFY_SCRIPT}</script>
</body>
</html>
`;
}
