import { useTranslation } from "react-i18next";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";

export interface FormEndProps {
  submit: string;
  isWorking: boolean;
  error: string | undefined;
}

/** How a form that asks for a passphrase ends: what went wrong, then its button or the wait. */
export function FormEnd({ submit, isWorking, error }: FormEndProps) {
  const { t } = useTranslation();
  return (
    <>
      {error === undefined ? null : (
        <Banner tone="danger" live>
          {error}
        </Banner>
      )}
      {isWorking ? (
        <ProgressBar
          label={t("members.invite.working")}
          valueText={t("members.invite.workingDetail")}
          done={0}
          total={null}
        />
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
