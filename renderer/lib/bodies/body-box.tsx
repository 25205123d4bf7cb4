import { useState } from "react";
import { ComboBox } from "#renderer/ui/combo-box.tsx";
import type { Framed } from "#renderer/ui/field-frame.tsx";
import type { Option } from "#renderer/ui/option.ts";
import { bodiesFor } from "./body-options.ts";

const OFFERED = 40;

export interface BodyBoxProps extends Framed {
  bodies: readonly Option[] | undefined;
  value: string | null;
  onChange: (body: string | null) => void;
  /** What the chosen one is called where it is not among them. */
  called?: string | undefined;
  placeholder?: string | undefined;
  emptyText: string;
  isReadOnly?: boolean;
}

/** One of the bodies by typing its name; erased, none. */
export function BodyBox({ bodies, value, onChange, called = "", ...props }: BodyBoxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = bodies?.find(({ id }) => id === value);
  const label = value === null ? "" : (chosen?.label ?? called);
  const shown = typed ?? label;
  const found = bodiesFor(bodies ?? [], shown === label ? "" : shown, OFFERED);
  // The chosen one is always among them: without it, the field does not know what to go back to.
  const isThere = value === null || found.some(({ id }) => id === value);
  const options = isThere ? found : [...found, chosen ?? { id: value, label }];
  return (
    <ComboBox
      {...props}
      options={options}
      value={value}
      inputValue={shown}
      onInputChange={(text) => {
        setTyped(text === label ? null : text);
        if (text === "" && shown !== "" && value !== null) onChange(null);
      }}
      onSelect={(body) => {
        // Null is a change given up: the field says again what was chosen.
        setTyped(null);
        if (body !== null) onChange(body);
      }}
      menuTrigger="focus"
      isAsync
      isLoading={bodies === undefined}
    />
  );
}
