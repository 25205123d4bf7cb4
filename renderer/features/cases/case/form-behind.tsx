import { useState, type ReactNode } from "react";
import { focusAfterForm } from "#renderer/lib/focus-after-form.ts";
import { Button } from "#renderer/ui/button.tsx";

export interface FormBehindProps {
  /** The button that the form stands behind. */
  label: string;
  /** The form, and what closes it. */
  children: (close: () => void) => ReactNode;
}

/** A form that is there once it is asked for; closed, its button has the focus again. */
export function FormBehind({ label, children }: FormBehindProps) {
  const [isOpen, setOpen] = useState(false);
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const close = () => {
    setOpen(false);
    focusAfterForm(box);
  };
  return (
    <div ref={setBox}>
      {isOpen ? (
        children(close)
      ) : (
        <Button size="small" onPress={() => setOpen(true)}>
          {label}
        </Button>
      )}
    </div>
  );
}
