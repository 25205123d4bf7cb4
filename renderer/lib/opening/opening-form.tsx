import type { FormEvent, ReactNode } from "react";
import { Button } from "#renderer/ui/button.tsx";
import sheet from "#renderer/ui/sheet.module.css";
import { OpeningEnd } from "./opening-end.tsx";
import { SheetTitle } from "#renderer/ui/sheet-title.tsx";

export interface OpeningFormProps {
  title: string;
  lead: string;
  /** What the way in asks for. */
  children: ReactNode;
  error: string | undefined;
  isOpening: boolean;
  open: string;
  /** Where back leads to. */
  back: string;
  onBack: () => void;
  onSubmit: () => void;
}

/** The last step before a vault opens: a passphrase of one's own, with what stood in the way. */
export function OpeningForm(props: OpeningFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <>
      <SheetTitle title={props.title} takesFocus />
      <p className={sheet["intro"]}>{props.lead}</p>
      <form className={sheet["form"]} onSubmit={submit} noValidate>
        {props.children}
        <OpeningEnd error={props.error} isOpening={props.isOpening}>
          <Button type="submit" variant="primary" autoFocus={props.error !== undefined}>
            {props.open}
          </Button>
          <Button variant="quiet" onPress={props.onBack}>
            {props.back}
          </Button>
        </OpeningEnd>
      </form>
    </>
  );
}
