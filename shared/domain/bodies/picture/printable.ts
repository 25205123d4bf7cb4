import { PAPER_SIZES, type Paper } from "./paper.ts";

/** The picture as a page to print, of its own size and without a margin: it has its own. */
export function printable(svg: string, paper: Paper, language: "fr" | "en"): string {
  const { width, height } = PAPER_SIZES[paper];
  const style = `@page{size:${width}mm ${height}mm;margin:0}html,body{margin:0}svg{display:block}`;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>Organisation</title><style>${style}</style></head>
<body>${svg}</body>
</html>`;
}
