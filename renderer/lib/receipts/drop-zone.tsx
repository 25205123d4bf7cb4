import { FileDown } from "lucide-react";
import { useEffect, useEffectEvent, useState } from "react";
import styles from "./receipts.module.css";
import { hasFiles, isPasteOfFiles } from "./given-files.ts";

export interface DropZoneProps {
  /** What letting go does. */
  text: string;
  onFiles: (files: readonly File[]) => void;
}

/** The whole page takes files that are dropped or pasted; what is dragged over it says so. */
export function DropZone({ text, onFiles }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  const give = useEffectEvent(onFiles);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const onDrag = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      // Without it, letting go would open the file in the place of the page.
      event.preventDefault();
      setOver(true);
    };
    const onLeave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(false);
      give([...(event.dataTransfer?.files ?? [])]);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (!isPasteOfFiles(event)) return;
      event.preventDefault();
      give([...(event.clipboardData?.files ?? [])]);
    };
    document.addEventListener("dragover", onDrag, { signal });
    document.addEventListener("dragleave", onLeave, { signal });
    document.addEventListener("drop", onDrop, { signal });
    // Before a field takes it.
    document.addEventListener("paste", onPaste, { signal, capture: true });
    return () => ended.abort();
  }, []);
  return isOver ? (
    <div className={styles["over"]}>
      <p className={styles["overText"]}>
        <FileDown size={28} aria-hidden />
        {text}
      </p>
    </div>
  ) : null;
}
