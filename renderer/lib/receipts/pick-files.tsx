import { FilePlus2 } from "lucide-react";
import { useRef } from "react";
import { Button, type ButtonProps } from "#renderer/ui/button.tsx";
import { ACCEPTED } from "./accepted.ts";

export interface PickFilesProps extends Pick<
  ButtonProps,
  "variant" | "size" | "shortcut" | "autoFocus"
> {
  label: string;
  onFiles: (files: readonly File[]) => void;
}

/** Files by the system’s own dialog, which gives the page what they hold and not where they are. */
export function PickFiles({ label, onFiles, ...button }: PickFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file can be chosen again.
          target.value = "";
          onFiles(files);
        }}
      />
      <Button {...button} icon={FilePlus2} onPress={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
