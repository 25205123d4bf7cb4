import { useMemo, useRef } from "react";
import styles from "./preview-frame.module.css";

export interface PreviewFrameProps {
  title: string;
  /** The page that would be written. */
  html: string;
}

/**
 * The real page in a frame that can run nothing. Its style element is refused by the policy of the
 * window, which the frame inherits: the same rules are adopted as a sheet instead.
 */
export function PreviewFrame({ title, html }: PreviewFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const { page, css } = useMemo(() => splitStyle(html), [html]);
  return (
    <iframe
      ref={frame}
      title={title}
      className={styles["frame"]}
      // Same origin, so that this window can give it its style; without scripts it can do nothing.
      sandbox="allow-same-origin"
      srcDoc={page}
      onLoad={() => {
        const inside = frame.current?.contentDocument;
        const Sheet = inside?.defaultView?.CSSStyleSheet;
        if (inside === null || inside === undefined || Sheet === undefined) return;
        const sheet = new Sheet();
        sheet.replaceSync(css);
        inside.adoptedStyleSheets = [sheet];
      }}
    />
  );
}

/** The page without its style element and its own policy, and the rules that were in it. */
function splitStyle(html: string): { page: string; css: string } {
  // What people wrote has no `<` in it. Not with DOMParser, whose documents would ask the window's policy about the style too.
  const css: string[] = [];
  const page = html
    .replace(/<style>([^<]*)<\/style>/g, (_, rules: string) => {
      css.push(rules);
      return "";
    })
    .replace(/<meta http-equiv[^<>]*>/g, "");
  return { page, css: css.join("\n") };
}
