import { useLayoutEffect, useState, type RefObject } from "react";

interface StageSize {
  readonly width: number;
  readonly height: number;
}

const FIRST: StageSize = { width: 900, height: 560 };

/** How large an element is, as it changes. */
export function useStageSize(element: RefObject<HTMLElement | null>): StageSize {
  const [size, setSize] = useState(FIRST);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = current;
      if (width > 0 && height > 0) setSize({ width, height });
    };
    measure();
    const resizing = new ResizeObserver(measure);
    resizing.observe(current);
    return () => resizing.disconnect();
  }, [element]);
  return size;
}
