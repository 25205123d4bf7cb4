import type { ReactNode, Ref } from "react";
import { Button } from "#renderer/ui/button.tsx";
import { Form } from "#renderer/ui/form.tsx";
import sheet from "#renderer/ui/sheet.module.css";
import type { RunningJob } from "#renderer/lib/use-job.ts";
import { OpeningEnd } from "./opening-end.tsx";
import { SheetTitle } from "#renderer/ui/sheet-title.tsx";

export interface OpeningFormProps {
  title: string;
  lead: string;
  /** What the way in asks for. */
  children: ReactNode;
  form: {
    readonly formRef: Ref<HTMLFormElement>;
    readonly isSending: boolean;
    readonly failure: string | undefined;
  };
  open: string;
  /** Where back leads to. */
  back: string;
  onBack: () => void;
  onSubmit: () => void;
  job?: RunningJob | undefined;
}

/** Whoever called it off need not be told. */
export const CALLED_OFF = { "job.cancelled": null } as const;

/** The last step before a vault opens: a passphrase of one's own, with what stood in the way. */
export function OpeningForm(props: OpeningFormProps) {
  const { form } = props;
  return (
    <>
      <SheetTitle title={props.title} takesFocus />
      <p className={sheet["intro"]}>{props.lead}</p>
      <Form form={form} className={sheet["form"]} onSubmit={props.onSubmit}>
        {props.children}
        <OpeningEnd error={form.failure} isOpening={form.isSending} job={props.job}>
          <Button type="submit" variant="primary" autoFocus={form.failure !== undefined}>
            {props.open}
          </Button>
          <Button variant="quiet" onPress={props.onBack}>
            {props.back}
          </Button>
        </OpeningEnd>
      </Form>
    </>
  );
}
