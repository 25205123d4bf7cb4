import { Link } from "wouter";
import styles from "./sub-pages.module.css";

export interface SubPagesProps {
  label: string;
  pages: readonly { readonly path: string; readonly name: string; readonly isCurrent: boolean }[];
}

/** The pages under a tab. */
export function SubPages({ label, pages }: SubPagesProps) {
  return (
    <nav aria-label={label} className={styles["pages"]}>
      {pages.map(({ path, name, isCurrent }) => (
        <Link
          key={path}
          href={path}
          className={styles["page"] ?? ""}
          aria-current={isCurrent ? "page" : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
