import { escapeHtml } from "#shared/domain/kernel/escape-html.ts";

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { background: light-dark(#fbf9f5, #171613); color: light-dark(#211e19, #efebe2); margin: 0 auto; padding: 1.5rem; max-width: 44rem; }
h1 { font-size: 1.25rem; margin: 0 0 1rem; }
form { display: flex; gap: .5rem; flex-wrap: wrap; align-items: end; margin: 0 0 1rem; }
label { display: grid; gap: .25rem; flex: 1 1 20rem; font-weight: 600; }
input { font: inherit; padding: .4rem .6rem; border: 1px solid #767676; border-radius: 6px; }
button, .button { font: inherit; padding: .4rem .9rem; border: 1px solid #767676; border-radius: 6px;
  background: transparent; color: inherit; text-decoration: none; cursor: pointer; }
.main { background: #1c4536; border-color: #6f9482; color: #f5f0e3; }
ul { list-style: none; margin: 0 0 1rem; padding: .25rem; border: 1px solid #767676;
  border-radius: 6px; max-height: 22rem; overflow: auto; }
li a { display: block; padding: .3rem .5rem; color: inherit; border-radius: 4px; }
li a:hover { background: color-mix(in srgb, currentColor 12%, transparent); }
:focus-visible { outline: 3px solid #6f9482; outline-offset: 2px; }
.problem { border-left: 4px solid #b3261e; padding: .25rem .75rem; }
.detail { overflow-wrap: anywhere; padding: .5rem .75rem; border: 1px solid #767676; }`;

/** A whole page around an escaped body. */
export function formHtml(lang: string, title: string, nonce: string, body: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(lang)}" translate="no">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>
${body}
</main></body>
</html>`;
}
