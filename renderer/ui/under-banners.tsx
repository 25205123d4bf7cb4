import type { ReactNode } from "react";
import styles from "./under-banners.module.css";

/** Pages, under what has to be said above any of them. */
export function UnderBanners({ banners, children }: { banners: ReactNode; children: ReactNode }) {
  return (
    <>
      <div className={styles["banners"]}>{banners}</div>
      <div className={styles["pages"]}>{children}</div>
    </>
  );
}
