import { Banner } from "./banner.tsx";
import { Button } from "./button.tsx";
import { ProgressBar } from "./progress-bar.tsx";

export interface FormEndProps {
  submit: string;
  isWorking: boolean;
  error: string | undefined;
  /** What is waited for, and why it takes a while. */
  wait: string;
  waitDetail: string;
}

/** How a form that takes seconds ends: what went wrong, then its button or the wait. */
export function FormEnd({ submit, isWorking, error, wait, waitDetail }: FormEndProps) {
  return (
    <>
      {error === undefined ? null : (
        <Banner tone="danger" live>
          {error}
        </Banner>
      )}
      {isWorking ? (
        <ProgressBar label={wait} valueText={waitDetail} />
      ) : (
        <div>
          <Button type="submit" variant="primary" autoFocus={error !== undefined}>
            {submit}
          </Button>
        </div>
      )}
    </>
  );
}
