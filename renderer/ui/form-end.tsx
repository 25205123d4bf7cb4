import { Button } from "./button.tsx";
import { FormFailure } from "./form-failure.tsx";
import { ProgressBar } from "./progress-bar.tsx";

export interface FormEndProps {
  submit: string;
  /** The form: whether it is being sent, and what stood in the way. */
  form: { readonly isSending: boolean; readonly failure: string | undefined };
  /** What is waited for, and why it takes a while. */
  wait: string;
  waitDetail: string;
}

/** How a form that takes seconds ends: what went wrong, then its button or the wait. */
export function FormEnd({ submit, form, wait, waitDetail }: FormEndProps) {
  return (
    <>
      <FormFailure>{form.failure}</FormFailure>
      {form.isSending ? (
        <ProgressBar label={wait} valueText={waitDetail} />
      ) : (
        <div>
          <Button type="submit" variant="primary" autoFocus={form.failure !== undefined}>
            {submit}
          </Button>
        </div>
      )}
    </>
  );
}
