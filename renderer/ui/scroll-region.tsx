import type { ReactNode, Ref } from "react";

export interface ScrollRegionProps {
  label: string;
  className?: string | undefined;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}

/** Scrolls by itself, by keys too: there may be nothing in it to focus (WCAG 2.1.1). */
export function ScrollRegion({ label, className, ref, children }: ScrollRegionProps) {
  return (
    // The one element without a control that the keyboard must reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section aria-label={label} tabIndex={0} className={className} ref={ref}>
      {children}
    </section>
  );
}
