import { useLayoutEffect, useState, type RefObject } from "react";

interface ElementSize {
  readonly width: number;
  readonly height: number;
}

/** How large an element is, bars that it scrolls with included, as it changes; null until it is known. */
export function useElementSize(element: RefObject<HTMLElement | null>): ElementSize | null {
  const [size, setSize] = useState<ElementSize | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const measure = () => {
      const { offsetWidth: width, offsetHeight: height } = current;
      if (width > 0 && height > 0) setSize({ width, height });
    };
    measure();
    const resizing = new ResizeObserver(measure);
    resizing.observe(current);
    return () => resizing.disconnect();
  }, [element]);
  return size;
}
